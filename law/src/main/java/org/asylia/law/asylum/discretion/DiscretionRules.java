package org.asylia.law.asylum.discretion;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class DiscretionRules {

    public static final List<Rule> RULES = List.of(
            Discretion.RULE,
            UscisPolicies.COUNTRY_FACTORS,
            UscisPolicies.HOLD,
            Discretion.SECOND_LOOK,
            Discretion.REVIEW);

    private DiscretionRules() {}
}
