package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.DecisionFacts.FOR_ABSENCE;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.OrderFacts.CARRIED_OUT;
import static org.asylia.law.facts.OrderFacts.ORDERED;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;
import static org.asylia.law.facts.RemovalFacts.FINAL_ON;
import static org.asylia.law.facts.RemovalFacts.KIND;
import static org.asylia.law.facts.RemovalFacts.LEFT_ON;
import static org.asylia.law.facts.RemovalFacts.ORAL_WARNING;
import static org.asylia.law.facts.RemovalFacts.RETURN_ALLOWED;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// What a removal order closes: the way back for 5, 10 or 20 years, and after an order in absence other relief.
///
/// Asylum, withholding and the Convention are not among what an order in absence closes.
public final class RemovalOrder {

    private static final Condition WAY_BACK_CLOSED = all(
            says(CARRIED_OUT),
            not(says(RETURN_ALLOWED)),
            any(
                    all(among(KIND, "arrival"), within(5, LEFT_ON)),
                    all(among(KIND, "other"), within(10, LEFT_ON)),
                    all(among(KIND, "second"), within(20, LEFT_ON)),
                    some(CONVICTIONS, holds("crimes.aggravated-felony"))));

    private static final Condition RELIEF_CLOSED =
            all(any(among(LAST_DECISION, "judge-absent"), says(FOR_ABSENCE)), says(ORAL_WARNING), within(10, FINAL_ON));

    public static final Rule RULE = Rule.of(
                    "effect.removal-order",
                    "Because of the removal order the way back is closed for years, or other relief is; never asylum,"
                            + " withholding or the Convention.")
            .kind(Kind.EFFECT)
            .cites("INA 212(a)(9)(A)", "INA 240(b)(7)", "INA 240B(d)")
            .burden(Burden.GOVERNMENT)
            .notVerified()
            .leavesOut(
                    "The bar for good after an unlawful return, INA 212(a)(9)(C).",
                    "What follows when a person who agreed to leave does not leave in time, INA 240B(d).",
                    "What is closed after an order in absence: cancellation, voluntary departure, adjustment, change of"
                            + " status and registry.")
            .since(
                    "1997-04-01",
                    "INA 212(a)(9)(A) from memory, unverified; 8 USC 1229a(b)(7) read",
                    all(says(ORDERED), any(WAY_BACK_CLOSED, RELIEF_CLOSED)))
            .build();

    private RemovalOrder() {}

    private static Condition within(int years, Fact day) {
        return days(DateTerm.asOf(), Order.LESS, DateTerm.years(DateTerm.told(day), years));
    }
}
