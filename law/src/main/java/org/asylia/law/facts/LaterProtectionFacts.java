package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What became of withholding or torture protection after it was granted ([ProtectionFacts]): whether it still stands,
/// and which country it closes.
public final class LaterProtectionFacts {

    public static final Fact ENDED = Fact.yesNo("protection.ended")
            .asks("Has a judge ended that protection since?")
            .because("It lasts until a judge ends it.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact LEFT = Fact.yesNo("protection.left")
            .asks("Have you left the United States since that protection was granted?")
            .because("Leaving carries out the removal order, and there is no way back on this protection.");

    public static final Fact NAMED = Fact.yesNo("country.protection-names")
            .of(COUNTRIES)
            .asks("Does the judge's order say that you may not be sent to this country?")
            .because("Withholding and torture protection close only the country that the order names.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("order of the judge");

    public static final Fact NOTICE_AND_CHANCE = Fact.yesNo("country.notice-and-chance")
            .of(COUNTRIES)
            .asks("Were you told that you would be sent there, with a real chance to say that you are afraid?")
            .because("For a time a court order required that before removal to a third country.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of removal to a third country");

    private LaterProtectionFacts() {}
}
