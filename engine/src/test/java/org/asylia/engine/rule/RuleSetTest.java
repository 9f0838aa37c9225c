package org.asylia.engine.rule;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.time.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class RuleSetTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Fact A = Fact.yesNo("a");
    private static final Fact B = Fact.yesNo("b");
    private static final ItemList THINGS = ItemList.of("things", "thing", "Which?", "All?");
    private static final Fact THING = Fact.yesNo("thing.is").of(THINGS);

    private static Rule rule(String id, Condition condition) {
        return Rule.of(id, id).cites("made up").undated("made up", condition).build();
    }

    private static RuleSet law(Rule... rules) {
        return new RuleSet(List.of(rules), List.of(), Holidays.NONE, TODAY);
    }

    private static String message(Executable refused) {
        return String.valueOf(
                assertThrows(IllegalArgumentException.class, refused).getMessage());
    }

    private static String refused(Rule... rules) {
        return message(() -> law(rules));
    }

    @Test
    void rulesThatDependOnThemselves_areRefused_withTheirPath() {
        var message = refused(
                rule("start", holds("one")),
                rule("one", all(says(A), holds("two"))),
                rule("two", not(holds("three"))),
                rule("three", holds("one")));
        assertTrue(message.contains("one -> two -> three -> one"), message);
    }

    @Test
    void aReferenceToNothing_isRefused() {
        assertTrue(refused(rule("one", holds("gone"))).contains("'one' refers to 'gone'"));
    }

    @Test
    void twoRulesOfOneId_areRefused() {
        assertTrue(refused(rule("one", says(A)), rule("one", says(B))).contains("'one'"));
    }

    @Test
    void aFactOfAnEntry_cannotBeAskedOfTheWholeCase() {
        assertTrue(refused(rule("one", says(THING))).contains("belongs to one entry of 'things'"));
        assertEquals(1, law(rule("one", some(THINGS, says(THING)))).lists().size());
    }

    @Test
    void aJudgmentThatSeveralRulesShare_isAskedOfWhateverEachAsksItOf() {
        var judged = Conditions.judged(Judgment.of("weight", "Is it heavy?"));
        var law = law(rule("case", judged), rule("one", some(THINGS, judged)), rule("other", all(says(A), judged)));
        assertEquals(Set.of(Optional.empty(), Optional.of(THINGS)), law.judgedOf("weight"));
        assertEquals(Set.of(), law.judgedOf("gone"));
    }

    @Test
    void unrankedLayersThatCanBothApply_areRefused() {
        var message = refused(rule("one", layered(Layer.yes("rule", "§1", says(A)), Layer.no("bar", "§2", says(B)))));
        assertTrue(message.contains("'rule' says yes and 'bar' says no"), message);
    }

    @Test
    void layersThatExcludeOneAnother_orAreRanked_areAccepted() {
        law(rule("one", layered(Layer.yes("rule", "§1", says(A)), Layer.no("bar", "§2", not(says(A))))));
        law(rule("one", layered(Layer.yes("rule", "§1", says(A), Layer.no("bar", "§2", says(B))))));
    }

    @Test
    void anExceptionThatChangesNothing_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Layer.yes("rule", "§1", says(A), Layer.yes("more", "§2", says(B))));
    }

    @Test
    void aGapBetweenTexts_cannotBeWritten() {
        var rule = Rule.of("one", "one")
                .cites("made up")
                .since("2020-01-01", "first", says(A))
                .since("2022-01-01", "second", says(B))
                .build();
        assertEquals(
                "first", rule.textOn(LocalDate.of(2021, 12, 31)).orElseThrow().source());
        assertEquals(
                "second", rule.textOn(LocalDate.of(2022, 1, 1)).orElseThrow().source());
        assertTrue(rule.textOn(LocalDate.of(2019, 12, 31)).isEmpty());
        for (var day = LocalDate.of(2020, 1, 1); day.getYear() < 2024; day = day.plusDays(1)) {
            var on = day;
            assertEquals(
                    1, rule.texts().stream().filter(text -> text.covers(on)).count(), "texts on " + day);
        }
    }

    @Test
    void aTextThatStartsBeforeTheOneBeforeIt_isRefused() {
        var builder = Rule.of("one", "one")
                .cites("made up")
                .since("2022-01-01", "first", says(A))
                .since("2020-01-01", "second", says(B));
        assertTrue(message(builder::build).contains("'one'"));
    }

    @Test
    void aRuleWithoutCitation_isRefused() {
        var builder = Rule.of("one", "one").undated("made up", yes("so"));
        assertThrows(IllegalArgumentException.class, builder::build);
    }

    @Test
    void aReadingThatDoesNotExist_isNamedWithThoseThatDo() {
        var point = (Condition.Contested) Conditions.contested(
                "point",
                "Which?",
                Reading.elsewhere("wide", "wide", "made up", yes("so")),
                Reading.elsewhere("narrow", "narrow", "made up", no("not so")));
        var frame = Frame.on(TODAY).reading("point", "broad");
        var message = message(() -> frame.live(point));
        assertTrue(message.contains("wide, narrow"), message);
    }
}
