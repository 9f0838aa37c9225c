package org.asylia.law.asylum.discretion;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.DiscretionFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscretionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # Refugee Act of 1980, 1 April 1980
        1980-03-31, UNKNOWN
        1980-04-01, YES
        # Matter of Pula, 22 September 1987
        1987-09-21, YES
        1987-09-22, YES
        """)
    void discretionIsJudged(String day, Answer answer) {
        check(Discretion.RULE)
                .given(c -> c.judged("asylum.discretion", "", true))
                .on(day)
                .is(answer);
    }

    @Test
    void factorsNeverDecide() {
        check(Discretion.RULE)
                .given(c -> c.yes(DiscretionFacts.VIOLENT_CONDUCT, DiscretionFacts.FALSE_PAPERS_TO_ENTER)
                        .no(DiscretionFacts.ONLY_TO_ESCAPE))
                .is(UNKNOWN)
                .turnsOn("asylum.discretion");
        check(Discretion.RULE)
                .given(c -> c.judged("asylum.discretion", "", false))
                .is(NO);
    }

    @Test
    void aSpouseAbroad_bringsASecondLook() {
        check(Discretion.SECOND_LOOK)
                .given(refused("spouse", false))
                .is(YES)
                // 1 April 1997
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(UNKNOWN);
        check(Discretion.SECOND_LOOK).given(refused("spouse", true)).is(NO);
        check(Discretion.SECOND_LOOK).given(refused("other", false)).is(NO);
        check(Discretion.SECOND_LOOK)
                .given(c -> c.no(DiscretionFacts.WITHHOLDING_GRANTED))
                .is(NO);
        check(Discretion.SECOND_LOOK)
                .given(c -> c.yes(DiscretionFacts.WITHHOLDING_GRANTED))
                .is(UNKNOWN)
                .asksFor(DiscretionFacts.REFUSED_IN_DISCRETION_ONLY);
    }

    @Test
    void courtReviewIsNarrow() {
        check(Discretion.REVIEW)
                .is(YES)
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(UNKNOWN);
    }

    private static Consumer<Given> refused(String relation, boolean here) {
        return c -> c.yes(DiscretionFacts.REFUSED_IN_DISCRETION_ONLY, DiscretionFacts.WITHHOLDING_GRANTED)
                .entry(RELATIVES, "1", relative -> {
                    relative.is(RelativeFacts.RELATION, relation);
                    if (here) {
                        relative.yes(RelativeFacts.IN_UNITED_STATES);
                    } else {
                        relative.no(RelativeFacts.IN_UNITED_STATES);
                    }
                })
                .complete(RELATIVES);
    }
}
