package org.asylia.engine.rule;

import static org.asylia.engine.Small.A;
import static org.asylia.engine.Vocabulary.BEGAN;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.asylia.engine.rule.Conditions.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RuleBuilderTest {

    @Test
    void whatIsSaidOfARule_isKept() {
        var rule = Rule.of("bar", "There is a bar.")
                .kind(Kind.BAR)
                .everyOne(TRIPS)
                .cites("INA 208(b)(2)(A)")
                .selectedBy(DateTerm.told(BEGAN))
                .before(Before.NO_SUCH_RULE)
                .burden(Burden.Party.GOVERNMENT, Burden.Proof.CLEAR_AND_CONVINCING, "once raised")
                .decidedIn("matter-of-a")
                .leavesOut("the rest")
                .notVerified()
                .since("1997-04-01", "made up", says(A))
                .recheck()
                .ended("2020-01-01", Status.VACATED, "vacated")
                .build();
        assertEquals(Kind.BAR, rule.kind());
        assertEquals(Optional.of(TRIPS), rule.each());
        assertTrue(rule.everywhere());
        assertEquals(DateTerm.told(BEGAN), rule.selector());
        assertEquals(Before.NO_SUCH_RULE, rule.before());
        assertEquals(
                new Burden(Burden.Party.GOVERNMENT, Burden.Proof.CLEAR_AND_CONVINCING, "once raised"), rule.burden());
        assertEquals(List.of("matter-of-a"), rule.decisions());
        assertEquals(List.of("the rest"), rule.leftOut());
        assertFalse(rule.verified());
        assertTrue(rule.texts().getFirst().recheck());
        assertFalse(rule.texts().getLast().recheck());
        assertEquals(Status.VACATED, rule.texts().getLast().status());
        assertEquals(Conditions.no("vacated"), rule.texts().getLast().condition());
        assertEquals(
                Optional.of(LocalDate.of(2020, 1, 1)), rule.texts().getFirst().to());
    }

    @Test
    void aRuleAskedAsAnother_isAskedOfTheSame_andRolledUpAlike() {
        var any = Rule.of("any", "Any.")
                .each(TRIPS)
                .cites("x")
                .undated("x", says(A))
                .build();
        var every = Rule.of("every", "Every.")
                .everyOne(TRIPS)
                .cites("x")
                .undated("x", says(A))
                .build();
        for (var other : List.of(any, every)) {
            var rule = Rule.of("r", "R.")
                    .askedAs(other)
                    .cites("x")
                    .undated("x", says(A))
                    .build();
            assertEquals(other.each(), rule.each());
            assertEquals(other.everywhere(), rule.everywhere());
        }
    }
}
