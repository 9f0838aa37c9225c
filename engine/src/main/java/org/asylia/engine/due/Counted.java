package org.asylia.engine.due;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;
import org.asylia.engine.words.Words;

/// Tells step by step how a day was counted: from which day, how far, over which holidays.
final class Counted {

    private final Determination determination;
    private final Item item;

    Counted(Determination determination, Item item) {
        this.determination = determination;
        this.item = item;
    }

    List<Step> of(DateTerm term) {
        return steps(term);
    }

    /// What is to be said of a last day on which an order had closed the offices; nothing for every other day.
    List<Step> closed(LocalDate last, LocalDate next) {
        var closure = determination.law().holidays().closures().get(last);
        return closure == null ? List.of() : List.of(new Step.NotSettled(last, closure, next));
    }

    private List<Step> steps(DateTerm term) {
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
                                : List.of(new Step.Either(of(then), of(otherwise)));
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

    private List<Step> start(String name, DateTerm term) {
        return List.of(new Step.Start(name, days(term), Optional.empty()));
    }

    private List<Content> contents(ItemList list, Fact fact) {
        return item.items(list).all().stream().map(entry -> entry.content(fact)).toList();
    }

    /// A day told in another calendar stands there as it was told, too.
    private List<Step> told(String name, DateTerm term, List<Content> contents) {
        var days = days(term);
        var told = contents.stream()
                .flatMap(content -> content instanceof Content.Day(var date) ? Stream.of(date) : Stream.empty())
                .filter(date -> date.calendar().isPresent() && date.said().isPresent())
                .filter(date -> date.days().equals(days))
                .findFirst();
        return List.of(new Step.Start(name, days, told));
    }

    private List<Step> moved(DateTerm term, DateTerm from, Period by) {
        var steps = new ArrayList<>(steps(from));
        int count = by.getDays();
        if (count == 0) {
            steps.add(new Step.Years(by.getYears(), days(term)));
        } else if (count == -1) {
            steps.add(new Step.DayBefore(days(term)));
        } else {
            steps.add(new Step.DayZero());
            steps.add(new Step.Days(count, days(term)));
        }
        return steps;
    }

    private List<Step> working(DateTerm term, WorkingDays working) {
        var steps = new ArrayList<>(steps(working.from()));
        steps.add(new Step.DayZero());
        if (days(term).isOneDay() && days(working.from()).isOneDay()) {
            addHolidays(
                    steps,
                    days(working.from()).earliest().plusDays(1),
                    days(term).earliest());
        }
        steps.add(new Step.Working(working.days(), days(term)));
        return steps;
    }

    private List<Step> rolled(DateTerm term, DateTerm from, Holidays.Roll roll) {
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
        steps.add(roll == Holidays.Roll.BACK ? new Step.SoBefore(after) : new Step.So(after));
        return steps;
    }

    /// The holidays on a weekday, from a day to before another.
    private void addHolidays(List<Step> steps, LocalDate from, LocalDate before) {
        var holidays = determination.law().holidays();
        from.datesUntil(before).forEach(day -> {
            var name = holidays.names().get(day);
            var closure = holidays.closures().get(day);
            if (name != null) {
                steps.add(new Step.Holiday(day, name));
            } else if (closure != null) {
                steps.add(new Step.Closed(day, closure));
            }
        });
    }

    private DateRange days(DateTerm term) {
        return determination.terms().days(term, item);
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
