package org.asylia.engine.exact;

import static org.asylia.engine.Vocabulary.ABROAD;
import static org.asylia.engine.Vocabulary.BEGAN;
import static org.asylia.engine.Vocabulary.BIRTHPLACE;
import static org.asylia.engine.Vocabulary.CHILDREN;
import static org.asylia.engine.Vocabulary.COLOR;
import static org.asylia.engine.Vocabulary.ENDED;
import static org.asylia.engine.Vocabulary.FEES;
import static org.asylia.engine.Vocabulary.HERE;
import static org.asylia.engine.Vocabulary.HOME;
import static org.asylia.engine.Vocabulary.NIGHTS;
import static org.asylia.engine.Vocabulary.PARTNERS;
import static org.asylia.engine.Vocabulary.READY;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.asylia.engine.Vocabulary.TRIP_DAY;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.same;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.asylia.engine.Small;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Content;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the exact pass says of conditions of each kind, beside every way the open facts may turn out.
class ExactPassTest {

    private static final Content CANADA = new Content.Code("CA");

    private static Rule goal(Condition condition) {
        return Small.rule("goal", condition);
    }

    /// Holds the exact pass against every way: settled or not, what matters, and how many answers settle it.
    private static void compare(Ways ways, Rule... rules) {
        var law = Small.law(rules);
        var determination = ways.open(law, Frame.on(Small.TODAY).inCircuit("9"));
        var pass = new ExactPass(determination);
        var outcome = pass.of("goal");
        ways.tried(law, "9");
        var possible = ways.answers();
        assertTrue(outcome.exact());
        if (possible.size() == 1) {
            assertEquals(possible, Set.of(outcome.answer()));
            assertTrue(pass.settling("goal").isEmpty());
            return;
        }
        assertEquals(EnumSet.of(Answer.NO, Answer.YES), EnumSet.copyOf(possible));
        assertTrue(outcome.answer().isUnknown());
        assertEquals(ways.matters(), names(outcome));
        for (var answer : possible) {
            var least = pass.settling("goal").stream()
                    .filter(set -> set.yes() == (answer == Answer.YES))
                    .mapToInt(set -> set.answers().size())
                    .min();
            assertEquals(ways.smallest(answer), least.orElseThrow(), () -> answer.word() + " " + pass.settling("goal"));
        }
    }

    private static Set<String> names(Outcome outcome) {
        return outcome.canMatter().stream()
                .map(open -> open.item().isEmpty() ? open.id() : open.id() + "@" + open.item())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void choices() {
        var ways = new Ways().codes(COLOR, "red", "blue", "plain").yesNo(HERE);
        compare(ways, goal(any(among(COLOR, "red"), all(among(COLOR, "blue", "plain"), says(HERE)))));
        compare(ways, goal(any(among(COLOR, "red"), among(COLOR, "blue", "plain"), says(HERE))));
        compare(ways, goal(all(among(COLOR, "red"), among(COLOR, "blue"), says(HERE))));
    }

    @Test
    void aCountryBesideOneThatIsTold() {
        var law = goal(any(same(HOME, BIRTHPLACE), all(same(BIRTHPLACE, HOME), says(HERE)), among(HOME, "MX")));
        compare(
                new Ways()
                        .codes(HOME, "CA", "GT", "MX", "XX")
                        .told(BIRTHPLACE, CANADA)
                        .yesNo(HERE),
                law);
        compare(
                new Ways()
                        .codes(BIRTHPLACE, "CA", "GT", "MX", "XX")
                        .told(HOME, CANADA)
                        .yesNo(HERE),
                law);
    }

    @Test
    void twoOpenCountries_areOneQuestion() {
        var determination = new Ways()
                .codes(HOME, "CA", "GT")
                .codes(BIRTHPLACE, "CA", "GT")
                .open(Small.law(goal(same(HOME, BIRTHPLACE))), Frame.on(Small.TODAY));
        var outcome = new ExactPass(determination).of("goal");
        assertTrue(outcome.answer().isUnknown());
        assertEquals(Set.of("home"), names(outcome));
    }

    @Test
    void tables() {
        var law = goal(listed(HOME, PARTNERS, told(BEGAN)));
        var first = "2004-12-27";
        compare(new Ways().codes(HOME, "CA", "GT", "XX").days(BEGAN, first, 5), law);
        compare(new Ways().told(HOME, CANADA).days(BEGAN, first, 5), law);
        compare(
                new Ways().codes(HOME, "CA", "GT", "XX").told(BEGAN, Ways.day(LocalDate.of(2021, 2, 5))),
                law,
                Small.rule("other", among(HOME, "GT")));
        compare(new Ways().codes(HOME, "CA", "GT", "XX").told(BEGAN, Ways.day(LocalDate.of(2001, 2, 5))), law);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void numbers(Order order) {
        var children = NumberTerm.told(CHILDREN);
        var ways = new Ways().numbers("", CHILDREN, 0, 20).yesNo(HERE);
        compare(ways, goal(any(amounts(children, order, NumberTerm.number(3)), says(HERE))));
        compare(ways, goal(all(amounts(NumberTerm.number(7), order, children), says(HERE))));
        compare(ways, goal(any(amounts(children, order, NumberTerm.number(20)), says(HERE))));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void sumsAndCounts(Order order) {
        var nights = NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD));
        var ways = new Ways()
                .numbers("north", NIGHTS, 0, 99)
                .yesNo("north", ABROAD)
                .told("south", NIGHTS, new Content.Number(4))
                .yesNo("south", ABROAD)
                .told("west", NIGHTS, new Content.Number(2))
                .told("west", ABROAD, new Content.YesNo(true));
        compare(ways, goal(amounts(nights, order, NumberTerm.number(6))));
        compare(ways, goal(amounts(new NumberTerm.CountOf(TRIPS, says(ABROAD)), order, NumberTerm.number(2))));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void twoOpenDays(Order order) {
        var ways = new Ways()
                .days(BEGAN, "2024-02-27", 4)
                .days(ENDED, "2024-02-28", 4)
                .yesNo(HERE);
        compare(ways, goal(days(told(BEGAN), order, told(ENDED))));
        compare(
                ways,
                goal(all(says(HERE), days(DateTerm.days(told(BEGAN), 2), order, DateTerm.businessDay(told(ENDED))))));
        compare(ways, goal(amounts(NumberTerm.daysBetween(told(BEGAN), told(ENDED)), order, NumberTerm.number(2))));
        compare(
                ways,
                goal(amounts(
                        NumberTerm.yearsBetween(told(BEGAN), DateTerm.years(told(ENDED), 3)),
                        order,
                        NumberTerm.number(3))));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void theLatestAndTheEarliestOfAList(Order order) {
        var ways = new Ways()
                .days("north", TRIP_DAY, "2024-03-01", 4)
                .yesNo("north", ABROAD)
                .days("south", TRIP_DAY, "2024-03-03", 3)
                .told("south", ABROAD, new Content.YesNo(true));
        var day = DateTerm.day("2024-03-03");
        compare(ways, goal(days(DateTerm.latest(TRIPS, TRIP_DAY), order, day)));
        compare(ways, goal(days(new DateTerm.LatestOf(TRIPS, TRIP_DAY, says(ABROAD)), order, day)));
        compare(ways, goal(days(new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(ABROAD)), order, day)));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void chosenAndLaterDays(Order order) {
        var ways = new Ways()
                .days(BEGAN, "2024-03-01", 4)
                .days(ENDED, "2024-03-02", 3)
                .yesNo(HERE)
                .yesNo(READY);
        var day = DateTerm.day("2024-03-03");
        compare(ways, goal(days(DateTerm.chosen(says(HERE), told(BEGAN), told(ENDED)), order, day)));
        compare(ways, goal(all(says(READY), days(DateTerm.laterOf(told(BEGAN), told(ENDED)), order, day))));
        compare(ways, goal(days(DateTerm.named("it", DateTerm.moved(told(BEGAN), Period.ofMonths(1))), order, day)));
    }

    @Test
    void aSumOfTheTable_byAnOpenDay() {
        var fee = new NumberTerm.Parameter(FEES, told(BEGAN));
        var ways = new Ways().days(BEGAN, "2025-12-30", 4).yesNo(HERE);
        compare(ways, goal(all(says(HERE), amounts(fee, Order.MORE, NumberTerm.number(100)))));
        compare(ways, goal(any(says(HERE), amounts(fee, Order.MORE, NumberTerm.number(90)))));
    }

    @Test
    void aTableThatHeldForAWhileInTheMiddle() {
        var law = goal(listed(HOME, PARTNERS, told(BEGAN)));
        compare(new Ways().told(HOME, new Content.Code("GT")).days(BEGAN, "2019-11-01", 500), law);
    }

    @Test
    void textsThatAnOpenDayPicks() {
        var goal = Rule.of("goal", "It holds.")
                .cites("INA 208(a)(1)")
                .selectedBy(told(BEGAN))
                .before(Before.met("It was so before."))
                .since("2024-03-02", "made up", says(HERE))
                .since("2024-03-04", "made up", all(says(HERE), says(READY)))
                .build();
        compare(new Ways().days(BEGAN, "2024-02-29", 7).yesNo(HERE).yesNo(READY), goal);
        compare(new Ways().days(BEGAN, "2024-03-02", 4).yesNo(HERE).yesNo(READY), goal);
        compare(new Ways().days(BEGAN, "2024-02-27", 3).yesNo(HERE).yesNo(READY), goal);
        var none = Rule.of("goal", "It holds.")
                .cites("INA 208(a)(1)")
                .selectedBy(told(BEGAN))
                .before(Before.none("It was not so before."))
                .since("2024-03-02", "made up", says(HERE))
                .build();
        compare(new Ways().days(BEGAN, "2024-02-29", 4).yesNo(HERE), none);
    }

    @Test
    void whatIsNotEncodedBeforeTheFirstText_canMatter() {
        var goal = Rule.of("goal", "It holds.")
                .cites("INA 208(a)(1)")
                .selectedBy(told(BEGAN))
                .since("2024-03-02", "made up", says(HERE))
                .build();
        var determination =
                new Ways().days(BEGAN, "2024-02-29", 4).yesNo(HERE).open(Small.law(goal), Frame.on(Small.TODAY));
        var kinds = new ExactPass(determination)
                .of("goal").canMatter().stream().map(Open::kind).collect(Collectors.toSet());
        assertEquals(Set.of(Reason.Kind.FACT, Reason.Kind.NOT_ENCODED), kinds);
    }

    @Test
    void layers() {
        var ways = new Ways().yesNo(HERE).yesNo(READY).codes(COLOR, "red", "blue", "plain");
        var exception =
                Layer.no("exception", "made up", says(READY), Layer.yes("again", "made up", among(COLOR, "red")));
        compare(ways, goal(layered(Layer.yes("rule", "made up", says(HERE), exception))));
        compare(ways, goal(not(layered(Layer.yes("rule", "made up", says(HERE), exception)))));
    }

    @Test
    void everyTrip_someTrip_andTwoOfThem() {
        var ways = new Ways()
                .yesNo("north", ABROAD)
                .yesNo("south", ABROAD)
                .yesNo("west", ABROAD)
                .yesNo(HERE);
        compare(ways, goal(all(says(HERE), some(TRIPS, says(ABROAD)))));
        compare(ways, goal(any(says(HERE), every(TRIPS, says(ABROAD)))));
        compare(ways, goal(atLeast(2, TRIPS, any(says(ABROAD), says(HERE)))));
        compare(ways, goal(atLeast(2, says(HERE), some(TRIPS, says(ABROAD)), every(TRIPS, says(ABROAD)))));
    }

    @Test
    void rulesOfEachTrip_areRolledUp() {
        var ways = new Ways().yesNo("north", ABROAD).yesNo("south", ABROAD).yesNo(HERE);
        var some = Rule.of("goal", "It is a trip.")
                .cites("INA 208(a)(1)")
                .each(TRIPS)
                .undated("made up", all(says(ABROAD), says(HERE)))
                .build();
        var every = Rule.of("goal", "They are trips.")
                .cites("INA 208(a)(1)")
                .everyOne(TRIPS)
                .undated("made up", any(says(ABROAD), says(HERE)))
                .build();
        compare(ways, some);
        compare(ways, every);
    }

    @Test
    void rulesThatAskOneAnother() {
        var ways = new Ways().yesNo("north", ABROAD).yesNo("south", ABROAD).yesNo(HERE);
        var each = Rule.of("each", "It is a trip.")
                .cites("INA 208(a)(1)")
                .each(TRIPS)
                .undated("made up", any(says(ABROAD), holds("here")))
                .build();
        var here = Small.rule("here", says(HERE));
        compare(ways, here, each, goal(every(TRIPS, holds("each"))));
        compare(ways, here, each, goal(all(some(TRIPS, holds("each")), not(holds("here")))));
    }

    @Test
    void aContestedPoint_isSettledWhereAllReadingsAgree() {
        var point = contested(
                "point",
                "Which?",
                Reading.in(Set.of("9"), "wide", "wide", "made up", says(HERE)),
                Reading.elsewhere("narrow", "narrow", "made up", all(says(HERE), says(READY))));
        var law = Small.law(goal(point));
        assertEquals(
                Set.of("is.here", "is.ready", "point"),
                names(outcome(law, new Ways().yesNo(HERE).yesNo(READY))));
        var ready = new Ways().yesNo(HERE).told(READY, new Content.YesNo(true));
        assertEquals(Set.of("is.here"), names(outcome(law, ready)));
        var away = new Ways().told(HERE, new Content.YesNo(false)).yesNo(READY);
        assertEquals(Answer.NO, outcome(law, away).answer());
        var sets = new ExactPass(new Ways().yesNo(HERE).yesNo(READY).open(law, Frame.on(Small.TODAY))).settling("goal");
        assertTrue(
                sets.stream()
                        .flatMap(set -> set.answers().stream())
                        .allMatch(
                                given -> List.of("yes", "no", "wide", "narrow").contains(given.value())),
                sets.toString());
    }

    private static Outcome outcome(RuleSet law, Ways ways) {
        return new ExactPass(ways.open(law, Frame.on(Small.TODAY))).of("goal");
    }
}
