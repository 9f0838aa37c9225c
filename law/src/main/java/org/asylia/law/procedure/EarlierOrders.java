package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.OrderFacts;

/// Earlier orders that the government can use again, and orders that officers give themselves.
///
/// That a person can be reinstated is a warning; asylum closes only when it is done
/// ([org.asylia.law.asylum.apply.ReinstatedOrder]).
public final class EarlierOrders {

    public static final Rule REINSTATEMENT = Rule.of(
                    "entry.reinstatement",
                    "The person left under a removal order and came back unlawfully, so the order can be reinstated.")
            .cites("INA 241(a)(5)", "8 USC 1231(a)(5)", "8 CFR 241.8(a)")
            .burden(Burden.GOVERNMENT)
            .since(
                    "1997-04-01",
                    "8 USC 1231(a)(5) read",
                    all(says(OrderFacts.ORDERED), says(OrderFacts.CARRIED_OUT), says(OrderFacts.RETURNED_UNLAWFULLY)))
            .build();

    public static final Rule ADMINISTRATIVE = Rule.of(
                    "entry.admin-removal", "An officer ordered the person removed for an aggravated felony.")
            .cites("INA 238(b)", "8 CFR 238.1(b)")
            .burden(Burden.GOVERNMENT)
            .since(
                    "1996-04-24",
                    "8 USC 1228(b) read; start as listed",
                    all(says(OrderFacts.ORDERED), says(OrderFacts.ADMINISTRATIVE)))
            .leavesOut("Whether the conviction is an aggravated felony.")
            .build();

    private EarlierOrders() {}
}
