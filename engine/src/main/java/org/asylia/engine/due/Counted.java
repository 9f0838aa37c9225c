package org.asylia.engine.due;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.words.Words;

/// Tells in words how a day was counted:
/// `the day of the decision is Friday 11 September 2026, day 0; day 30 is Sunday 11 October 2026; Monday 12 October is
/// Columbus Day; so Tuesday 13 October 2026`.
final class Counted {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM", Locale.ENGLISH);

    private final Determination determination;
    private final Item item;

    Counted(Determination determination, Item item) {
        this.determination = determination;
        this.item = item;
    }

    String of(DateTerm term) {
        return String.join("; ", steps(term));
    }

    /// What is to be said of a last day on which an order had closed the offices; empty for every other day.
    String closed(LocalDate last, LocalDate next) {
        var closure = determination.law().holidays().closures().get(last);
        return closure == null
                ? ""
                : "; " + DAY_OF_YEAR.format(last) + " is closed: " + closure + ". Whether the day then moves on, to "
                        + DAY.format(next) + ", is not settled";
    }

    /// How a planned day that would be closed moves back.
    String before(LocalDate closed, LocalDate open) {
        return "the office is closed on " + DAY.format(closed) + "; so, the working day before, " + DAY.format(open);
    }

    private List<String> steps(DateTerm term) {
        return switch (term) {
            case DateTerm.AsOf _ -> start("the day asked for", term);
            case DateTerm.Fixed _ -> start("the law's own day", term);
            case DateTerm.Told(var fact) -> told(Words.name(fact), term, List.of(item.content(fact)));
            case DateTerm.LatestOf(var list, var fact, _) ->
                told("the latest " + Words.name(fact), term, contents(list, fact));
            case DateTerm.EarliestOf(var list, var fact, _) ->
                told("the earliest " + Words.name(fact), term, contents(list, fact));
            case DateTerm.Named(var name, var named) -> isCount(named) ? steps(named) : start(name, term);
            case DateTerm.Moved(var from, var by) -> moved(term, from, by);
            case DateTerm.BusinessDay(var from, var roll) -> {
                var working = WorkingDays.in(term);
                yield working.days() > 1 ? working(term, working) : rolled(term, from, roll);
            }
            case DateTerm.LaterOf(var one, var other) ->
                days(one).earliest().isBefore(days(other).latest())
                        ? days(other).earliest().isBefore(days(one).latest())
                                ? start("the later of two days", term)
                                : steps(other)
                        : steps(one);
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                switch (determination.answer(when, item)) {
                    case YES -> steps(then);
                    case NO -> steps(otherwise);
                    case LEANING_NO, UNKNOWN, LEANING_YES ->
                        days(then).equals(days(otherwise))
                                ? steps(then)
                                : List.of("either " + of(then) + ", or " + of(otherwise));
                };
        };
    }

    /// Whether a term moves a day on, by itself or in each of its branches that applies.
    private boolean isCount(DateTerm term) {
        return switch (term) {
            case DateTerm.Moved _, DateTerm.BusinessDay _ -> true;
            case DateTerm.Named(_, var named) -> isCount(named);
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                switch (determination.answer(when, item)) {
                    case YES -> isCount(then);
                    case NO -> isCount(otherwise);
                    case LEANING_NO, UNKNOWN, LEANING_YES -> isCount(then) || isCount(otherwise);
                };
            case DateTerm.AsOf _,
                    DateTerm.Fixed _,
                    DateTerm.Told _,
                    DateTerm.LatestOf _,
                    DateTerm.EarliestOf _,
                    DateTerm.LaterOf _ -> false;
        };
    }

    private List<String> start(String name, DateTerm term) {
        return new ArrayList<>(List.of(name + " is " + words(days(term))));
    }

    private List<Content> contents(ItemList list, Fact fact) {
        return item.items(list).all().stream().map(entry -> entry.content(fact)).toList();
    }

    /// A day told in another calendar stands there as it was told, too.
    private List<String> told(String name, DateTerm term, List<Content> contents) {
        var days = days(term);
        var steps = start(name, term);
        for (var content : contents) {
            if (content instanceof Content.Day(var date)
                    && date.calendar().isPresent()
                    && date.said().isPresent()
                    && date.days().equals(days)) {
                steps.add(steps.removeLast() + " (told as " + date.said().get() + ", "
                        + date.calendar().get() + ")");
                break;
            }
        }
        return steps;
    }

    private List<String> moved(DateTerm term, DateTerm from, Period by) {
        var steps = new ArrayList<>(steps(from));
        int count = by.getDays();
        if (count == 0) {
            steps.add(by.getYears() + (by.getYears() == 1 ? " year" : " years") + " later is " + words(days(term)));
        } else if (count == -1) {
            steps.add("the day before is " + words(days(term)));
        } else {
            steps.add(steps.removeLast() + ", day 0");
            steps.add("day " + Math.abs(count) + (count < 0 ? " before it is " : " is ") + words(days(term)));
        }
        return steps;
    }

    private List<String> working(DateTerm term, WorkingDays working) {
        var steps = new ArrayList<>(steps(working.from()));
        steps.add(steps.removeLast() + ", day 0");
        if (days(term).isOneDay() && days(working.from()).isOneDay()) {
            addHolidays(
                    steps,
                    days(working.from()).earliest().plusDays(1),
                    days(term).earliest());
        }
        steps.add("working day " + working.days() + " is " + words(days(term)));
        return steps;
    }

    private List<String> rolled(DateTerm term, DateTerm from, Holidays.Roll roll) {
        var steps = new ArrayList<>(steps(from));
        var before = days(from);
        var after = days(term);
        if (before.equals(after)) {
            return steps;
        }
        if (before.isOneDay()) {
            boolean forward = roll != Holidays.Roll.BACK;
            addHolidays(
                    steps,
                    forward ? before.earliest() : after.earliest().plusDays(1),
                    forward ? after.earliest() : before.earliest().plusDays(1));
        }
        steps.add((roll == Holidays.Roll.BACK ? "so, the working day before, " : "so ") + words(after));
        return steps;
    }

    /// The holidays on a weekday, from a day to before another.
    private void addHolidays(List<String> steps, LocalDate from, LocalDate before) {
        var holidays = determination.law().holidays();
        from.datesUntil(before).forEach(day -> {
            var name = holidays.names().get(day);
            var closure = holidays.closures().get(day);
            if (name != null) {
                steps.add(DAY_OF_YEAR.format(day) + " is " + name);
            } else if (closure != null) {
                steps.add(DAY_OF_YEAR.format(day) + " is closed: " + closure);
            }
        });
    }

    private DateRange days(DateTerm term) {
        return determination.terms().days(term, item);
    }

    private static String words(DateRange days) {
        if (days.isOneDay()) {
            return DAY.format(days.earliest());
        }
        boolean noStart = days.earliest().isBefore(DateRange.BEGINNING.plusDays(30));
        boolean noEnd = days.latest().isAfter(DateRange.END.minusDays(30));
        if (noStart) {
            return noEnd ? "not known" : "on or before " + DAY.format(days.latest());
        }
        return noEnd
                ? "on or after " + DAY.format(days.earliest())
                : DAY.format(days.earliest()) + " to " + DAY.format(days.latest());
    }

    /// So many single steps to the next working day, one after the other.
    private record WorkingDays(DateTerm from, int days) {

        static WorkingDays in(DateTerm term) {
            int days = 0;
            var from = term;
            while (from instanceof DateTerm.BusinessDay(DateTerm.Moved(var before, var by), Holidays.Roll roll)
                    && roll == Holidays.Roll.FORWARD
                    && by.equals(Period.ofDays(1))) {
                from = before;
                days++;
            }
            return new WorkingDays(from, days);
        }
    }
}
