package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;

class ChildTurns21Test {

    @Test
    void notFiled_theDayRunsForAnUnmarriedChild() {
        check(ChildTurns21.AGE_OUT)
                .given(relative("child", "2006-03-15").andThen(c -> c.no(FilingFacts.FILED)))
                .is("relatives[x]", YES);
        check(ChildTurns21.AGE_OUT)
                .given(relative("spouse", "2006-03-15").andThen(c -> c.no(FilingFacts.FILED)))
                .is(NO);
    }

    /// INA 208(b)(3)(B): the age on the day of filing. The 21st birthday is a day too late.
    @Test
    void filedOnTheDayBeforeTheBirthday_isInTime_andOnTheBirthdayIsNot() {
        check(ChildTurns21.AGE_OUT)
                .given(relative("child", "2004-03-15")
                        .andThen(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2025-03-14")))
                .is(NO);
        check(ChildTurns21.AGE_OUT)
                .given(relative("child", "2004-03-15")
                        .andThen(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2025-03-15")))
                .is(YES);
    }

    @Test
    void marriageNotTold_isAskedFor() {
        check(ChildTurns21.AGE_OUT)
                .given(c -> c.no(FilingFacts.FILED)
                        .entry(RELATIVES, "x", r -> r.is(RelativeFacts.RELATION, "child"))
                        .complete(RELATIVES))
                .is(UNKNOWN)
                .asksFor(RelativeFacts.MARRIED);
    }

    private static Consumer<Given> relative(String relation, String born) {
        return c -> c.entry(
                        RELATIVES,
                        "x",
                        r -> r.is(RelativeFacts.RELATION, relation)
                                .no(RelativeFacts.MARRIED)
                                .on(RelativeFacts.BIRTH_DATE, born))
                .complete(RELATIVES);
    }
}
