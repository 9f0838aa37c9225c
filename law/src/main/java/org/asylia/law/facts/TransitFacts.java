package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.engine.fact.Fact;

/// The countries on the way to the United States, and whether protection was asked for there.
public final class TransitFacts {

    public static final Fact ON_THE_WAY = Fact.yesNo("stay.on-the-way")
            .of(STAYS)
            .asks("Did you go through this country on your way to the United States?")
            .because("Some border rules look at the countries that people passed through.")
            .provedBy("passport stamp", "tickets");

    public static final Fact PROTECTION_DENIED = Fact.yesNo("stay.protection-denied")
            .of(STAYS)
            .asks("Did you, or family with you, ask this country for asylum and get a final no?")
            .because("A person who was refused on the way is outside the border rules.")
            .provedBy("decision of that country");

    private TransitFacts() {}
}
