package org.asylia.law.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.Trial;
import org.asylia.law.tables.Closures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every worked day of the table `worked-days.tsv`, which a separate program counted (`src/test/python`).
class WorkedDaysTest {

    private static final List<Worked> TABLE = table();
    private static final Function<Yield.Due, DateTerm> PLAN = Yield.Due::safe;
    private static final Pattern WEEKDAY = Pattern.compile("(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day \\d");

    /// Rules of the room that give no day, and why.
    private static final TreeSet<String> WITHOUT_A_DAY = new TreeSet<>(List.of(
            "deadline.mtr.changed-country", // no limit
            "deadline.mtr.in-absentia.any-time", // no limit
            "deadline.mtr.joint", // no limit
            "deadline.mtr.tolling", // no limit
            "deadline.one-year.filing-eoir", // what counts as filed
            "deadline.one-year.lodged", // what counts as filed
            "deadline.one-year.uac", // no limit
            "deadline.stay", // an effect
            "rule.closed-by-order",
            "rule.closures",
            "rule.day",
            "rule.day.court-before-hearing",
            "rule.holidays",
            "rule.receipt",
            "rule.two-dates",
            "rule.year-anniversary"));

    /// Worked elsewhere, and where.
    private static final Set<String> ELSEWHERE = Set.of(
            "deadline.one-year.filing-uscis", // the same day as deadline.one-year
            "clock.ead.stop", // day by day in the calendar: 74 histories
            "clock.ead.stop.applicant-delay",
            "clock.ead.stop.biometrics",
            "clock.ead.stop.reschedule",
            "clock.ead.stop.interpreter",
            "clock.ead.stop.continuance",
            "clock.ead.stop.venue",
            "clock.ead.stop.transfer",
            "clock.ead.v2020",
            "clock.ead.v2026-proposed"); // off: only proposed

    @TestFactory
    Stream<DynamicTest> eachDayIsAsCountedBesideIt() {
        return TABLE.stream()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.rule + ": " + worked.authority + " [" + worked.asOf + "]", () -> check(worked)));
    }

    @Test
    void theTableIsLarge_andCoversEveryDeadlineThatGivesADay() {
        assertTrue(TABLE.size() >= 550, () -> "only " + TABLE.size() + " worked days");
        assertTrue(TABLE.stream().noneMatch(worked -> worked.authority.isBlank()), "a row without its authority");
        var covered = TABLE.stream().map(Worked::rule).collect(Collectors.toCollection(TreeSet::new));
        covered.addAll(ELSEWHERE);
        var all = ProtectionLaw.RULES.stream()
                .filter(rule ->
                        rule.texts().stream().anyMatch(text -> text.gives().isPresent()))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(covered);
        assertEquals(new TreeSet<>(), all, "days or sums of money without a row");
    }

    /// Every holiday of the table is a last day somewhere, and so is every day that was closed by order.
    @Test
    void theTable_endsOnEveryKindOfHoliday_andOnEveryClosedDay() {
        var told = TABLE.stream().map(Worked::authority).collect(Collectors.joining("\n"));
        for (var holiday : List.of(
                "New Year's Day",
                "King Day",
                "Washington's Birthday",
                "Memorial Day",
                "Juneteenth",
                "Independence Day",
                "Labor Day",
                "Columbus Day",
                "Veterans Day",
                "Thanksgiving",
                "Christmas")) {
            assertTrue(told.contains("5 USC 6103: " + holiday), holiday);
        }
        var days = TABLE.stream().map(Worked::day).collect(Collectors.joining("\n"));
        for (var closed : Closures.DAYS.keySet()) {
            assertTrue(days.contains(closed + ".."), () -> "nothing ends on " + closed);
        }
    }

    @Test
    void exactlyTheRulesSaidToGiveNone_giveNoDay() {
        var none = DeadlineRules.RULES.stream()
                .filter(rule ->
                        rule.texts().stream().allMatch(text -> text.gives().isEmpty()))
                .map(Rule::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(WITHOUT_A_DAY, none);
    }

    private static void check(Worked worked) {
        var told = ToldFacts.parse(worked.facts, LocalDate.parse(worked.asOf));
        Trial.make(worked.rule, told.about(), told.frame(), determination -> check(worked, determination));
    }

    private static void check(Worked worked, Determination determination) {
        var rule = determination.law().rule(worked.rule);
        assertEquals(Answer.valueOf(worked.answer), determination.answer(worked.rule), worked.rule);
        var item = rule.each()
                .map(list -> determination.items(list).getFirst())
                .orElse(determination.about().root());
        assertEquals(worked.plan, days(determination, rule, item, PLAN), "the day to plan by");
        var listed = Deadlines.of(determination).stream()
                .filter(each -> each.rule().equals(rule) && each.item().equals(item))
                .findFirst();
        assertEquals(
                worked.shown,
                listed.flatMap(Deadline::plan).map(LocalDate::toString).orElse("-"),
                "the day that a person is shown");
        assertEquals(
                worked.day,
                listed.map(each -> words(each.day())).orElse(days(determination, rule, item, Yield.Due::day)),
                "the day");
        listed.ifPresent(WorkedDaysTest::explainsItself);
    }

    /// What it counts from and to, by which text, what counts as done, what follows when it is missed, the cure, the
    /// source.
    private static void explainsItself(Deadline deadline) {
        var id = deadline.rule().id();
        assertTrue(WEEKDAY.matcher(deadline.counted()).find(), () -> id + " counts " + deadline.counted());
        assertTrue(deadline.counted().contains(" is "), () -> id + " counts from nothing: " + deadline.counted());
        var due = deadline.due();
        assertTrue(!due.safe().equals(due.day()) == !deadline.planCounted().isEmpty() || closed(deadline), id);
        for (var said :
                List.of(due.done(), due.missed(), due.cure(), deadline.text().source())) {
            assertTrue(said.length() >= 12, () -> id + " says only '" + said + "'");
        }
        assertTrue(!deadline.rule().citations().isEmpty(), id);
    }

    private static boolean closed(Deadline deadline) {
        return deadline.planCounted().contains("closed");
    }

    private static String days(Determination determination, Rule rule, Item item, Function<Yield.Due, DateTerm> which) {
        var texts = determination.texts(rule, item);
        assertEquals(1, texts.stream().map(WorkedDaysTest::shownDay).distinct().count(), "one day");
        return switch (texts.getLast().flatMap(Text::gives).orElse(null)) {
            case null -> "-";
            case Yield.Due given -> words(determination.terms().days(which.apply(given), item));
            case Yield.Amount(var dollars) -> which == PLAN ? "-" : owed(determination, rule, item, dollars);
        };
    }

    /// A sum is named only where it is owed.
    private static String owed(Determination determination, Rule rule, Item item, NumberTerm dollars) {
        return determination.answer(rule, item) == Answer.NO
                ? "-"
                : "$" + determination.terms().number(dollars, item).least();
    }

    private static String words(DateRange days) {
        return days.isOneDay() ? days.earliest().toString() : days.earliest() + ".." + days.latest();
    }

    private static Optional<DateTerm> shownDay(Optional<Text> text) {
        return text.flatMap(Text::gives).map(gives -> gives instanceof Yield.Due due ? due.day() : DateTerm.asOf());
    }

    private record Worked(
            String rule,
            String asOf,
            String facts,
            String answer,
            String day,
            String plan,
            String shown,
            String authority) {}

    private static List<Worked> table() {
        try (var rows = Objects.requireNonNull(WorkedDaysTest.class.getResourceAsStream("worked-days.tsv"))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Worked(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6], cell[7]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
