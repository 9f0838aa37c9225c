package org.asylia.engine.explain;

import static org.asylia.engine.Small.A;
import static org.asylia.engine.Small.B;
import static org.asylia.engine.Small.C;
import static org.asylia.engine.Small.determine;
import static org.asylia.engine.Small.law;
import static org.asylia.engine.Small.no;
import static org.asylia.engine.Small.rule;
import static org.asylia.engine.Small.yes;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.asylia.engine.answer.Why;
import org.asylia.engine.rule.Judgment;
import org.junit.jupiter.api.Test;

class ExplainerTest {

    @Test
    void ofAnAndThatFails_onlyTheFailingPartsAreReasons() {
        var law = law(rule("one", all(says(A), says(B), says(C))));
        var reason = new Explainer(determine(law, no(yes(A), B))).explain("one");
        assertEquals(List.of("b"), reason.because().stream().map(Reason::id).toList());
    }

    @Test
    void ofAnOrThatHolds_onlyTheHoldingPartsAreReasons() {
        var law = law(rule("one", any(says(A), says(B), says(C))));
        var reason = new Explainer(determine(law, no(yes(A), B))).explain("one");
        assertEquals(List.of("a"), reason.because().stream().map(Reason::id).toList());
    }

    @Test
    void whatAnUnknownAnswerTurnsOn_isOnlyWhatIsOpen_andWhy() {
        var law = law(rule(
                "one",
                all(
                        says(A),
                        says(B),
                        judged(Judgment.of("grave", "Is it grave?")),
                        notEncoded("part two", "no source was found"))));
        var open = new Explainer(determine(law, yes(A))).turnsOn("one");
        assertEquals(
                List.of("b", "grave", "part two"), open.stream().map(Open::id).toList());
        assertEquals(
                List.of(Why.NOT_ASKED, Why.AWAITS_JUDGMENT, Why.NOT_ENCODED),
                open.stream().map(Open::why).toList());
    }

    @Test
    void eachRuleInAnExplanation_carriesItsCitationAndDates() {
        var law = law(rule("below", says(A)), rule("one", holds("below")));
        var lines = new Explainer(determine(law, yes(A))).lines("one");
        assertTrue(lines.get(1).contains("(INA 208(a)(1); in-force from 1997-04-01)"), lines.toString());
    }

    @Test
    void whatTwoConclusionsShare_isExplainedOnce() {
        var law = law(
                rule("below", says(A)), rule("one", all(holds("below"), holds("two"))), rule("two", holds("below")));
        var explainer = new Explainer(determine(law, yes(A)));
        var reason = explainer.explain("one");
        assertEquals(2, reason.because().size());
        assertTrue(
                reason.because().getFirst() == reason.because().get(1).because().getFirst());
        assertEquals(
                1,
                explainer.lines("one").stream()
                        .filter(line -> line.contains("Is it a?"))
                        .count());
    }

    @Test
    void aSettledAnswer_turnsOnNothing() {
        var law = law(rule("one", any(says(A), says(B))));
        assertFalse(
                new Explainer(determine(law, yes(A))).turnsOn("one").iterator().hasNext());
    }
}
