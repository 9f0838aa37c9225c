package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// Rules for people who came over certain borders on certain days, as steps on the way in.
///
/// What each asks is said once, in [org.asylia.law.asylum.limits] and [org.asylia.law.asylum.apply].
public final class BorderRules {

    public static final Rule LAWFUL_PATHWAYS = Rule.of(
                    "entry.clp", "The presumption of the Lawful Pathways rule stands against the person.")
            .kind(Kind.BAR)
            .cites("8 CFR 208.33(a)(1)", "8 CFR 1208.33(a)(1)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since("2023-05-11", "See asylum.rule.clp", holds("asylum.rule.clp"))
            .build();

    public static final Rule SECURING_THE_BORDER = Rule.of(
                    "entry.stb", "The limit of the Securing the Border rule applies to the person.")
            .kind(Kind.BAR)
            .cites("8 CFR 208.35(a)", "8 CFR 1208.35(a)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since("2024-06-05", "See asylum.rule.stb", holds("asylum.rule.stb"))
            .ended(
                    "2025-05-09",
                    Status.VACATED,
                    "The limit on eligibility was set aside on 9 May 2025" + " (Las Americas v. DHS, D.D.C.).")
            .recheck()
            .leavesOut("The \"reasonable probability\" screening standard, which was upheld.")
            .build();

    public static final Rule PROCLAMATION = Rule.of(
                    "entry.proclamation-10888",
                    "Border officers may refuse protection to the person under the 2025 proclamation.")
            .kind(Kind.BAR)
            .cites("INA 212(f)", "90 FR 8333")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2025-01-20",
                    Status.UNCERTAIN,
                    "See asylum.rule.proclamation-10888",
                    holds("asylum.rule.proclamation-10888"))
            .recheck()
            .decidedIn("raices-v-noem")
            .build();

    public static final Rule COOPERATIVE_AGREEMENTS = Rule.of(
                    "entry.aca", "A third-country agreement other than that with Canada covers the person.")
            .kind(Kind.BAR)
            .cites("INA 208(a)(2)(A)", "8 CFR 208.30(e)(7)", "8 CFR 1240.11(h)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since("2019-11-19", "See asylum.apply.stc.aca", holds("asylum.apply.stc.aca"))
            .recheck()
            .decidedIn("matter-of-c-i-g-m-and-l-v-s-g")
            .build();

    private BorderRules() {}
}
