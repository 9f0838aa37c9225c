package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class RevivedTest {

    private static final String TEN_DAYS = "deadline.bia-appeal.v2026-ifr";

    @Test
    void nothingRevived_isTheLawItself() {
        assertSame(ProtectionLaw.ruleSet(), Revived.law(List.of()));
    }

    @Test
    void eachTakesThePlaceOfARuleThatDoesNotHold_andIsNotTheSame() {
        for (var revived : Revived.RULES) {
            var rule = ProtectionLaw.ruleSet().rule(revived.id());
            assertEquals(rule.title(), revived.title());
            assertEquals(rule.kind(), revived.kind());
            assertEquals(rule.each(), revived.each());
            assertEquals(rule.citations(), revived.citations());
            assertEquals(
                    rule.texts().getLast().status(), revived.texts().getLast().status(), "it is still struck down");
            assertNotEquals(rule.texts(), revived.texts());
        }
        assertEquals(Revived.RULES.stream().map(Rule::id).toList(), Revived.ids());
    }

    @Test
    void onlyTheRevivedRuleIsAnother() {
        var law = Revived.law(List.of(TEN_DAYS));
        assertEquals(ProtectionLaw.ruleSet().rules().size(), law.rules().size());
        for (var rule : ProtectionLaw.ruleSet().rules()) {
            assertEquals(rule.id().equals(TEN_DAYS), law.rule(rule.id()) != rule, rule.id());
        }
    }

    @Test
    void theTenDays_runForADecisionOfItsTime_andNotBefore() {
        assertEquals(Answer.NO, answer(ProtectionLaw.ruleSet(), "2026-04-01"));
        assertEquals(Answer.YES, answer(Revived.law(List.of(TEN_DAYS)), "2026-04-01"));
        assertEquals(Answer.NO, answer(Revived.law(List.of(TEN_DAYS)), "2026-03-08"));
        var due = Deadlines.of(lost(Revived.law(List.of(TEN_DAYS)), "2026-04-01")).stream()
                .filter(deadline -> deadline.rule().id().equals(TEN_DAYS))
                .findFirst()
                .orElseThrow();
        assertEquals(LocalDate.of(2026, 4, 13), due.day().latest(), "the tenth day is a Saturday");
    }

    @Test
    void whatIsNotThere_isRefused() {
        var refused = assertThrows(IllegalArgumentException.class, () -> Revived.law(List.of("asylum.bar.one-year")));
        assertTrue(String.valueOf(refused.getMessage()).contains(TEN_DAYS));
    }

    private static Answer answer(RuleSet law, String decided) {
        return lost(law, decided).answer(TEN_DAYS);
    }

    /// A refusal spoken on that day, and no appeal yet.
    private static Determination lost(RuleSet law, String decided) {
        var draft = new Draft();
        draft.put(ProceedingFacts.LAST_DECISION, new Content.Code("judge"));
        draft.put(ProceedingFacts.APPEAL_WAIVED, new Content.YesNo(false));
        draft.put(DecisionFacts.AGAINST, new Content.YesNo(true));
        draft.put(DecisionFacts.ASYLUM_DECIDED, new Content.YesNo(false));
        draft.put(DecisionFacts.SPOKEN, new Content.YesNo(true));
        draft.put(AppealFacts.FILED, new Content.YesNo(false));
        draft.put(DecisionFacts.JUDGE_DATE, new Content.Day(SaidDate.on(LocalDate.parse(decided))));
        return new Determiner(law).determine(Case.of(draft), Frame.on(LocalDate.of(2026, 4, 2)));
    }
}
