package org.asylia.law.facts;

import org.asylia.engine.fact.Fact;

/// Who the person is and where they are.
public final class PersonFacts {

    public static final Fact IN_UNITED_STATES = Fact.yesNo("person.in-united-states")
            .asks("Are you in the United States now?")
            .because("Only a person who is in the United States can ask for asylum here.");

    public static final Fact BIRTH_DATE = Fact.day("person.birth-date")
            .asks("When were you born?")
            .because("Some rules are different for people under 18 or under 21.")
            .identifying()
            .provedBy("passport", "birth certificate");

    public static final Fact STATELESS = Fact.yesNo("person.stateless")
            .asks("Is there no country that counts you as its citizen?")
            .because("A person without any citizenship is looked at from the country where they last lived.");

    private PersonFacts() {}
}
