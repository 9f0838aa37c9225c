package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// An immigration judge decides withholding and torture protection; an asylum officer cannot grant them.
///
/// In the merits interview after a positive credible fear an officer says whether the person would qualify, and a
/// judge gives effect to it.
public final class WithholdingDecider {

    public static final Rule RULE = Rule.of(
                    "withholding.decider", "An immigration judge, and not an asylum officer, grants withholding.")
            .kind(Kind.ROUTE)
            .cites("8 CFR 208.16(a)", "8 CFR 1208.16(a)", "8 CFR 208.9(a)(1)", "8 CFR 1240.17")
            .burden(Burden.NONE)
            .since(
                    "1997-04-01",
                    "8 CFR 208.16(a), since 2003 also 1208.16(a); 208.16(a) read",
                    yes("An asylum officer does not decide withholding in the affirmative process."))
            .since(
                    "2022-05-31",
                    "87 FR 18078: officers also find eligibility in an asylum merits interview; whether the process is"
                            + " used in 2025-2026 was not found",
                    yes("Outside an asylum merits interview an asylum officer does not decide withholding; after one, a"
                            + " judge enters the order."))
            .recheck()
            .decidedIn("matter-of-f-c-s")
            .build();

    private WithholdingDecider() {}
}
