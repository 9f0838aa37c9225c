package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// What has changed since the harm, and whether the person could live in another part of the country.
public final class RelocationFacts {

    public static final Fact CHANGE_POINTED_TO = Fact.yesNo("rebuttal.change")
            .of(CLAIMS)
            .asks("Has anything big changed since then, there or in your own life, that could end the danger?")
            .because("The government can try to show that the danger is over.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact CHANGE_REACHES_PERSECUTOR = Fact.yesNo("rebuttal.persecutor-lost-power")
            .of(CLAIMS)
            .asks("Are the people who harmed you dead, jailed, or out of power?")
            .because("A change counts only if it ends the danger from the people you fear.");

    public static final Fact AREA_NAMED = Fact.yesNo("relocation.area-named")
            .of(CLAIMS)
            .asks("In the hearing or interview, was a part of the country named where you could live?")
            .because("When the government must prove it, it must name an area. Leave open until then.")
            .answeredBy(Answerer.PRACTITIONER, Answerer.RECORD);

    public static final Fact LIVED_ELSEWHERE_SAFELY = Fact.yesNo("relocation.lived-elsewhere-safely")
            .of(CLAIMS)
            .asks("Did you live for a while in another part of the country without harm and without hiding?")
            .because("A safe life elsewhere speaks for moving there.");

    public static final Fact FOUND_ELSEWHERE = Fact.yesNo("relocation.found-elsewhere")
            .of(CLAIMS)
            .asks("When you moved, did they find you, or harm you there?")
            .because("If they found you after you moved, moving again may not be safe.");

    public static final Fact COUNTRYWIDE_REACH = Fact.yesNo("relocation.countrywide-reach")
            .of(CLAIMS)
            .asks("Can the people you fear reach you anywhere in the country?")
            .because("Moving helps only where they cannot reach you.")
            .provedBy("country reports", "expert statement");

    public static final Fact MUST_HIDE = Fact.yesNo("relocation.must-hide")
            .of(CLAIMS)
            .asks("To be safe elsewhere, would you have to hide who you are or what you believe?")
            .because("Nobody is expected to hide in order to be safe.")
            .delicate();

    public static final Fact SUPPORT_ELSEWHERE = Fact.yesNo("relocation.support-elsewhere")
            .of(CLAIMS)
            .asks("Do you have family, friends, or work that would let you live in another part of the country?")
            .because("Whether moving can be expected depends on how you could live there.");

    public static final Fact HARDSHIP_ELSEWHERE = Fact.yesNo("relocation.hardship-elsewhere")
            .of(CLAIMS)
            .asks("Would your age, health, sex, children, or language make it very hard to live elsewhere there?")
            .because("Whether moving can be expected depends on the person.")
            .delicate();

    public static final Fact CONFLICT_ELSEWHERE = Fact.yesNo("relocation.conflict-elsewhere")
            .of(CLAIMS)
            .asks("Is there fighting or other serious danger in the other parts of the country?")
            .because("A person cannot be expected to move into another danger.")
            .provedBy("country reports");

    private RelocationFacts() {}
}
