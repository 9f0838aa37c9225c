package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What each country is to the person.
public final class CountryFacts {

    public static final Fact CODE = Fact.country("country.code")
            .of(COUNTRIES)
            .asks("Which country is it?")
            .because("Each country is looked at on its own.");

    public static final Fact NATIONALITY = Fact.yesNo("country.nationality")
            .of(COUNTRIES)
            .asks("Are you a citizen of this country?")
            .because("A refugee must be in danger in the country of citizenship.")
            .provedBy("passport", "identity card", "birth certificate");

    public static final Fact LAST_HABITUAL_RESIDENCE = Fact.yesNo("country.last-habitual-residence")
            .of(COUNTRIES)
            .asks("Is this the country where you last made your home, before you came here?")
            .because("For a person without citizenship, the country of the last home is the one that counts.");

    public static final Fact REMOVAL_PROPOSED = Fact.yesNo("country.removal-proposed")
            .of(COUNTRIES)
            .asks("Has the government named this country as the place to send you?")
            .because("Withholding and torture protection are decided for each country you could be sent to.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    private CountryFacts() {}
}
