package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.TODAY;
import static org.asylia.engine.columns.EveryKind.everyKind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.junit.jupiter.api.Test;

/// What a plan counts is what one finds by going through the cases, over several chunks.
class PlanTest {

    private static final RuleSet LAW = everyKind();
    private static final Layout LAYOUT = Layout.of(LAW);
    private static final Setting NOW = new Setting(LAW, Frame.on(TODAY));
    private static final Setting LATER = new Setting(LAW, Frame.on(TODAY.plusYears(1)));
    private static final List<String> RULES = List.of("says", "leans", "filed", "claim", "harm", "country.harms");

    private final List<List<Case>> cases = chunksOfCases();
    private final List<Chunk> chunks =
            cases.stream().map(some -> new Packer(LAYOUT).pack(some)).toList();
    private final Plan plan = new Plan(LAYOUT, present());
    private final List<Predicate<Case>> expected = new ArrayList<>();

    private static List<List<Case>> chunksOfCases() {
        var generator = new AnyCase(LAW, new Random(11), TODAY, 400);
        return IntStream.of(150, 1, 64)
                .mapToObj(many ->
                        IntStream.range(0, many).mapToObj(_ -> generator.next()).toList())
                .toList();
    }

    private BitSet present() {
        var present = new BitSet();
        chunks.forEach(chunk -> chunk.addTo(present));
        return present;
    }

    @Test
    void answersAreCounted() {
        for (var rule : RULES) {
            for (var answer : Answer.values()) {
                counts(
                        plan.is(plan.answer(rule, NOW), answer),
                        each -> determine(each, NOW).answer(rule) == answer);
            }
        }
        agree();
    }

    @Test
    void columnsAreJoinedAndTurned() {
        int yes = plan.is(plan.answer("says", NOW), Answer.YES);
        int filed = plan.is(plan.answer("filed", NOW), Answer.UNKNOWN);
        Predicate<Case> says = each -> determine(each, NOW).answer("says") == Answer.YES;
        Predicate<Case> unknown = each -> determine(each, NOW).answer("filed") == Answer.UNKNOWN;
        counts(plan.and(yes, filed), says.and(unknown));
        counts(plan.or(yes, filed), says.or(unknown));
        counts(plan.not(yes), says.negate());
        counts(plan.or(yes, plan.not(yes)), _ -> true);
        counts(Plan.NEVER, _ -> false);
        counts(plan.and(yes, plan.not(yes)), _ -> false);
        agree();
    }

    @Test
    void whatDiffersBetweenTwoSettings_isCounted() {
        for (var rule : RULES) {
            counts(
                    plan.differ(plan.answer(rule, NOW), plan.answer(rule, LATER)),
                    each -> determine(each, NOW).answer(rule)
                            != determine(each, LATER).answer(rule));
        }
        agree();
    }

    /// Of a rule that is asked of entries within entries: the cases in which any of them changes.
    @Test
    void anyEntryCounts_howeverDeepItLies() {
        for (var rule : RULES) {
            int entries = plan.differ(plan.each(rule, NOW), plan.each(rule, LATER));
            counts(
                    plan.anywhere(LAW.rule(rule), entries),
                    each -> LAW.rule(rule).each().isPresent()
                            ? !determine(each, NOW)
                                    .per(rule)
                                    .equals(determine(each, LATER).per(rule))
                            : determine(each, NOW).answer(rule)
                                    != determine(each, LATER).answer(rule));
        }
        agree();
    }

    /// What is kept of the chunk that was run last is there row by row.
    @Test
    void aColumnThatIsKept_isReadRowByRow() {
        int kept = plan.keep(plan.is(plan.answer("leans", NOW), Answer.LEANING_YES));
        int other = plan.keep(plan.not(plan.is(plan.answer("leans", NOW), Answer.LEANING_YES)));
        var runner = new Runner(plan.program());
        for (int at = 0; at < chunks.size(); at++) {
            runner.run(chunks.get(at));
            var some = cases.get(at);
            for (int row = 0; row < some.size(); row++) {
                boolean leans = determine(some.get(row), NOW).answer("leans") == Answer.LEANING_YES;
                assertEquals(leans, (runner.word(kept, row >>> 6) >>> row & 1) != 0, "row " + row);
                assertEquals(!leans, (runner.word(other, row >>> 6) >>> row & 1) != 0, "row " + row);
            }
        }
    }

    @Test
    void aProgram_saysHowLargeItIs() {
        plan.count(plan.is(plan.answer("says", NOW), Answer.YES));
        var small = plan.program();
        plan.count(plan.is(plan.answer("nested", NOW), Answer.YES));
        var large = plan.program();
        assertEquals(1, small.counts());
        assertEquals(2, large.counts());
        assertEquals(1, small.reads());
        assertEquals(1, small.operations());
        assertTrue(large.reads() > 5, () -> large.reads() + " columns read");
        assertTrue(large.operations() > 10, () -> large.operations() + " operations");
        assertTrue(small.registers() < large.registers(), () -> small.registers() + " and " + large.registers());
    }

    private void counts(int column, Predicate<Case> is) {
        assertEquals(expected.size(), plan.count(column));
        expected.add(is);
    }

    private void agree() {
        var runner = new Runner(plan.program());
        chunks.forEach(runner::run);
        for (int i = 0; i < expected.size(); i++) {
            var is = expected.get(i);
            long found = cases.stream().flatMap(List::stream).filter(is).count();
            assertEquals(found, runner.count(i), "count " + i);
        }
    }

    private static Determination determine(Case about, Setting setting) {
        return new Determiner(setting.law()).determine(about, setting.frame());
    }
}
