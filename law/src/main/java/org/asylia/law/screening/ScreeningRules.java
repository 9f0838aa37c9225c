package org.asylia.law.screening;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room: credible fear, reasonable fear, a third country.
public final class ScreeningRules {

    public static final List<Rule> RULES = List.of(
            CredibleFear.STANDARD,
            CredibleFear.INTERVIEW,
            FamilyInScreening.RULE,
            ScreeningBars.BARS,
            ScreeningBars.PUBLIC_HEALTH,
            CredibleFearReview.REVIEW,
            CredibleFearReview.REVIEW_OF_BARS,
            CredibleFearReview.NO_APPEAL,
            CredibleFear.POSITIVE,
            ReasonableFear.STANDARD,
            ReasonableFear.REVIEW,
            ReasonableFear.POSITIVE,
            ThirdCountryScreening.RULE);

    private ScreeningRules() {}
}
