package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.DecisionFacts;
import org.junit.jupiter.api.Test;

class BoardAppealTest {

    @Test
    void aRefusal_canBeAppealed_untilItIs() {
        check(BoardAppeal.APPEAL)
                .supposing("forum.bia")
                .given(spoken("2026-09-11").andThen(c -> c.no(AppealFacts.FILED)))
                .is(YES);
        check(BoardAppeal.APPEAL)
                .supposing("forum.bia")
                .given(spoken("2026-09-11")
                        .andThen(c -> c.yes(AppealFacts.FILED).on(AppealFacts.RECEIVED_ON, "2026-10-13")))
                .is(NO);
    }

    @Test
    void aFullGrant_orADecisionThatGoesElsewhere_isNotAppealed() {
        check(BoardAppeal.APPEAL)
                .supposing("forum.bia")
                .given(spoken("2026-09-11").andThen(c -> c.no(DecisionFacts.AGAINST)))
                .is(NO);
        check(BoardAppeal.APPEAL)
                .supposingNot("forum.bia")
                .given(spoken("2026-09-11"))
                .is(NO);
    }

    @Test
    void notTold_whetherItWasSpoken_asksForIt() {
        check(BoardAppeal.APPEAL)
                .supposing("forum.bia")
                .given(c -> c.yes(DecisionFacts.AGAINST, AppealFacts.FILED)
                        .on(AppealFacts.RECEIVED_ON, "2026-10-13")
                        .on(DecisionFacts.JUDGE_DATE, "2026-09-11"))
                .is(UNKNOWN)
                .asksFor(DecisionFacts.SPOKEN);
    }

    /// 61 FR 18900: decisions on or after 1 July 1996.
    @Test
    void theDecisionPicksTheText() {
        check(BoardAppeal.APPEAL)
                .supposing("forum.bia")
                .given(spoken("1996-06-30").andThen(c -> c.no(AppealFacts.FILED)))
                .is(NO);
        check(BoardAppeal.BEFORE_JULY_1996)
                .supposing("forum.bia")
                .given(spoken("1996-06-30").andThen(c -> c.no(AppealFacts.FILED)))
                .is(YES);
        check(BoardAppeal.BEFORE_JULY_1996)
                .supposing("forum.bia")
                .given(spoken("1996-07-01").andThen(c -> c.no(AppealFacts.FILED)))
                .is(NO);
        check(BoardAppeal.BEFORE_JULY_1996)
                .supposing("forum.bia")
                .given(c -> c.yes(DecisionFacts.AGAINST, DecisionFacts.SPOKEN).no(AppealFacts.FILED))
                .is(UNKNOWN)
                .asksFor(DecisionFacts.JUDGE_DATE);
    }

    /// Amica Center v. EOIR, 8 March 2026: vacated the day before it was to begin.
    @Test
    void theTenDaysOf2026_neverRan() {
        for (var day : new String[] {"2026-03-08", "2026-03-09", "2026-10-01"}) {
            check(BoardAppeal.TEN_DAYS)
                    .supposing("forum.bia")
                    .given(spoken(day).andThen(c -> c.no(AppealFacts.FILED)))
                    .is(NO);
        }
        check(BoardAppeal.TEN_DAYS).is(NO);
    }

    private static Consumer<Given> spoken(String day) {
        return c -> c.yes(DecisionFacts.AGAINST, DecisionFacts.SPOKEN).on(DecisionFacts.JUDGE_DATE, day);
    }
}
