package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;

/// A person who misses a hearing after notice is ordered removed, if the government proves notice and removability.
///
/// The way back is a motion to reopen, not an appeal. Where the government proves nothing, the judge may end the case.
public final class OrderInAbsence {

    private static final Condition PROVED = judged(Judgment.of(
                    "step.defensive.in-absentia",
                    "Does the government prove by clear, unequivocal and convincing evidence both the notice and that the"
                            + " person is removable?",
                    forIt("A notice went to the last address given", says(CourtStepFacts.NOTICE_SENT)),
                    against("No notice was sent there", not(says(CourtStepFacts.NOTICE_SENT))))
            .decidedIn("matter-of-tepec-garcia"));

    public static final Rule RULE = Rule.of(
                    "step.defensive.in-absentia",
                    "A hearing was missed, and the judge has ordered, or must order, removal in the person's absence.")
            .kind(Kind.STEP)
            .cites("INA 240(b)(5)(A)", "INA 240(b)(5)(B)", "8 CFR 1003.26(c)")
            .burden(
                    Burden.Party.GOVERNMENT,
                    Burden.Proof.CLEAR_AND_CONVINCING,
                    "Clear, unequivocal and convincing: both the notice and removability.")
            .since(
                    "1997-04-01",
                    "8 USC 1229a(b)(5) read",
                    any(
                            among(ProceedingFacts.LAST_DECISION, "judge-absent"),
                            all(
                                    BeforeJudge.OPEN,
                                    says(CourtStepFacts.MISSED),
                                    any(says(CourtStepFacts.NOTICE_SENT), not(says(CourtStepFacts.ADDRESS_GIVEN))),
                                    PROVED)))
            .decidedIn("campos-chaves-v-garland", "matter-of-tepec-garcia", "matter-of-nivelo-cardenas")
            .leavesOut("How the order is undone: see deadline.mtr.in-absentia.")
            .build();

    private OrderInAbsence() {}
}
