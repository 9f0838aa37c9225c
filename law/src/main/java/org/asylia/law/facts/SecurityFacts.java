package org.asylia.law.facts;

import org.asylia.engine.fact.Answerer;
import org.asylia.engine.fact.Fact;

/// Danger to the country's safety, terrorism outside any group, a relative's acts, and disease.
public final class SecurityFacts {

    public static final Fact ACCUSED = Fact.yesNo("security.accused")
            .asks("Has the government said, or does any record say, that you are a danger to the safety of the United"
                    + " States?")
            .because("Once something points to this bar, you must show that it does not apply.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .privileged();

    public static final Fact ACTS = Fact.yesNo("security.acts")
            .asks("Did you ever spy, or plan or help harm to the United States or its people?")
            .because("A person who is a danger to the country cannot get asylum or withholding.")
            .privileged();

    public static final Fact ATTACK = Fact.yesNo("security.attack")
            .asks(
                    "Apart from any group, did you ever plan, do, help with, or call for an attack on people or buildings?")
            .because("The law has a wide meaning of terrorist activity.")
            .privileged();

    public static final Fact TERRORISM_ACCUSED = Fact.yesNo("security.terrorism-accused")
            .asks("Has the government said, or does any record say, that you are tied to terrorism?")
            .because("Once something points to this bar, you must show that it does not apply.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER, Answerer.RECORD)
            .privileged();

    public static final Fact RELATIVE = Fact.choice(
                    "security.relative",
                    "none=no",
                    "spouse=yes, my husband or wife",
                    "parent=yes, my mother or father, and I am under 21 and not married")
            .asks("Did your husband, wife, mother, or father ever help an armed group or take part in attacks?")
            .because("The law also looks at the husband, wife, and children of such a person.")
            .privileged();

    public static final Fact RELATIVE_LAST_ACT = Fact.day("security.relative-last-act")
            .asks("When did that person last do so?")
            .because("Only acts of the last five years count against the family.")
            .privileged();

    public static final Fact RELATIVE_KNOWN = Fact.yesNo("security.relative-known")
            .asks("Did you know about it, or should you have known?")
            .because("A husband, wife, or child who did not know is not covered.")
            .privileged();

    public static final Fact RELATIVE_RENOUNCED = Fact.yesNo("security.relative-renounced")
            .asks("Have you turned away from what that person did?")
            .because("A husband, wife, or child who has turned away from it is not covered.")
            .privileged();

    public static final Fact HEALTH_EXPOSED = Fact.yesNo("security.health-exposed")
            .asks("Do you have signs of, or were you near a person with, a disease for which the United States has"
                    + " declared a health emergency?")
            .because("Since 31 December 2025 a rule treats this as a danger to security.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER)
            .delicate();

    public static final Fact HEALTH_PLACE = Fact.yesNo("security.health-place")
            .asks("Did you come from a place that the United States has named because of a disease that spreads there?")
            .because("Since 31 December 2025 a rule treats this as a danger to security.")
            .answeredBy(Answerer.PERSON, Answerer.PRACTITIONER);

    private SecurityFacts() {}
}
