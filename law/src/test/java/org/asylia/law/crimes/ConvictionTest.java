package org.asylia.law.crimes;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.crimes.Convictions.conviction;
import static org.asylia.law.crimes.Convictions.only;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.ConvictionFacts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConvictionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # result,    day,        answer
            guilty,      2026-01-05, YES
            deferred,    2026-01-05, YES
            dismissed,   2026-01-05, NO
            pending,     2026-01-05, NO
            # INA 101(a)(48) took effect on 30 September 1996: Matter of S-S-, 21 I&N Dec. 900 (BIA 1997)
            deferred,    1996-09-30, YES
            deferred,    1996-09-29, UNKNOWN
            guilty,      1996-09-29, YES
            dismissed,   1982-06-23, NO
            """)
    void theResultDecides(String result, String day, Answer expected) {
        check(Conviction.RULE).given(with(result)).on(day).is(expected);
    }

    @Test
    void takenBackForALegalMistake_isNone() {
        check(Conviction.RULE)
                .given(only(c -> {
                    conviction("theft", 3).accept(c);
                    c.is(ConvictionFacts.SET_ASIDE, "legal-defect");
                }))
                .is(NO);
    }

    @Test
    void takenBackForAnotherReason_stillCounts() {
        check(Conviction.RULE)
                .given(only(c -> {
                    conviction("theft", 3).accept(c);
                    c.is(ConvictionFacts.SET_ASIDE, "other");
                }))
                .is(YES);
    }

    @Test
    void aYouthCourt_isNone() {
        check(Conviction.RULE)
                .given(only(c -> {
                    conviction("theft", 3).accept(c);
                    c.yes(ConvictionFacts.YOUTH_COURT);
                }))
                .is(NO);
    }

    @Test
    void notAskedHowItEnded_isUnknown() {
        check(Conviction.RULE).given(only(c -> {})).is(UNKNOWN).asksFor(ConvictionFacts.RESULT);
    }

    @Test
    void noConvictions_onceTheListIsComplete() {
        check(Conviction.RULE).given(c -> c.complete(Lists.CONVICTIONS)).is(NO);
        check(Conviction.RULE).given(c -> {}).is(UNKNOWN).turnsOn("convictions");
    }

    @Test
    void anOpenAppeal_isNotFinal() {
        check(Conviction.FINAL)
                .given(only(c -> {
                    conviction("theft", 3).accept(c);
                    c.yes(ConvictionFacts.APPEAL_OPEN);
                }))
                .is(NO);
        check(Conviction.FINAL).given(only(conviction("theft", 3))).is(YES);
        check(Conviction.FINAL)
                .given(only(c -> c.is(ConvictionFacts.RESULT, "guilty")
                        .is(ConvictionFacts.SET_ASIDE, "no")
                        .no(ConvictionFacts.YOUTH_COURT)))
                .is(UNKNOWN)
                .asksFor(ConvictionFacts.APPEAL_OPEN);
    }

    private static Consumer<Given> with(String result) {
        return only(c -> c.is(ConvictionFacts.RESULT, result)
                .is(ConvictionFacts.SET_ASIDE, "no")
                .no(ConvictionFacts.YOUTH_COURT));
    }
}
