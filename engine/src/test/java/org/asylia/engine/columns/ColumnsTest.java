package org.asylia.engine.columns;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
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
import java.util.Set;
import java.util.stream.IntStream;
import org.asylia.engine.Generated;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
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

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 4);
    private static final ItemList COUNTRIES = ItemList.of("countries", "country", "Which?", "All?");
    private static final ItemList CLAIMS = ItemList.within(COUNTRIES, "claims", "claim", "Which?", "All?");
    private static final ItemList HARMS = ItemList.within(CLAIMS, "harms", "harm", "Which?", "All?");
    private static final ItemList TRIPS = ItemList.of("trips", "trip", "Which?", "All?");
    private static final Fact A = Fact.yesNo("a");
    private static final Fact B = Fact.yesNo("b");
    private static final Fact C = Fact.yesNo("c");
    private static final Fact CODE = Fact.country("country.code").of(COUNTRIES);
    private static final Fact CODE_IS_TOLD = Fact.yesNo("country.told").of(COUNTRIES);
    private static final Fact BIRTH = Fact.country("birth-place");
    private static final Fact FEARS = Fact.yesNo("claim.fears").of(CLAIMS);
    private static final Fact STRONG = Fact.yesNo("claim.strong").of(CLAIMS);
    private static final Fact HARM = Fact.yesNo("harm.severe").of(HARMS);
    private static final Fact HARM_DAY = Fact.day("harm.day").of(HARMS);
    private static final Fact MONTHS =
            Fact.number("harm.months", "months", 0, 40).of(HARMS);
    private static final Fact TRIP_DAY = Fact.day("trip.day").of(TRIPS);
    private static final Fact TRIP = Fact.yesNo("trip.far").of(TRIPS);
    private static final Fact FILED = Fact.day("filed");
    private static final Fact BORN = Fact.day("born");
    private static final Fact COUNT = Fact.number("count", "things", 2, 9);
    private static final Fact KIND = Fact.choice("kind", "x=X", "y=Y", "z=Z");
    private static final DatedTable TABLE = new DatedTable(
            "table",
            "Table",
            List.of(
                    DatedTable.row("VE", "2024-02-01", "2024-03-20", "made up"),
                    DatedTable.row("VE", "2024-04-01", "made up"),
                    DatedTable.row("GT", "2024-03-01", "made up")),
            TODAY,
            true);
    private static final Holidays HOLIDAYS =
            Holidays.unnamed(Set.of(LocalDate.of(2024, 3, 11)), LocalDate.of(2020, 1, 1), LocalDate.of(2030, 1, 1));

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("asylia.column-seeds", 40));
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
        var cases = IntStream.range(0, 70 + seed % 70)
                .mapToObj(_ -> generator.next())
                .toList();
        for (var frame : List.of(
                Frame.on(TODAY),
                Frame.on(TODAY).inCircuit("9"),
                Frame.on(TODAY.plusYears(1)).onReview())) {
            assertTrue(Agreement.check(law, cases, frame, "seed " + seed) > 0);
        }
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

    private static Content yesNo(boolean yes) {
        return new Content.YesNo(yes);
    }

    private static Rule rule(String id, Condition condition) {
        return Rule.of(id, "Rule " + id)
                .cites("made up")
                .undated("made up", condition)
                .build();
    }

    private static Reading elsewhere(String id, Condition condition) {
        return Reading.elsewhere(id, id, "made up", condition);
    }

    private static RuleSet everyKind() {
        var latestHarm = new DateTerm.LatestOf(HARMS, HARM_DAY, any(says(HARM), says(A)));
        var firstTrip = new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(TRIP));
        var lastTrip = DateTerm.latest(TRIPS, TRIP_DAY);
        var chosen = DateTerm.chosen(holds("leans"), DateTerm.told(FILED), DateTerm.laterOf(lastTrip, DateTerm.asOf()));
        var dated = Rule.of("dated", "Dated")
                .cites("made up")
                .selectedBy(DateTerm.chosen(says(B), DateTerm.told(FILED), DateTerm.asOf()))
                .since("2024-01-01", "made up", says(A))
                .since("2024-03-01", "made up", not(says(A)))
                .since("2024-06-01", "made up", says(C))
                .build();
        return new RuleSet(
                List.of(
                        rule("says", says(A)),
                        rule("leans", presumed(says(A), says(B), "Presumed.", Burden.GOVERNMENT)),
                        dated,
                        Rule.of("claim", "Claim")
                                .cites("x")
                                .each(CLAIMS)
                                .undated("x", all(says(FEARS), any(says(STRONG), some(HARMS, says(HARM)), says(A))))
                                .build(),
                        Rule.of("claim.all", "Claim")
                                .cites("x")
                                .everyOne(CLAIMS)
                                .undated("x", any(holds("claim"), holds("country"), says(CODE_IS_TOLD)))
                                .build(),
                        Rule.of("country", "Country")
                                .cites("x")
                                .everyOne(COUNTRIES)
                                .undated("x", all(Conditions.among(CODE, "VE", "GT", "XX"), holds("leans")))
                                .build(),
                        Rule.of("harm", "Harm")
                                .cites("x")
                                .each(HARMS)
                                .selectedBy(DateTerm.told(HARM_DAY))
                                .since("2024-01-01", "x", any(holds("claim"), says(HARM)))
                                .since("2024-03-01", "x", all(holds("country"), judged(Judgment.of("j.harm", "?"))))
                                .build(),
                        rule(
                                "nested",
                                some(
                                        COUNTRIES,
                                        any(
                                                some(CLAIMS, holds("claim")),
                                                Conditions.every(CLAIMS, Conditions.every(HARMS, says(HARM)))))),
                        rule(
                                "two.harms",
                                Conditions.every(
                                        COUNTRIES,
                                        some(CLAIMS, Conditions.atLeast(2, HARMS, any(says(HARM), holds("leans")))))),
                        rule("three.trips", Conditions.atLeast(3, TRIPS, any(says(TRIP), holds("leans")))),
                        Rule.of("country.harms", "x")
                                .cites("x")
                                .each(COUNTRIES)
                                .undated("x", Conditions.atLeast(2, CLAIMS, some(HARMS, says(HARM))))
                                .build(),
                        rule("same", some(COUNTRIES, new Condition.Same(CODE, BIRTH))),
                        rule("listed", some(COUNTRIES, listed(CODE, TABLE, DateTerm.told(FILED)))),
                        rule("listed.now", some(COUNTRIES, listed(CODE, TABLE, DateTerm.asOf()))),
                        rule("kind", Conditions.among(KIND, "x", "z")),
                        rule("judged", judged(Judgment.of("j", "?"))),
                        rule("judged.claims", some(COUNTRIES, some(CLAIMS, judged(Judgment.of("j", "?"))))),
                        rule("left.out", any(says(A), notEncoded("it", "why"))),
                        rule(
                                "point",
                                contested(
                                        "p",
                                        "?",
                                        Reading.in(Set.of("9"), "nine", "nine", "x", holds("leans")),
                                        elsewhere("one", says(B)),
                                        elsewhere("two", says(C)),
                                        Reading.onReview(Set.of(), "court", "court", "x", yes("so")))),
                        rule("count", amounts(NumberTerm.told(COUNT), Order.AT_LEAST, NumberTerm.number(5))),
                        rule("count.exactly", amounts(NumberTerm.told(COUNT), Order.EQUAL, NumberTerm.number(2))),
                        rule(
                                "counted",
                                amounts(
                                        new NumberTerm.CountOf(TRIPS, says(TRIP)),
                                        Order.AT_MOST,
                                        NumberTerm.number(1))),
                        Rule.of("months", "x")
                                .cites("x")
                                .each(CLAIMS)
                                .undated(
                                        "x",
                                        amounts(
                                                NumberTerm.sum(HARMS, MONTHS, holds("harm")),
                                                Order.MORE,
                                                NumberTerm.number(30)))
                                .build(),
                        rule(
                                "untold",
                                amounts(new NumberTerm.CountOf(TRIPS, says(TRIP)), Order.LESS, NumberTerm.told(COUNT))),
                        rule(
                                "age",
                                amounts(
                                        NumberTerm.yearsBetween(DateTerm.told(BORN), DateTerm.asOf()),
                                        Order.LESS,
                                        NumberTerm.number(1))),
                        rule(
                                "age.then",
                                amounts(
                                        NumberTerm.yearsBetween(DateTerm.told(BORN), DateTerm.told(FILED)),
                                        Order.AT_LEAST,
                                        NumberTerm.number(1))),
                        rule(
                                "since",
                                amounts(
                                        NumberTerm.daysBetween(DateTerm.day("2024-01-01"), DateTerm.told(FILED)),
                                        Order.MORE,
                                        NumberTerm.told(COUNT))),
                        rule(
                                "filed",
                                Conditions.days(
                                        DateTerm.told(FILED),
                                        Order.AT_MOST,
                                        DateTerm.businessDayBefore(DateTerm.years(DateTerm.asOf(), -1)))),
                        rule(
                                "filed.late",
                                Conditions.days(
                                        chosen,
                                        Order.MORE,
                                        DateTerm.businessDay(DateTerm.years(
                                                DateTerm.laterOf(lastTrip, DateTerm.day("2023-04-01")), 1)))),
                        rule("trip", Conditions.days(firstTrip, Order.LESS, DateTerm.told(FILED))),
                        rule(
                                "last.trip",
                                some(TRIPS, Conditions.days(DateTerm.told(TRIP_DAY), Order.AT_LEAST, lastTrip))),
                        Rule.of("harm.late", "x")
                                .cites("x")
                                .each(CLAIMS)
                                .undated("x", Conditions.days(latestHarm, Order.AT_LEAST, DateTerm.told(FILED)))
                                .build()),
                List.of(),
                HOLIDAYS,
                TODAY);
    }
}
