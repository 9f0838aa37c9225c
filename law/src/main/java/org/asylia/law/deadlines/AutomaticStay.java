package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.ReopeningFacts.DECIDED;
import static org.asylia.law.facts.ReopeningFacts.KEPT_AWAY;
import static org.asylia.law.facts.ReopeningFacts.LOCKED_UP;
import static org.asylia.law.facts.ReopeningFacts.NO_NOTICE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ReopeningFacts;

/// When removal is stayed by the law itself.
///
/// Not by most motions, by fear reviews or bond, and never by a petition for review: there a stay must be asked for.
public final class AutomaticStay {

    /// While an appeal from the judge's decision can still be filed.
    private static final Condition TIME_TO_APPEAL =
            all(holds("forum.bia"), not(says(AppealFacts.FILED)), days(asOf(), Order.AT_MOST, BoardAppeal.LAST_DAY));

    /// While an appeal that came in time is with the Board.
    private static final Condition ON_APPEAL = all(
            among(ProceedingFacts.STATE, "appeal"),
            among(ProceedingFacts.LAST_DECISION, "judge"),
            says(AppealFacts.FILED),
            days(told(AppealFacts.RECEIVED_ON), Order.AT_MOST, BoardAppeal.LAST_DAY));

    /// While the judge has not decided a motion to undo an order made in the person's absence.
    private static final Condition ABSENCE_BEFORE_THE_JUDGE = all(
            among(ProceedingFacts.LAST_DECISION, "judge-absent"),
            says(ReopeningFacts.FILED),
            any(says(KEPT_AWAY), says(NO_NOTICE), says(LOCKED_UP)),
            not(says(DECIDED)));

    public static final Rule STAY = Rule.of("deadline.stay", "Removal is stayed by the law itself for the time being.")
            .kind(Kind.EFFECT)
            .cites("INA 240(b)(5)(C)", "INA 242(b)(3)(B)", "8 CFR 1003.6(a)", "8 CFR 1003.23(b)(4)(ii)")
            .burden(Burden.NONE)
            .before(Before.NOT_ENCODED)
            .since(
                    "1997-04-01",
                    "8 USC 1229a(b)(5)(C), 1252(b)(3)(B) and Board practice manual 6.2 read; 1003.6 from memory",
                    any(TIME_TO_APPEAL, ON_APPEAL, ABSENCE_BEFORE_THE_JUDGE))
            .decidedIn("nken-v-holder", "matter-of-herrera-nunez")
            .leavesOut(
                    "Stays that a judge, the Board or a court grants on request.",
                    "Motions by victims of abuse, and orders before 1 April 1997.")
            .build();

    private AutomaticStay() {}
}
