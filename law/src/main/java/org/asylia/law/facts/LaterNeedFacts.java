package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What the person needs beside or after the claim: travel, a green card, records, a relative's petition.
public final class LaterNeedFacts {

    public static final Fact TRAVEL = Fact.yesNo("need.travel")
            .asks("Do you plan to travel outside the United States?")
            .because("Leaving without the right paper can end the claim.");

    public static final Fact GREEN_CARD_PROBLEM = Fact.yesNo("need.green-card-problem")
            .asks("Is there a crime, a lie to an officer, or an illness that could stand against a green card?")
            .because("For people with asylum much of that can be forgiven, on a form of its own.")
            .privileged();

    public static final Fact HAS_COURT_FILE = Fact.yesNo("need.has-court-file")
            .asks("Do you have a copy of the court's file about you?")
            .because("Old statements and notices decide many cases.");

    public static final Fact PETITION_REFUSED = Fact.yesNo("need.family-petition-refused")
            .asks("Has USCIS refused a petition that a relative filed for you (Form I-130)?")
            .because("That refusal has an appeal of its own. It is not for asylum.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    private LaterNeedFacts() {}
}
