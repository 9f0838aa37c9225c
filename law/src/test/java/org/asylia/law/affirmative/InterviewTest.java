package org.asylia.law.affirmative;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class InterviewTest {

    @Test
    void isAhead_untilHeldOrMissed() {
        waiting(Interview.RULE, "set").is(YES);
        waiting(Interview.RULE, "held").is(NO);
        waiting(Interview.RULE, "missed").is(NO);
        check(Interview.RULE).is(UNKNOWN).asksFor(UscisFacts.INTERVIEW);
    }

    @Test
    void aPersonWhoSpeaksEnglish_orSigns_needsNoInterpreter() {
        waiting(Interview.INTERPRETER, "set")
                .given(c -> c.yes(HelpFacts.ENGLISH))
                .is(NO);
        waiting(Interview.INTERPRETER, "set")
                .given(c -> c.yes(HelpFacts.SIGN_LANGUAGE))
                .is(NO);
        waiting(Interview.INTERPRETER, "set")
                .given(c -> c.no(HelpFacts.ENGLISH, HelpFacts.SIGN_LANGUAGE))
                .is(YES);
        waiting(Interview.INTERPRETER, "set").is(UNKNOWN).asksFor(HelpFacts.ENGLISH);
    }

    /// USCIS announcement: from 13 September 2023 the applicant brings the interpreter again.
    @Test
    void from2020To2023_theTelephoneInterpretersAreNotEncoded() {
        var other = waiting(Interview.INTERPRETER, "set").given(c -> c.no(HelpFacts.ENGLISH, HelpFacts.SIGN_LANGUAGE));
        other.on("2020-09-22").is(YES);
        other.on("2020-09-23").is(UNKNOWN);
        other.on("2023-09-12").is(UNKNOWN);
        other.on("2023-09-13").is(YES);
    }

    /// The 45th day after the interview day is the last for good cause (USCIS page).
    @Test
    void anotherDay_needsGoodCause_thenExceptionalCircumstances() {
        var request = waiting(Interview.RESCHEDULE, "missed")
                .given(c -> c.yes(UscisFacts.OTHER_DAY_NEEDED).on(UscisFacts.INTERVIEW_DAY, "2026-08-01"))
                .judged("step.affirmative.reschedule.good-cause", true)
                .judged("step.affirmative.reschedule.exceptional", false);
        request.on("2026-09-15").is(YES);
        request.on("2026-09-16").is(NO);
    }

    @Test
    void whetherTheReasonIsGood_isAJudgment() {
        waiting(Interview.RESCHEDULE, "set")
                .given(c -> c.yes(UscisFacts.OTHER_DAY_NEEDED).on(UscisFacts.INTERVIEW_DAY, "2026-11-01"))
                .is(UNKNOWN)
                .turnsOn("step.affirmative.reschedule.good-cause");
        waiting(Interview.RESCHEDULE, "set")
                .given(c -> c.no(UscisFacts.OTHER_DAY_NEEDED))
                .is(NO);
    }

    private static Check waiting(Rule rule, String interview) {
        return check(rule)
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, "waiting")
                        .is(UscisFacts.INTERVIEW, interview));
    }
}
