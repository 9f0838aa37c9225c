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
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;
import org.asylia.law.Trial;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Every worked day of the table `worked-days.tsv`, which a separate program counted (`src/test/python`).
class WorkedDaysTest {

    private static final List<Worked> TABLE = table();

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
            "rule.closures",
            "rule.day",
            "rule.day.court-before-hearing",
            "rule.holidays",
            "rule.receipt",
            "rule.two-dates",
            "rule.year-anniversary"));

    @TestFactory
    Stream<DynamicTest> eachDayIsAsCountedBesideIt() {
        return TABLE.stream()
                .map(worked -> DynamicTest.dynamicTest(
                        worked.rule + ": " + worked.authority + " [" + worked.asOf + "]", () -> check(worked)));
    }

    @Test
    void theTableIsLarge_andCoversEveryDeadlineThatGivesADay() {
        assertTrue(TABLE.size() >= 200, () -> "only " + TABLE.size() + " worked days");
        var covered = TABLE.stream().map(Worked::rule).collect(Collectors.toCollection(TreeSet::new));
        covered.addAll(WITHOUT_A_DAY);
        covered.add("deadline.one-year.filing-uscis"); // the same day as deadline.one-year
        var all = DeadlineRules.RULES.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(all, covered);
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
        assertEquals(worked.day, days(determination, rule, item, Yield.Due::day), "the day");
        assertEquals(worked.plan, days(determination, rule, item, Yield.Due::safe), "the day to plan by");
    }

    private static String days(Determination determination, Rule rule, Item item, Function<Yield.Due, DateTerm> which) {
        var texts = determination.texts(rule, item);
        assertEquals(1, texts.stream().map(WorkedDaysTest::shownDay).distinct().count(), "one day");
        var due = texts.getLast().flatMap(Text::gives);
        if (!(due.orElse(null) instanceof Yield.Due given)) {
            return "-";
        }
        var days = determination.terms().days(which.apply(given), item);
        return days.isOneDay() ? days.earliest().toString() : days.earliest() + ".." + days.latest();
    }

    private static Optional<DateTerm> shownDay(Optional<Text> text) {
        return text.flatMap(Text::gives).map(gives -> ((Yield.Due) gives).day());
    }

    private record Worked(
            String rule, String asOf, String facts, String answer, String day, String plan, String authority) {}

    private static List<Worked> table() {
        try (var rows = Objects.requireNonNull(WorkedDaysTest.class.getResourceAsStream("worked-days.tsv"))) {
            return new String(rows.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cell -> new Worked(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5], cell[6]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
