package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Condition;
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.court.BeforeJudge;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;

/// Before whom a case is now, for those who file in it.
public final class Pending {

    /// A judge or the Board has the case.
    public static final Condition BEFORE_JUDGE_OR_BOARD =
            all(holds("route.court"), among(ProceedingFacts.STATE, "open", "appeal"));

    /// The Board has it: on appeal, or for a motion to reopen what it decided.
    public static final Condition BEFORE_BOARD = any(
            all(holds("route.court"), among(ProceedingFacts.STATE, "appeal")),
            all(holds("route.motion"), among(ProceedingFacts.LAST_DECISION, "board")));

    /// A judge has it, also for a motion to reopen what the judge decided.
    public static final Condition BEFORE_COURT = any(
            BeforeJudge.OPEN,
            all(holds("route.motion"), among(ProceedingFacts.LAST_DECISION, "judge", "judge-absent")));

    /// An asylum claim has been filed and is not over: with USCIS, a judge or the Board.
    public static final Condition ASYLUM = any(
            AtUscis.PENDING, all(says(FilingFacts.FILED), BEFORE_JUDGE_OR_BOARD, not(holds("route.withholding-only"))));

    private Pending() {}
}
