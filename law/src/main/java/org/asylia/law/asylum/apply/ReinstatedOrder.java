package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.OrderFacts;

/// A person whose old removal order was brought back may not ask for asylum.
///
/// Withholding and torture protection stay open after a positive reasonable-fear finding. The bar begins when the
/// order is in fact reinstated; a person who could be reinstated but was not is not barred yet. Left out: attacks on
/// the old order itself.
public final class ReinstatedOrder {

    public static final Rule REINSTATED_ORDER = Rule.of(
                    "asylum.apply.bar.reinstatement",
                    "An earlier removal order has been reinstated, so asylum cannot be asked for.")
            .kind(Kind.BAR)
            .cites("INA 241(a)(5)", "8 USC 1231(a)(5)", "8 CFR 241.8(e)", "8 CFR 1208.31(e)")
            .burden(
                    Burden.Party.GOVERNMENT,
                    Burden.Proof.PREPONDERANCE,
                    "The government shows the old order, the" + " departure under it and the unlawful return.")
            .before(Before.none("Before 1 April 1997 a reinstated order did not close asylum; the relief bar came with"
                    + " INA 241(a)(5) (Fernandez-Vargas v. Gonzales, 548 U.S. 30 (2006), from memory)."))
            .since(
                    "1997-04-01",
                    "INA 241(a)(5) read; that the regulation closes asylum rests on court of appeals decisions that"
                            + " deferred to the agency, so it may be argued again",
                    all(says(OrderFacts.ORDERED), says(OrderFacts.REINSTATED)))
            .decidedIn("johnson-v-guzman-chavez", "perez-guzman-v-lynch", "ramirez-mejia-v-lynch")
            .leavesOut("Reopening or undoing the old order, after which asylum may be asked for again.")
            .build();

    private ReinstatedOrder() {}
}
