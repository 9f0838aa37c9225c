package org.asylia.engine.whatif;

import static org.asylia.engine.Small.A;
import static org.asylia.engine.Small.B;
import static org.asylia.engine.Small.TODAY;
import static org.asylia.engine.Small.determine;
import static org.asylia.engine.Small.law;
import static org.asylia.engine.Small.no;
import static org.asylia.engine.Small.rule;
import static org.asylia.engine.Small.yes;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void aChangedFact_isShownWithTheRuleItWorkedThrough() {
        var law = law(rule("root", says(A)), rule("still", says(B)), rule("top", all(holds("root"), holds("still"))));
        var changes = Comparison.between(determine(law, yes(A, B)), determine(law, no(yes(B), A)));
        assertEquals(List.of("root", "top"), changes.stream().map(Change::rule).toList());
        assertEquals(List.of("root"), changes.get(1).through());
        assertEquals(Answer.YES, changes.get(1).before());
        assertEquals(Answer.NO, changes.get(1).after());
    }

    @Test
    void aChangeOfLaw_isShownWithBothTexts() {
        var rule = Rule.of("one", "It holds.")
                .cites("made up")
                .since("1997-04-01", "the old text", says(A))
                .since("2025-09-02", "the new text", not(says(A)))
                .build();
        var determiner = new Determiner(law(rule));
        var about = Case.of(yes(A));
        var changes = Comparison.between(
                determiner.determine(about, Frame.on(LocalDate.of(2025, 9, 1))),
                determiner.determine(about, Frame.on(TODAY)));
        var change = changes.getFirst();
        assertEquals("the old text", change.textBefore().orElseThrow().source());
        assertEquals("the new text", change.textAfter().orElseThrow().source());
    }

    @Test
    void nothingChanged_isNothing() {
        var law = law(rule("one", says(A)));
        assertTrue(Comparison.between(determine(law, yes(A)), determine(law, yes(A)))
                .isEmpty());
    }
}
