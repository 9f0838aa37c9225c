package org.asylia.engine.due;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;

/// The day to plan by: of all days that the law and the careful count leave possible the earliest or, for a first day,
/// the latest.
///
/// What unknown becomes: a count without a bound says nothing while the other one has a bound. When neither has, the
/// bound that some told date gives still counts, such as that of `after May 2025`; when no date was told, there is no
/// day to plan by.
final class Planned {

    private final Determination determination;
    private final DateRange law;
    private final DateRange safe;
    private final Yield.Sense sense;
    private final Set<Fact> told = new LinkedHashSet<>();
    private final Set<Fact> untold = new LinkedHashSet<>();

    Planned(Determination determination, Yield.Due due, Item item) {
        this.determination = determination;
        law = determination.terms().days(due.day(), item);
        safe = determination.terms().days(due.safe(), item);
        sense = due.sense();
        look(due.day(), item);
        look(due.safe(), item);
    }

    DateRange underTheLaw() {
        return law;
    }

    /// Whether anything is known of the day under the law.
    boolean isKnown() {
        return !told.isEmpty() || bounded(law);
    }

    /// The dates it is counted from that were not told; empty when the day is known precisely all the same.
    List<Fact> untold() {
        return law.isOneDay() && safe.isOneDay() ? List.of() : List.copyOf(untold);
    }

    Optional<LocalDate> day() {
        var days = new ArrayList<LocalDate>();
        for (var range : List.of(law, safe)) {
            if (bounded(range)) {
                days.add(end(range));
            }
        }
        if (days.isEmpty() && !told.isEmpty() && !unbounded(end(safe))) {
            days.add(end(safe));
        }
        return sense == Yield.Sense.LAST_DAY
                ? days.stream().min(LocalDate::compareTo)
                : days.stream().max(LocalDate::compareTo);
    }

    private LocalDate end(DateRange range) {
        return sense == Yield.Sense.LAST_DAY ? range.earliest() : range.latest();
    }

    private static boolean bounded(DateRange range) {
        return !unbounded(range.earliest()) && !unbounded(range.latest());
    }

    /// A count may move a bound that is not known by a few days to a business day.
    private static boolean unbounded(LocalDate day) {
        return day.isBefore(DateRange.BEGINNING.plusDays(30)) || day.isAfter(DateRange.END.minusDays(30));
    }

    /// Gathers the dates that a day is counted from, in the branches that apply or may apply.
    private void look(DateTerm term, Item item) {
        switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> {}
            case DateTerm.Told(var fact) -> (item.content(fact) instanceof Content.Day ? told : untold).add(fact);
            case DateTerm.LatestOf(var list, var fact, _) -> entries(list, fact, item);
            case DateTerm.EarliestOf(var list, var fact, _) -> entries(list, fact, item);
            case DateTerm.Named(_, var named) -> look(named, item);
            case DateTerm.Moved(var from, _) -> look(from, item);
            case DateTerm.BusinessDay(var from, _) -> look(from, item);
            case DateTerm.LaterOf(var one, var other) -> {
                look(one, item);
                look(other, item);
            }
            case DateTerm.Chosen(var when, var then, var otherwise) -> {
                var answer = determination.answer(when, item);
                if (answer != Answer.NO) {
                    look(then, item);
                }
                if (answer != Answer.YES) {
                    look(otherwise, item);
                }
            }
        }
    }

    private void entries(ItemList list, Fact fact, Item item) {
        boolean any = false;
        for (var entry : item.items(list).all()) {
            any |= entry.content(fact) instanceof Content.Day;
        }
        (any ? told : untold).add(fact);
    }
}
