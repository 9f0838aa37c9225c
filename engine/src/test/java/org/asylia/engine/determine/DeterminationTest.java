package org.asylia.engine.determine;

import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

class DeterminationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Fact A = Fact.yesNo("a");
    private static final Fact B = Fact.yesNo("b");
    private static final Fact C = Fact.yesNo("c");
    private static final ItemList OUTER = ItemList.of("outer", "one", "Which?", "All?");
    private static final ItemList INNER = ItemList.within(OUTER, "inner", "one", "Which?", "All?");
    private static final Fact INSIDE = Fact.yesNo("inner.is").of(INNER);
    private static final Fact PLACE = Fact.country("place");

    private static Answer answer(Condition condition, Draft draft) {
        return determine(condition, draft, Frame.on(TODAY)).answer("rule");
    }

    private static Determination determine(Condition condition, Draft draft, Frame frame) {
        var rule = Rule.of("rule", "It holds.")
                .cites("made up")
                .undated("made up", condition)
                .build();
        var law = new RuleSet(List.of(rule), List.of(), Holidays.NONE, TODAY);
        return new Determiner(law).determine(Case.of(draft), frame);
    }

    private static Draft said(Fact fact, boolean yes) {
        return new Draft().put(fact, new Content.YesNo(yes));
    }

    @Test
    void noneOfThese_isAnAnswer_onlyOnceTheListIsComplete() {
        var condition = some(OUTER, some(INNER, says(INSIDE)));
        var draft = new Draft();
        assertEquals(Answer.UNKNOWN, answer(condition, draft));
        draft.list(OUTER).complete(true).entry("x").list(INNER).entry("y").put(INSIDE, new Content.YesNo(false));
        assertEquals(Answer.UNKNOWN, answer(condition, draft), "the inner list may go on");
        draft.list(OUTER).entry("x").list(INNER).complete(true);
        assertEquals(Answer.NO, answer(condition, draft));
        draft.list(OUTER).complete(false);
        assertEquals(Answer.UNKNOWN, answer(condition, draft), "the outer list may go on");
        assertEquals(Answer.YES, answer(every(OUTER, not(some(INNER, says(INSIDE)))), complete(draft)));
    }

    private static Draft complete(Draft draft) {
        draft.list(OUTER).complete(true);
        return draft;
    }

    @Test
    void aPresumption_leansUntilItIsRebutted_andIsNoSettledAnswer() {
        var condition = presumed(says(A), says(B), "Presumed.", Burden.GOVERNMENT);
        assertEquals(Answer.UNKNOWN, answer(condition, new Draft()));
        assertEquals(Answer.LEANING_YES, answer(condition, said(A, true)));
        assertEquals(Answer.YES, answer(condition, said(A, true).put(B, new Content.YesNo(false))));
        assertEquals(Answer.NO, answer(condition, said(A, true).put(B, new Content.YesNo(true))));
        assertEquals(Answer.NO, answer(condition, said(A, false)));
    }

    @Test
    void anExceptionToAnException_bringsTheRuleBack() {
        var condition = layered(Layer.yes(
                "rule", "§1", says(A), Layer.no("exception", "§2", says(B), Layer.yes("back", "§3", says(C)))));
        var draft = said(A, true);
        assertEquals(Answer.UNKNOWN, answer(condition, draft));
        assertEquals(Answer.YES, answer(condition, draft.put(B, new Content.YesNo(false))));
        assertEquals(Answer.UNKNOWN, answer(condition, draft.put(B, new Content.YesNo(true))));
        assertEquals(Answer.NO, answer(condition, draft.put(C, new Content.YesNo(false))));
        assertEquals(Answer.YES, answer(condition, draft.put(C, new Content.YesNo(true))));
    }

    @Test
    void readingsThatAgree_settle_andThoseThatDiffer_doNot() {
        var condition = contested(
                "point",
                "Which?",
                Reading.in(Set.of("9"), "nine", "In the Ninth Circuit", "made up", says(A)),
                Reading.elsewhere("else", "Elsewhere", "made up", says(B)));
        var draft = said(A, true).put(B, new Content.YesNo(false));
        assertEquals(
                Answer.UNKNOWN, determine(condition, draft, Frame.on(TODAY)).answer("rule"));
        assertEquals(
                Answer.YES,
                determine(condition, draft, Frame.on(TODAY).inCircuit("9")).answer("rule"));
        assertEquals(
                Answer.NO,
                determine(condition, draft, Frame.on(TODAY).inCircuit("5")).answer("rule"));
        assertEquals(
                Answer.YES,
                determine(condition, draft, Frame.on(TODAY).reading("point", "nine"))
                        .answer("rule"));
        draft.put(B, new Content.YesNo(true));
        assertEquals(Answer.YES, determine(condition, draft, Frame.on(TODAY)).answer("rule"));
    }

    @Test
    void theAgencyAndACourt_mayAnswerDifferently() {
        var condition = contested(
                "point",
                "Which?",
                Reading.elsewhere("agency", "The Board", "made up", not(says(A))),
                Reading.onReview(Set.of("1"), "court", "The First Circuit", "made up", says(A)));
        var draft = said(A, true);
        assertEquals(
                Answer.NO,
                determine(condition, draft, Frame.on(TODAY).inCircuit("1")).answer("rule"));
        assertEquals(
                Answer.YES,
                determine(condition, draft, Frame.on(TODAY).inCircuit("1").onReview())
                        .answer("rule"));
        assertEquals(
                Answer.NO,
                determine(condition, draft, Frame.on(TODAY).inCircuit("5").onReview())
                        .answer("rule"));
    }

    @Test
    void anUncertainDate_runsEveryTextItMayPick() {
        var filed = Fact.day("filed");
        var rule = Rule.of("rule", "It holds.")
                .cites("made up")
                .selectedBy(DateTerm.told(filed))
                .since("2005-05-11", "made up", says(A))
                .since("2021-01-11", "made up", says(B))
                .build();
        var law = new RuleSet(List.of(rule), List.of(), Holidays.NONE, TODAY);
        var draft = said(A, true).put(B, new Content.YesNo(false)).put(filed, on("2021-01-11"));
        assertEquals(
                Answer.NO,
                new Determiner(law).determine(Case.of(draft), Frame.on(TODAY)).answer("rule"));
        draft.put(filed, on("2021-01-10"));
        assertEquals(
                Answer.YES,
                new Determiner(law).determine(Case.of(draft), Frame.on(TODAY)).answer("rule"));
        draft.drop(filed);
        var open = new Determiner(law).determine(Case.of(draft), Frame.on(TODAY));
        assertEquals(Answer.UNKNOWN, open.answer("rule"));
        assertTrue(new Explainer(open)
                .turnsOn("rule").stream().anyMatch(each -> each.id().equals("filed")));
    }

    private static Content on(String day) {
        return new Content.Day(SaidDate.on(LocalDate.parse(day)));
    }

    @Test
    void aTable_isReadOnItsDay() {
        var table = new DatedTable(
                "table", "Parties", List.of(DatedTable.row("HN", "2019-09-25", "2021-02-05", "made up")), TODAY, true);
        var condition = listed(PLACE, table, DateTerm.day("2020-01-01"));
        assertEquals(Answer.UNKNOWN, answer(condition, new Draft()));
        assertEquals(Answer.YES, answer(condition, new Draft().put(PLACE, new Content.Code("HN"))));
        assertEquals(Answer.NO, answer(condition, new Draft().put(PLACE, new Content.Code("GT"))));
        var later = listed(PLACE, table, DateTerm.day("2021-02-05"));
        assertEquals(Answer.NO, answer(later, new Draft().put(PLACE, new Content.Code("HN"))));
    }

    @Test
    void aRuleOfEachEntry_isAnsweredForEach_andRolledUp() {
        var inner = Rule.of("inner", "It is.")
                .cites("made up")
                .each(INNER)
                .undated("made up", says(INSIDE))
                .build();
        var all = Rule.of("all", "All are.")
                .cites("made up")
                .undated("made up", every(OUTER, some(INNER, holds("inner"))))
                .build();
        var law = new RuleSet(List.of(inner, all), List.of(), Holidays.NONE, TODAY);
        var draft = new Draft();
        draft.list(OUTER)
                .complete(true)
                .entry("x")
                .list(INNER)
                .complete(true)
                .entry("1")
                .put(INSIDE, new Content.YesNo(true));
        draft.list(OUTER).entry("y").list(INNER).complete(true).entry("2").put(INSIDE, new Content.YesNo(false));
        var determination = new Determiner(law).determine(Case.of(draft), Frame.on(TODAY));
        assertEquals(Answer.YES, determination.answer("inner"));
        assertEquals(Answer.YES, determination.answer("inner", "outer[x].inner[1]"));
        assertEquals(Answer.NO, determination.answer("inner", "outer[y].inner[2]"));
        assertEquals(Answer.NO, determination.answer("all"));
        assertEquals(2, determination.per("inner").size());
    }

    @Test
    void theLatestOfAList_mayBeLaterWhileTheListIsOpen() {
        var day = Fact.day("inner.day").of(OUTER);
        var condition = days(DateTerm.latest(OUTER, day), Order.AT_MOST, DateTerm.day("2024-01-01"));
        var draft = new Draft();
        draft.list(OUTER).entry("1").put(day, on("2023-05-05"));
        assertEquals(Answer.UNKNOWN, answer(condition, draft));
        draft.list(OUTER).complete(true);
        assertEquals(Answer.YES, answer(condition, draft));
        draft.list(OUTER).entry("2").put(day, on("2025-05-05"));
        assertEquals(Answer.NO, answer(condition, draft));
    }
}
