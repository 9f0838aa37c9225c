package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import java.util.List;
import org.asylia.law.facts.GrantFacts;

/// How long asylum lasts.
final class AfterAGrant {

    private static final Misstatement FOR_GOOD = Misstatement.of(
                    28, "asylum-for-good", "Asylum is for good. Or: a new passport ends it.")
            .bites(all(says(GrantFacts.GRANTED), not(says(GrantFacts.PERMANENT_RESIDENT))))
            .concerns("asylum.termination", "effect.asylum.termination", "effect.asylum.status")
            .since(
                    "1997-04-01",
                    "It can be ended, but only for reasons that stand in the law, such as a great"
                            + " change at home. A new passport is not one of them, but it can be held against"
                            + " you. Ask a lawyer before you get one.",
                    "INA 208(c)(2)")
            .build();

    static final List<Misstatement> ALL = List.of(FOR_GOOD);

    private AfterAGrant() {}
}
