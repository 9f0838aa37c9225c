package org.asylia.law.asylum.after;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.answer.Answer;
import org.asylia.law.facts.GrantFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectsOfAsylumTest {

    @Test
    void asylumGivesWhatTheStatuteSays() {
        check(EffectsOfAsylum.RULE)
                .is(YES)
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(UNKNOWN);
    }

    @Test
    void theGreenCardEndsAsyleeStatus() {
        check(EffectsOfAsylum.ENDS_ON_ADJUSTMENT)
                .given(c -> c.yes(GrantFacts.GRANTED, GrantFacts.PERMANENT_RESIDENT))
                .is(YES)
                // Matter of N-A-I-, 3 August 2017
                .on("2017-08-03")
                .is(YES)
                .on("2017-08-02")
                .is(UNKNOWN);
        check(EffectsOfAsylum.ENDS_ON_ADJUSTMENT)
                .given(c -> c.no(GrantFacts.PERMANENT_RESIDENT))
                .is(NO);
        check(EffectsOfAsylum.ENDS_ON_ADJUSTMENT)
                .given(c -> c.yes(GrantFacts.GRANTED))
                .is(UNKNOWN)
                .asksFor(GrantFacts.PERMANENT_RESIDENT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # status until, answer on 7 October 2026
        2026-10-07,     YES
        2026-10-06,     NO
        """)
    void aStatusThatHasNotRunOut_isKept(String until, Answer answer) {
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c ->
                        c.yes(GrantFacts.REFUSED, GrantFacts.STATUS_AT_FILING).on(GrantFacts.STATUS_UNTIL, until))
                .is(answer);
    }

    @Test
    void withoutItsLastDay_theStatusIsUnknown() {
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c -> c.yes(GrantFacts.REFUSED, GrantFacts.STATUS_AT_FILING))
                .is(UNKNOWN)
                .asksFor(GrantFacts.STATUS_UNTIL);
        // 1 April 1997
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c -> c.no(GrantFacts.REFUSED))
                .on("1997-04-01")
                .is(NO);
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c -> c.no(GrantFacts.REFUSED))
                .on("1997-03-31")
                .is(UNKNOWN);
    }
}
