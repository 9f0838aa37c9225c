package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.PetitionFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ReopeningFacts;
import org.junit.jupiter.api.Test;

class AutomaticStayTest {

    /// 8 CFR 1003.6(a): while the time to appeal runs, with its last day.
    @Test
    void whileAnAppealCanBeFiled() {
        for (var day : new String[] {"2026-09-12", "2026-10-13"}) {
            check(AutomaticStay.STAY)
                    .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge")
                            .is(ProceedingFacts.STATE, "open")
                            .no(ProceedingFacts.APPEAL_WAIVED, AppealFacts.FILED)
                            .yes(DecisionFacts.SPOKEN)
                            .on(DecisionFacts.JUDGE_DATE, "2026-09-11"))
                    .on(day)
                    .is(YES);
        }
        check(AutomaticStay.STAY)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge")
                        .is(ProceedingFacts.STATE, "ordered")
                        .no(ProceedingFacts.APPEAL_WAIVED, AppealFacts.FILED)
                        .yes(DecisionFacts.SPOKEN)
                        .on(DecisionFacts.JUDGE_DATE, "2026-09-11"))
                .on("2026-10-14")
                .is(NO);
    }

    @Test
    void whileATimelyAppealIsPending() {
        check(AutomaticStay.STAY)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge")
                        .is(ProceedingFacts.STATE, "appeal")
                        .yes(AppealFacts.FILED, DecisionFacts.SPOKEN)
                        .on(DecisionFacts.JUDGE_DATE, "2026-06-01")
                        .on(AppealFacts.RECEIVED_ON, "2026-07-01"))
                .is(YES);
        check(AutomaticStay.STAY)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge")
                        .is(ProceedingFacts.STATE, "appeal")
                        .yes(AppealFacts.FILED, DecisionFacts.SPOKEN)
                        .on(DecisionFacts.JUDGE_DATE, "2026-06-01")
                        .on(AppealFacts.RECEIVED_ON, "2026-07-02"))
                .is(NO);
    }

    /// INA 240(b)(5)(C).
    @Test
    void whileTheJudgeDecidesAMotionAgainstAnOrderInAbsence() {
        check(AutomaticStay.STAY)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge-absent")
                        .yes(ReopeningFacts.FILED, ReopeningFacts.NO_NOTICE)
                        .no(ReopeningFacts.DECIDED))
                .is(YES);
        check(AutomaticStay.STAY)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge-absent")
                        .yes(ReopeningFacts.FILED, ReopeningFacts.NO_NOTICE))
                .is(UNKNOWN)
                .asksFor(ReopeningFacts.DECIDED);
    }

    /// INA 242(b)(3)(B): a petition for review stays nothing by itself.
    @Test
    void notByAPetitionForReview() {
        check(AutomaticStay.STAY)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "board")
                        .is(ProceedingFacts.STATE, "ordered")
                        .yes(PetitionFacts.FILED))
                .is(NO);
        check(AutomaticStay.STAY).on("1997-03-31").is(UNKNOWN);
    }
}
