package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.NexusFacts;

/// Crime, extortion, revenge or a private quarrel, with no protected reason beside it, does not qualify.
///
/// However cruel it is. Money may stand beside a protected reason; then this rule does not apply.
public final class PrivateMotive {

    /// One of the five grounds is said to be among the reasons.
    static final Condition PROTECTED = any(
            says(ClaimFacts.RACE),
            says(ClaimFacts.RELIGION),
            says(ClaimFacts.NATIONALITY),
            says(ClaimFacts.POLITICAL_OPINION),
            says(ClaimFacts.SOCIAL_GROUP));

    public static final Rule RULE = Rule.of(
                    "refugee.nexus.crime",
                    "The harm is crime, extortion or a private quarrel, and no protected reason stands beside it.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites(
                    "INA 101(a)(42)(A)",
                    "Matter of V-T-S-, 21 I&N Dec. 792 (BIA 1997)",
                    "Matter of A-B-, 27 I&N Dec. 316 (A.G. 2018)")
            .undated(
                    "case law without a first day; V-T-S- holding and A-C-A-A- I headnote read",
                    all(says(NexusFacts.OTHER_MOTIVE), not(PROTECTED)))
            .decidedIn(
                    "matter-of-v-t-s",
                    "matter-of-t-m-b",
                    "fuentes-v-barr",
                    "escobar-hernandez-v-barr",
                    "rodriguez-zuniga-v-garland",
                    "thayalan-v-ag",
                    "matter-of-h-a-a-v")
            .build();

    private PrivateMotive() {}
}
