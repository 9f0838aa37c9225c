package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;

/// The "invasion" proclamation of January 2025 shut asylum at the southern border; courts have held that unlawful.
///
/// For a person in regular proceedings it is no bar. At the border itself a partial stay is reported to let the
/// asylum part go on: both readings are run, and advice should be sought at once.
public final class Proclamation10888 {

    private static final Condition USED = all(
            not(says(ProceedingFacts.NOTICE_FILED)),
            says(ScreeningFacts.PROCLAMATION_USED),
            some(
                    ARRIVALS,
                    all(
                            SouthernBorder.BY_LAND_OR_COAST,
                            SouthernBorder.WITHOUT_PAPERS,
                            SouthernBorder.since("2025-01-20"))));

    private static final Condition STATUS = contested(
            "asylum.rule.proclamation-10888.status",
            "May officers at the border still refuse asylum under the proclamation?",
            Reading.elsewhere(
                    "unlawful",
                    "The courts: the President's entry power cannot replace the asylum statute.",
                    "RAICES v. Noem (D.D.C. 2 July 2025; D.C. Cir. 24 April 2026)",
                    no("Held unlawful.")),
            Reading.elsewhere(
                    "used-at-the-border",
                    "Government practice: a partial stay lets the asylum part go on at the border.",
                    "Stay of 1 August 2025; a litigation tracker checked on 27 July 2026 (one secondary source)",
                    USED));

    public static final Rule PROCLAMATION_10888 = Rule.of(
                    "asylum.rule.proclamation-10888",
                    "Border officers may refuse asylum to the person under the proclamation of 20 January 2025.")
            .kind(Kind.BAR)
            .cites("INA 212(f)", "INA 215(a)(1)", "90 FR 8333")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .since("2025-01-20", Status.UNCERTAIN, "Proclamation 10888: several accounts read", USED)
            .since(
                    "2025-07-02",
                    Status.UNCERTAIN,
                    "Accounts to 25 April 2026 and one tracker of July 2026 read; rehearing, certiorari and mandate"
                            + " not found",
                    STATUS)
            .recheck()
            .decidedIn("raices-v-noem")
            .leavesOut("People refused for missing medical or criminal papers: the same question covers them.")
            .build();

    private Proclamation10888() {}
}
