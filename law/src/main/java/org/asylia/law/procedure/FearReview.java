package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ScreeningFacts;

/// A judge looks again at a negative fear finding when the person asks for it.
///
/// Left out: when silence counts as asking. It does in the general credible-fear rule, not for people under the
/// border rules of 2023 and 2024, and not in reasonable fear (from memory).
public final class FearReview {

    public static final Rule FEAR_REVIEW = Rule.of(
                    "forum.ij-review", "An immigration judge reviews a negative fear finding.")
            .kind(Kind.ROUTE)
            .cites("8 CFR 1003.42(a)", "8 CFR 1208.30(g)", "8 CFR 1208.31(f)", "8 CFR 1208.31(g)")
            .burden(Burden.NONE)
            .since(
                    "1997-04-01",
                    "8 CFR 1003.42(a) and 89 FR 105392 read",
                    all(
                            any(
                                    among(ScreeningFacts.CREDIBLE_FEAR, "negative"),
                                    among(ScreeningFacts.REASONABLE_FEAR, "negative")),
                            says(ScreeningFacts.REVIEW_ASKED)))
            .decidedIn("dhs-v-thuraissigiam")
            .leavesOut("When silence counts as asking for review.")
            .build();

    private FearReview() {}
}
