package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.OrderFacts.CARRIED_OUT;
import static org.asylia.law.facts.OrderFacts.ORDERED;
import static org.asylia.law.facts.RemovalFacts.FINAL_ON;
import static org.asylia.law.facts.RemovalFacts.REMOVAL_LIKELY_SIGN;

import java.time.Period;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// Detention after a final order: ninety days for removal, then custody or supervision, and release after six months
/// unless removal is reasonably in sight.
public final class PostOrderDetention {

    private static final DateTerm SIX_MONTHS =
            DateTerm.named("six months after the order", DateTerm.moved(DateTerm.told(FINAL_ON), Period.ofMonths(6)));

    private static final Condition ORDER_OPEN = all(says(ORDERED), not(says(CARRIED_OUT)));

    private static final Condition IN_SIGHT = judged(Judgment.of(
                    "effect.post-order-detention",
                    "Is removal reasonably foreseeable?",
                    forIt("There are travel papers, or a country that will take the person", says(REMOVAL_LIKELY_SIGN)),
                    against("There are no travel papers and no country", not(says(REMOVAL_LIKELY_SIGN))))
            .decidedIn("zadvydas-v-davis"));

    public static final Rule RULE = Rule.of(
                    "effect.post-order-detention", "The person may be held under the final order of removal.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 241(a)(1)",
                    "INA 241(a)(2)",
                    "INA 241(a)(3)",
                    "INA 241(a)(6)",
                    "Zadvydas v. Davis, 533 U.S. 678 (2001)")
            .burden(Burden.GOVERNMENT.noting(
                    "After six months the person shows good reason to doubt removal, and the government answers."))
            .before(Before.NOT_ENCODED)
            .notVerified()
            .leavesOut(
                    "Which custody reviews fall when: after the 90 days the grounds of INA 241(a)(6) are needed.",
                    "What makes the period longer, such as refusing to help with travel papers, INA 241(a)(1)(C).",
                    "When an order is final while a court has stayed it.")
            .since("1997-04-01", "INA 241(a); from memory, unverified", ORDER_OPEN)
            .since(
                    "2001-06-28",
                    "Zadvydas v. Davis, decided on this day; from memory, unverified",
                    all(ORDER_OPEN, any(days(DateTerm.asOf(), Order.AT_MOST, SIX_MONTHS), IN_SIGHT)))
            .decidedIn("zadvydas-v-davis")
            .build();

    private PostOrderDetention() {}
}
