package org.asylia.book.words;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.every;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.layered;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.DateTerm.years;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.Holidays;
import org.junit.jupiter.api.Test;

/// Each kind of condition reads as a sentence.
class ReadingTest {

    private static final ItemList TRIPS = ItemList.of("trips", "trip", "Which trips?", "Are these all?");
    private static final Fact HERE = Fact.yesNo("here").asks("Are you here?");
    private static final Fact ILL = Fact.yesNo("ill").asks("Were you ill?");
    private static final Fact LONG = Fact.yesNo("trip.long").of(TRIPS).asks("Was it long?");
    private static final Fact HOW =
            Fact.choice("how", "air=by air", "sea=by sea", "land=by land").asks("How did you come?");
    private static final Fact CAME = Fact.day("came-on").asks("When did you come?");
    private static final Fact MONTHS = Fact.number("sentence", "months", 0, 999).asks("How long?");

    private static final RuleSet LAW = new RuleSet(
            List.of(Rule.of("r", "The person is known.")
                    .cites("INA 1")
                    .since("2000-01-01", "made up", says(HERE))
                    .build()),
            List.of(),
            Holidays.NONE,
            LocalDate.of(2026, 1, 1));

    @Test
    void questionsCarryTheirAnswer() {
        reads(says(HERE), "“Are you here?” yes");
        reads(not(says(HERE)), "“Are you here?” no");
        reads(not(not(says(HERE))), "“Are you here?” yes");
        reads(among(HOW, "sea", "air"), "“How did you come?” by air; or by sea");
        reads(not(among(HOW, "land")), "“How did you come?” any answer but by land");
    }

    @Test
    void groupsAreIntroduced_andFlattened() {
        reads(
                all(says(HERE), all(says(ILL), holds("r"))),
                "All of these:",
                "  “Are you here?” yes",
                "  “Were you ill?” yes",
                "  The person is known.");
        reads(any(says(HERE)), "“Are you here?” yes");
        reads(not(any(says(HERE), says(ILL))), "None of these:", "  “Are you here?” yes", "  “Were you ill?” yes");
        reads(not(all(says(HERE), says(ILL))), "Not all of these:", "  “Are you here?” yes", "  “Were you ill?” yes");
        reads(atLeast(1, says(HERE)), "At least 1 of these:", "  “Are you here?” yes");
        reads(new Condition.All(List.of()), "Always.");
        reads(not(new Condition.All(List.of())), "Never.");
        reads(not(holds("r")), "Not so: The person is known.");
    }

    @Test
    void listsAreRangedOver() {
        reads(some(TRIPS, says(LONG)), "There is a trip for which:", "  “Was it long?” yes");
        reads(not(some(TRIPS, says(LONG))), "There is no trip for which:", "  “Was it long?” yes");
        reads(atLeast(2, TRIPS, yes("each")), "There are at least 2 trips.");
        reads(every(TRIPS, says(LONG)), "For every trip:", "  “Was it long?” yes");
    }

    @Test
    void datesAndNumbersReadAsSentences() {
        reads(
                days(told(CAME), Order.AT_MOST, years(day("2020-01-31"), 1)),
                "came on is on or before 1 year after 2020-01-31");
        reads(amounts(NumberTerm.told(MONTHS), Order.AT_LEAST, number(12)), "sentence is at least 12 months");
        reads(not(days(told(CAME), Order.LESS, DateTerm.asOf())), "came on is not before the day asked for");
        reads(
                days(told(CAME), Order.LESS, chosen(says(HERE), told(CAME), DateTerm.asOf())),
                "came on is before day A",
                "  day A: One of two days:",
                "    If: “Are you here?” yes",
                "    then came on",
                "    otherwise the day asked for");
    }

    @Test
    void namedDaysAreToldApart_andNumberedWhenTheyShareAName() {
        var reading = new Reading(LAW);
        var one = named("the last day", years(told(CAME), 1));
        var other = named("the last day", businessDay(years(told(CAME), 1)));
        reading.of(any(
                days(told(CAME), Order.LESS, one),
                days(told(CAME), Order.LESS, other),
                days(told(CAME), Order.LESS, one)));
        assertEquals(
                List.of(
                        "the last day = 1 year after came on",
                        "the last day (2) = 1 year after came on or, if offices are closed that day, the next business"
                                + " day"),
                reading.days().stream()
                        .map(day -> day.name() + " = " + day.counted().plain())
                        .toList());
    }

    @Test
    void exceptionsTurnTheAnswerAndBack() {
        reads(
                layered(Layer.yes("late", "INA 1", says(ILL), Layer.no("here", "INA 2", says(HERE)))),
                "In general no, with these exceptions:",
                "  Yes: late (INA 1), when:",
                "    “Were you ill?” yes",
                "    But, even so:",
                "      No: here (INA 2), when:",
                "        “Are you here?” yes");
    }

    @Test
    void presumptionsSayWhatRaisesAndWhatRebutsThem() {
        reads(
                presumed(says(HERE), says(ILL), "The past speaks.", Burden.GOVERNMENT),
                "A presumption: The past speaks.",
                "  It is raised by this:",
                "    “Are you here?” yes",
                "  It stands unless this is shown; while that is open, the answer leans yes:",
                "    “Were you ill?” yes",
                "  To be shown by the government: a preponderance of the evidence");
    }

    @Test
    void whatIsNotDecidedSaysSo() {
        reads(notEncoded("the hour", "nobody asks"), "Not decided here: the hour. Why: nobody asks");
        reads(not(no("by statute")), "Yes, by the law itself: by statute");
        reads(not(judged(Judgment.of("j", "Is it grave?"))), "Left to judgment, and the answer is no: Is it grave?");
        reads(
                contested(
                        "p",
                        "Which way?",
                        org.asylia.engine.rule.Reading.elsewhere("a", "One way.", "A", says(HERE)),
                        org.asylia.engine.rule.Reading.in(Set.of("9", "dc", "10"), "b", "Other.", "B", says(ILL))),
                "Contested law: Which way? p",
                "  One way. (where no circuit decided otherwise; A) a",
                "    “Are you here?” yes",
                "  Other. (in the Ninth, Tenth and D.C. Circuits; B) b",
                "    “Were you ill?” yes");
    }

    @Test
    void whatATextGivesIsRead() {
        var due = Yield.lastDay(years(told(CAME), 1), "received", "lost", "");
        assertEquals(
                List.of("The last day: 1 year after came on", "Counts as done: received", "If it is missed: lost"),
                new Reading(LAW).of(due).stream().map(Line::plain).toList());
    }

    private static void reads(Condition condition, String... lines) {
        var read = new ArrayList<String>();
        add(read, new Reading(LAW).of(condition), "");
        assertEquals(List.of(lines), read);
    }

    private static void add(List<String> lines, Line line, String indent) {
        lines.add(indent + line.plain());
        line.below().forEach(below -> add(lines, below, indent + "  "));
    }
}
