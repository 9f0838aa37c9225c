package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.told;

import java.util.List;
import org.asylia.engine.rule.Order;
import org.asylia.law.facts.ActorFacts;
import org.asylia.law.facts.ClaimFacts;

/// What the police were told, and what that proves.
final class WhoMustProtect {

    private static final Misstatement THE_POLICE = Misstatement.of(
                    15,
                    "police-report",
                    "You must have gone to the police. Or: one report that they left aside is proof.")
            .bites(Somewhere.claim(all(
                    among(ClaimFacts.PERSECUTOR, "private", "not-known"),
                    amounts(told(ActorFacts.REPORTS), Order.AT_MOST, number(1)))))
            .concerns(
                    "refugee.persecution.actor.unable-unwilling",
                    "refugee.persecution.actor.single-report",
                    "refugee.actor")
            .since(
                    "2023-09-08",
                    "You need not go if it would do no good or put you in danger. Say why. One"
                            + " report that led to nothing may not be enough by itself.",
                    "Matter of C-G-T-, 28 I&N Dec. 740 (BIA 2023)")
            .since(
                    "2025-11-01",
                    "You need not go if it would do no good or put you in danger. Say why. But one"
                            + " report that led to nothing is not enough by itself.",
                    "Matter of C-G-T-, 28 I&N Dec. 740 (BIA 2023)",
                    "Matter of K-S-H-, 29 I&N Dec. 307 (BIA 2025)")
            .build();

    static final List<Misstatement> ALL = List.of(THE_POLICE);

    private WhoMustProtect() {}
}
