package org.asylia.law.asylum.after;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class AfterRules {

    public static final List<Rule> RULES = List.of(
            EffectsOfAsylum.RULE,
            EffectsOfAsylum.ENDS_ON_ADJUSTMENT,
            EffectsOfAsylum.STATUS_KEPT,
            Termination.RULE,
            Termination.DERIVATIVES,
            FrivolousApplication.RULE,
            AsylumFees.RULE);

    private AfterRules() {}
}
