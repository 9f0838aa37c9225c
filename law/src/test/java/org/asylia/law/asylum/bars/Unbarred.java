package org.asylia.law.asylum.bars;

import org.asylia.law.Given;
import org.asylia.law.facts.CrimeAbroadFacts;
import org.asylia.law.facts.Lists;
import org.asylia.law.facts.PersecutorFacts;
import org.asylia.law.facts.SecurityFacts;

/// A person to whom no bar applies: every question about the bars is answered.
public final class Unbarred {

    private Unbarred() {}

    public static Given nothing(Given c) {
        return c.no(
                        PersecutorFacts.DID,
                        PersecutorFacts.GUARDED,
                        PersecutorFacts.HELPED,
                        PersecutorFacts.ACCUSED,
                        PersecutorFacts.NAZI,
                        PersecutorFacts.GENOCIDE,
                        PersecutorFacts.TORTURE,
                        PersecutorFacts.UNLAWFUL_KILLING,
                        CrimeAbroadFacts.COMMITTED,
                        CrimeAbroadFacts.ACCUSED,
                        SecurityFacts.ACCUSED,
                        SecurityFacts.ACTS,
                        SecurityFacts.ATTACK,
                        SecurityFacts.TERRORISM_ACCUSED,
                        SecurityFacts.HEALTH_EXPOSED,
                        SecurityFacts.HEALTH_PLACE)
                .is(SecurityFacts.RELATIVE, "none")
                .complete(Lists.CONVICTIONS, Lists.CONTACTS, Lists.STAYS);
    }
}
