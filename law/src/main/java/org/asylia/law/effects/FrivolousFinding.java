package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.GrantFacts.FALSE_CLAIM_FOUND;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// The bar for good begins with the final decision that finds the application frivolous, not before.
///
/// What the finding needs: [org.asylia.law.asylum.after.FrivolousApplication].
public final class FrivolousFinding {

    public static final Rule RULE = Rule.of(
                    "effect.frivolous",
                    "A final frivolous finding closes every benefit under the Act for good, but not withholding or"
                            + " the Convention.")
            .kind(Kind.EFFECT)
            .cites("INA 208(d)(6)", "INA 208(d)(4)", "8 CFR 208.20", "8 CFR 1208.20")
            .burden(Burden.GOVERNMENT.noting("Notice, a specific finding, a chance to explain, a preponderance."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "8 USC 1158(d)(4), (d)(6) read",
                    all(holds("asylum.frivolous"), says(FALSE_CLAIM_FOUND)))
            .decidedIn("matter-of-y-l-2007")
            .build();

    private FrivolousFinding() {}
}
