package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.LatenessFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ReopeningFacts;
import org.junit.jupiter.api.Test;

class MotionAtAnyTimeTest {

    private static final Consumer<Given> ORDERED = c -> c.is(ProceedingFacts.STATE, "ordered")
            .is(ProceedingFacts.LAST_DECISION, "board")
            .on(DecisionFacts.JUDGE_DATE, "2018-05-01")
            .on(DecisionFacts.BOARD_DATE, "2019-05-01");

    private static final Consumer<Given> ABSENT =
            c -> c.is(ProceedingFacts.LAST_DECISION, "judge-absent").on(DecisionFacts.JUDGE_DATE, "2026-05-26");

    /// INA 240(c)(7)(C)(ii).
    @Test
    void changedCountryConditions_liftTheLimit_onceJudgedMaterial() {
        var changed = ORDERED.andThen(c -> c.yes(LatenessFacts.COUNTRY_CHANGED, ReopeningFacts.NEW_EVIDENCE)
                .on(LatenessFacts.CHANGED_ON, "2024-02-01"));
        check(MotionAtAnyTime.CHANGED_COUNTRY).given(changed).is(UNKNOWN).turnsOn("deadline.mtr.changed-country");
        check(MotionAtAnyTime.CHANGED_COUNTRY)
                .given(changed)
                .judged("deadline.mtr.changed-country", true)
                .is(YES);
        check(MotionAtAnyTime.CHANGED_COUNTRY)
                .given(ORDERED.andThen(
                        c -> c.yes(LatenessFacts.COUNTRY_CHANGED).on(LatenessFacts.CHANGED_ON, "2018-05-01")))
                .is(NO);
        check(MotionAtAnyTime.CHANGED_COUNTRY)
                .given(ORDERED.andThen(c -> c.no(LatenessFacts.COUNTRY_CHANGED)))
                .is(NO);
        check(MotionAtAnyTime.CHANGED_COUNTRY).given(ORDERED).is(UNKNOWN).asksFor(LatenessFacts.COUNTRY_CHANGED);
        check(MotionAtAnyTime.CHANGED_COUNTRY).on("1996-09-29").is(UNKNOWN);
    }

    @Test
    void aJointMotion_hasNoLastDay() {
        check(MotionAtAnyTime.JOINT)
                .given(ORDERED.andThen(c -> c.yes(ReopeningFacts.GOVERNMENT_JOINS)))
                .is(YES);
        check(MotionAtAnyTime.JOINT)
                .given(ORDERED.andThen(c -> c.no(ReopeningFacts.GOVERNMENT_JOINS)))
                .is(NO);
        check(MotionAtAnyTime.JOINT).given(ORDERED).is(UNKNOWN).asksFor(ReopeningFacts.GOVERNMENT_JOINS);
        check(MotionAtAnyTime.JOINT).on("1996-06-30").is(UNKNOWN);
    }

    /// INA 240(b)(5)(C)(i).
    @Test
    void anOrderInAbsence_canBeUndoneForHalfAYear() {
        check(MotionAtAnyTime.IN_ABSENTIA)
                .given(ABSENT.andThen(c -> c.yes(ReopeningFacts.KEPT_AWAY).no(ReopeningFacts.FILED)))
                .is(YES);
        check(MotionAtAnyTime.IN_ABSENTIA)
                .given(ABSENT.andThen(c -> c.no(ReopeningFacts.KEPT_AWAY)))
                .is(NO);
        check(MotionAtAnyTime.IN_ABSENTIA)
                .given(ABSENT.andThen(c -> c.no(ReopeningFacts.FILED)))
                .is(UNKNOWN)
                .asksFor(ReopeningFacts.KEPT_AWAY);
        check(MotionAtAnyTime.IN_ABSENTIA)
                .given(ABSENT.andThen(c -> c.yes(ReopeningFacts.KEPT_AWAY, ReopeningFacts.FILED)
                        .on(ReopeningFacts.FILED_ON, "2026-11-23")))
                .is(NO);
    }

    /// INA 240(b)(5)(C)(ii).
    @Test
    void withoutNotice_orInCustody_thereIsNoLastDay() {
        check(MotionAtAnyTime.WITHOUT_NOTICE)
                .given(ABSENT.andThen(c -> c.yes(ReopeningFacts.NO_NOTICE)))
                .is(YES);
        check(MotionAtAnyTime.WITHOUT_NOTICE)
                .given(ABSENT.andThen(c -> c.yes(ReopeningFacts.LOCKED_UP)))
                .is(YES);
        check(MotionAtAnyTime.WITHOUT_NOTICE)
                .given(ABSENT.andThen(c -> c.no(ReopeningFacts.LOCKED_UP, ReopeningFacts.NO_NOTICE)))
                .is(NO);
        check(MotionAtAnyTime.WITHOUT_NOTICE)
                .given(ABSENT.andThen(c -> c.no(ReopeningFacts.LOCKED_UP)))
                .is(UNKNOWN)
                .asksFor(ReopeningFacts.NO_NOTICE);
    }

    @Test
    void ofABoardDecision_itIsAskedWhetherTheOrderWasMadeInAbsence() {
        check(MotionAtAnyTime.IN_ABSENTIA)
                .given(ORDERED.andThen(c -> c.yes(ReopeningFacts.KEPT_AWAY).no(ReopeningFacts.FILED)))
                .is(UNKNOWN)
                .asksFor(DecisionFacts.FOR_ABSENCE);
    }
}
