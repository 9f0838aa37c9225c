package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.DecisionFacts.BOARD_DATE;
import static org.asylia.law.facts.DecisionFacts.FOR_ABSENCE;
import static org.asylia.law.facts.DecisionFacts.JUDGE_DATE;
import static org.asylia.law.facts.ProceedingFacts.APPEAL_WAIVED;
import static org.asylia.law.facts.ProceedingFacts.LAST_DECISION;
import static org.asylia.law.facts.ProceedingFacts.STATE;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;

/// When an order of removal is final, and since which day.
///
/// It becomes final when the Board dismisses the appeal, when appeal is waived, when the time for appeal ends without
/// one, and at once when it is made in the person's absence (8 CFR 1241.1(a)-(c), (e); the edition of 2003 read as
/// 8 CFR 241.1). Left out: certified cases, and the order that takes the place of voluntary departure.
final class FinalOrder {

    /// A court case that ended with an order to leave, made by a judge or the Board.
    static final Condition MADE = all(among(STATE, "ordered"), among(LAST_DECISION, "judge", "judge-absent", "board"));

    /// The judge first ordered the person out because they were not at the hearing.
    static final Condition FOR_BEING_ABSENT =
            any(among(LAST_DECISION, "judge-absent"), all(among(LAST_DECISION, "board"), says(FOR_ABSENCE)));

    private static final Condition AT_ONCE = any(among(LAST_DECISION, "judge-absent"), says(APPEAL_WAIVED));

    static final DateTerm DAY = named(
            "the day the order became final",
            chosen(
                    among(LAST_DECISION, "board"),
                    told(BOARD_DATE),
                    chosen(AT_ONCE, told(JUDGE_DATE), BoardAppeal.LAST_DAY)));

    /// The day of the decision itself, from which a careful reader counts when nobody appealed.
    static final DateTerm DAY_OF_DECISION = named(
            "the day of the decision itself",
            chosen(among(LAST_DECISION, "board"), told(BOARD_DATE), told(JUDGE_DATE)));

    private FinalOrder() {}
}
