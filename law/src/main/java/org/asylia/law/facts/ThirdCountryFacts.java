package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Whether the government means to send a person with protection to another country.
public final class ThirdCountryFacts {

    public static final Fact NAMED = Fact.yesNo("third-country.named")
            .asks("Has an officer said that you will be sent to a country that is not in the judge's order?")
            .because("You may have only hours to say that you are afraid to go there.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD)
            .provedBy("notice of removal to another country");

    public static final Fact FEAR_VOICED = Fact.yesNo("third-country.fear-voiced")
            .asks("Have you told the officers that you are afraid to be sent to that other country?")
            .because("Nobody will ask you. Say it at once, and in writing.")
            .answeredBy(Answerer.PERSON, Answerer.RECORD);

    public static final Fact ASSURANCES = Fact.yesNo("third-country.assurances")
            .asks("Do the officers say that the other country has promised not to harm people sent there?")
            .because("With such a promise the government gives no notice and no interview.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    private ThirdCountryFacts() {}
}
