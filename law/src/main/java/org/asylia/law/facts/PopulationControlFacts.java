package org.asylia.law.facts;

import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.fact.Fact;

/// Forced abortion, forced sterilization, and resistance to a program that limits births by force.
public final class PopulationControlFacts {

    public static final Fact FORCED = fact("forced")
            .asks("Were you forced to end a pregnancy, or to have an operation so that you cannot have children?")
            .because("The law counts this as harm for a political opinion.")
            .provedBy("medical report", "certificate of the operation");

    public static final Fact FEARS_FORCE = fact("fears-force")
            .asks("Do you fear that this would be done to you by force if you went back?")
            .because("A fear of this is counted as fear for a political opinion.");

    public static final Fact REFUSED = fact("refused")
            .asks("Did you refuse such an operation, or not go when you were told to?")
            .because("Harm for refusing is counted as harm for a political opinion.");

    public static final Fact RESISTED = fact("resisted")
            .asks("Did you resist the rules on births in some other way?")
            .because("Other resistance can count too, but somebody must judge whether it does.");

    public static final Fact HARMED_FOR_IT = fact("harmed-for-it")
            .asks("Were you harmed, or would you be, because you refused or resisted?")
            .because("The law covers those who are harmed for refusing or resisting.");

    public static final Fact SPOUSE_FORCED = fact("spouse-forced")
            .asks("Was this done to your husband or wife while you were married?")
            .because("Until 2008 a husband or wife could rely on it. Now you must show your own refusal or harm.");

    private PopulationControlFacts() {}

    private static Fact fact(String name) {
        return Fact.yesNo("claim.births." + name).of(CLAIMS).delicate();
    }
}
