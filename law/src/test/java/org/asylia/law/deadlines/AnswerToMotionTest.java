package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CourtLists.GOVERNMENT_MOTIONS;

import org.asylia.law.facts.HearingFacts;
import org.junit.jupiter.api.Test;

class AnswerToMotionTest {

    @Test
    void anUnansweredMotion_mustBeAnswered() {
        check(AnswerToMotion.MOTION_RESPONSE)
                .given(c -> c.entry(GOVERNMENT_MOTIONS, "1", m -> m.no(HearingFacts.ANSWERED))
                        .complete(GOVERNMENT_MOTIONS))
                .is(YES);
    }

    @Test
    void noMotion_orAnAnswerOnTheTenthDay_leavesNothing() {
        check(AnswerToMotion.MOTION_RESPONSE)
                .given(c -> c.complete(GOVERNMENT_MOTIONS))
                .is(NO);
        check(AnswerToMotion.MOTION_RESPONSE)
                .given(c -> c.entry(
                                GOVERNMENT_MOTIONS,
                                "1",
                                m -> m.yes(HearingFacts.ANSWERED)
                                        .no(HearingFacts.ANSWER_DAY_SET)
                                        .on(HearingFacts.MOTION_RECEIVED, "2026-10-05")
                                        .on(HearingFacts.ANSWERED_ON, "2026-10-15"))
                        .complete(GOVERNMENT_MOTIONS))
                .is(NO);
    }

    @Test
    void anAnswerOnADayNotTold_asksForTheDay() {
        check(AnswerToMotion.MOTION_RESPONSE)
                .given(c -> c.entry(
                                GOVERNMENT_MOTIONS,
                                "1",
                                m -> m.yes(HearingFacts.ANSWERED)
                                        .no(HearingFacts.ANSWER_DAY_SET)
                                        .on(HearingFacts.MOTION_RECEIVED, "2026-10-05"))
                        .complete(GOVERNMENT_MOTIONS))
                .is(UNKNOWN)
                .asksFor(HearingFacts.ANSWERED_ON);
        check(AnswerToMotion.MOTION_RESPONSE).on("2008-06-30").is(UNKNOWN);
    }
}
