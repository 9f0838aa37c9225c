package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.A;
import static org.asylia.engine.columns.EveryKind.B;
import static org.asylia.engine.columns.EveryKind.BORN;
import static org.asylia.engine.columns.EveryKind.C;
import static org.asylia.engine.columns.EveryKind.COUNT;
import static org.asylia.engine.columns.EveryKind.FILED;
import static org.asylia.engine.columns.EveryKind.HOLIDAYS;
import static org.asylia.engine.columns.EveryKind.TODAY;
import static org.asylia.engine.columns.EveryKind.TRIPS;
import static org.asylia.engine.columns.EveryKind.elsewhere;
import static org.asylia.engine.columns.EveryKind.everyKind;
import static org.asylia.engine.columns.EveryKind.rule;
import static org.asylia.engine.columns.EveryKind.yesNo;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.Generated;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Columns say of every case what the single-case reader says of it.
class ColumnsTest {

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("asylia.column-seeds", 40));
    }

    static IntStream fewSeeds() {
        return seeds().limit(15);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onLawsAtRandom_columnsAndSingleCasesAgree(int seed) {
        var law = Generated.law(seed, 6);
        var random = new Random(seed);
        var cases =
                IntStream.range(0, 70).mapToObj(_ -> Generated.someCase(random)).toList();
        for (var circuit : List.of("9", "5", "")) {
            var frame = Frame.on(Generated.START.plusDays(7));
            int compared =
                    Agreement.check(law, cases, circuit.isEmpty() ? frame : frame.inCircuit(circuit), "seed " + seed);
            assertTrue(compared >= 70 * 6);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onNestedListsAndEveryTerm_columnsAndSingleCasesAgree(int seed) {
        var law = everyKind();
        var generator = new AnyCase(law, new Random(seed), TODAY, 400);
        var cases = IntStream.range(0, 64 + seed * 29 % 130)
                .mapToObj(_ -> generator.next())
                .toList();
        for (var frame : List.of(
                Frame.on(TODAY),
                Frame.on(TODAY).inCircuit("9"),
                Frame.on(TODAY.plusYears(1)).onReview())) {
            assertTrue(Agreement.check(law, cases, frame, "seed " + seed) > 0);
        }
    }

    /// With so few cases many planes are empty, and what they would say is worked out beforehand.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void onOneTwoOrThreeCases_columnsAndSingleCasesAgree(int seed) {
        for (var law : List.of(EveryKind.everyKind(), EveryTerm.everyTerm())) {
            var generator = new AnyCase(law, new Random(1000 + seed), TODAY, 400);
            for (int some = 1; some <= 3; some++) {
                var cases =
                        IntStream.range(0, some).mapToObj(_ -> generator.next()).toList();
                assertTrue(Agreement.check(law, cases, Frame.on(TODAY), "seed " + seed + ", " + some) > 0);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("fewSeeds")
    void onTermsWithinTerms_columnsAndSingleCasesAgree(int seed) {
        var law = EveryTerm.everyTerm();
        var generator = new AnyCase(law, new Random(2000 + seed), TODAY, 400);
        var cases = IntStream.range(0, 90 + seed * 53 % 150)
                .mapToObj(_ -> generator.next())
                .toList();
        assertTrue(Agreement.check(law, cases, Frame.on(TODAY), "seed " + seed) > 0);
    }

    /// Three facts of three values each, and a presumption that leans: all of it, in every order of *and* and *or*.
    @Test
    void onASmallRule_everyCaseAgrees() {
        var rules = List.of(
                rule("leans", presumed(says(A), says(B), "Presumed.", Burden.GOVERNMENT)),
                rule("turned", not(holds("leans"))),
                rule("with", all(holds("leans"), says(C))),
                rule("or", any(holds("leans"), says(C))),
                rule("two", Conditions.atLeast(2, holds("leans"), says(C), not(says(A)))),
                rule("point", contested("p", "?", elsewhere("one", holds("leans")), elsewhere("two", says(C)))),
                rule("back", new Condition.Leans(says(C), holds("leans"), false, "", Burden.APPLICANT)),
                rule(
                        "layers",
                        new Condition.Layered(
                                true,
                                List.of(Layer.no("l", "c", holds("leans"), Layer.yes("e", "c", holds("back")))))));
        var law = new RuleSet(rules, List.of(), Holidays.NONE, TODAY);
        var cases = new ArrayList<Case>();
        for (int i = 0; i < 27; i++) {
            var draft = new Draft();
            put(draft, A, i % 3);
            put(draft, B, i / 3 % 3);
            put(draft, C, i / 9);
            cases.add(Case.of(draft));
        }
        assertEquals(27 * rules.size(), Agreement.check(law, cases, Frame.on(TODAY), "small"));
    }

    /// Every pair of short ranges, told against told and against a fixed day, in every order.
    @ParameterizedTest
    @EnumSource(Order.class)
    void onEveryPairOfShortRanges_comparisonsAgree(Order order) {
        var law = new RuleSet(
                List.of(
                        rule("told", Conditions.days(DateTerm.told(FILED), order, DateTerm.told(BORN))),
                        rule(
                                "moved",
                                Conditions.days(DateTerm.told(FILED), order, DateTerm.days(DateTerm.told(BORN), 2))),
                        rule("fixed", Conditions.days(DateTerm.told(FILED), order, DateTerm.day("2024-03-02"))),
                        rule("turned", Conditions.days(DateTerm.day("2024-03-02"), order, DateTerm.told(FILED))),
                        rule(
                                "business",
                                Conditions.days(
                                        DateTerm.businessDay(DateTerm.told(FILED)),
                                        order,
                                        DateTerm.day("2024-03-04")))),
                List.of(),
                HOLIDAYS,
                TODAY);
        var ranges = new ArrayList<Optional<DateRange>>();
        ranges.add(Optional.empty());
        for (int from = 0; from < 5; from++) {
            for (int to = from; to < 5; to++) {
                ranges.add(Optional.of(new DateRange(day(from), day(to))));
            }
        }
        var cases = new ArrayList<Case>();
        for (var filed : ranges) {
            for (var born : ranges) {
                var draft = new Draft();
                filed.ifPresent(days -> draft.put(FILED, new Content.Day(SaidDate.within(days))));
                born.ifPresent(days -> draft.put(BORN, new Content.Day(SaidDate.within(days))));
                cases.add(Case.of(draft));
            }
        }
        assertEquals(cases.size() * 5, Agreement.check(law, cases, Frame.on(TODAY), order.name()));
    }

    @Test
    void aCaseThatNoColumnCanHold_isOdd_andIsNeitherCountedNorAnswered() {
        var law = everyKind();
        var layout = Layout.of(law);
        var old = new Draft()
                .put(FILED, new Content.Day(SaidDate.on(LocalDate.of(1850, 1, 1))))
                .put(A, yesNo(true));
        var large = new Draft().put(COUNT, new Content.Number(10)).put(A, yesNo(true));
        var misplaced = new Draft().put(A, yesNo(true));
        misplaced.list(TRIPS).entry("1").put(A, yesNo(false));
        var plain = new Draft().put(A, yesNo(true));
        var chunk = new Packer(layout).pack(List.of(Case.of(old), Case.of(large), Case.of(misplaced), Case.of(plain)));
        assertEquals("{0, 1, 2}", chunk.odd().toString());
        var present = new BitSet();
        chunk.addTo(present);
        var frame = Frame.on(TODAY);
        var plan = new Plan(layout, present);
        int yes = plan.count(plan.is(plan.answer("says", new Setting(law, frame)), Answer.YES));
        int all = plan.count(plan.not(Plan.NEVER));
        var runner = new Runner(plan.program());
        runner.run(chunk);
        assertEquals(1, runner.count(yes));
        assertEquals(1, runner.count(all));
        var answers = new Answers(law, layout, frame, chunk);
        assertThrows(IllegalArgumentException.class, () -> answers.answer("says", 0));
    }

    @Test
    void whatIsTheSameInTwoFrames_isSeenWithoutLookingAtACase() {
        var law = everyKind();
        var layout = Layout.of(law);
        var generator = new AnyCase(law, new Random(1), TODAY, 400);
        var chunk = new Packer(layout)
                .pack(IntStream.range(0, 100).mapToObj(_ -> generator.next()).toList());
        var present = new BitSet();
        chunk.addTo(present);
        var plan = new Plan(layout, present);
        var before = new Setting(law, Frame.on(TODAY));
        var after = new Setting(law, Frame.on(TODAY.plusYears(1)));
        for (var rule : List.of("says", "nested", "judged", "point")) {
            assertEquals(Plan.NEVER, plan.differ(plan.answer(rule, before), plan.answer(rule, after)), rule);
        }
        assertTrue(plan.differ(plan.answer("filed", before), plan.answer("filed", after)) != Plan.NEVER);
    }

    @Test
    void aChunkIsRunTwice_withoutAnythingLeftOver() {
        var law = everyKind();
        var layout = Layout.of(law);
        var generator = new AnyCase(law, new Random(2), TODAY, 400);
        var large = new Packer(layout)
                .pack(IntStream.range(0, 200).mapToObj(_ -> generator.next()).toList());
        var small = new Packer(layout)
                .pack(IntStream.range(0, 10).mapToObj(_ -> generator.next()).toList());
        var present = new BitSet();
        large.addTo(present);
        small.addTo(present);
        var plan = new Plan(layout, present);
        for (var rule : law.rules()) {
            plan.count(plan.is(plan.answer(rule.id(), new Setting(law, Frame.on(TODAY))), Answer.YES));
        }
        var program = plan.program();
        var alone = new Runner(program);
        alone.run(small);
        var after = new Runner(program);
        after.run(large);
        after.clear();
        after.run(small);
        for (int i = 0; i < law.rules().size(); i++) {
            assertEquals(alone.count(i), after.count(i));
        }
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2024, 2, 29).plusDays(day);
    }

    private static void put(Draft draft, Fact fact, int value) {
        if (value < 2) {
            draft.put(fact, yesNo(value == 1));
        }
    }
}
