package org.asylia.engine.due;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;

/// The day to plan by: of all days that the law and the careful count leave possible the earliest or, for a first day,
/// the latest.
///
/// What unknown becomes: a branch of a count of which nothing is known says nothing while another branch has a day.
/// When no branch has, the one bound that a told date gives still counts, such as that of `after May 2025`; when no
/// date was told, there is no day to plan by. Nor is a day planned by on which an order had closed the offices.
final class Planned {

    private final Holidays holidays;
    private final DateRange law;
    private final DateRange safe;
    private final Yield.Sense sense;
    private final Branches lawBranches;
    private final Branches safeBranches;

    Planned(Determination determination, Yield.Due due, Item item) {
        holidays = determination.law().holidays();
        law = determination.terms().days(due.day(), item);
        safe = determination.terms().days(due.safe(), item);
        sense = due.sense();
        lawBranches = new Branches(determination, item, due.day());
        safeBranches = new Branches(determination, item, due.safe());
    }

    /// The day under the law; where an order had closed the offices on it, also the day to which it may move.
    DateRange underTheLaw() {
        return widened(law);
    }

    private DateRange widened(DateRange days) {
        return sense == Yield.Sense.LAST_DAY && holidays.closures().containsKey(days.latest())
                ? new DateRange(
                        days.earliest(), holidays.businessDay(days.latest(), Holidays.Roll.FORWARD_PAST_CLOSURES))
                : days;
    }

    Optional<LocalDate> day() {
        return beforeClosures().map(this::open);
    }

    /// The last day before a closure, to plan by; a first day stays.
    private LocalDate open(LocalDate day) {
        return sense == Yield.Sense.LAST_DAY && holidays.closures().containsKey(day)
                ? holidays.businessDay(day, Holidays.Roll.BACK)
                : day;
    }

    /// The day to plan by, if no order had closed the offices.
    Optional<LocalDate> beforeClosures() {
        var days = Stream.concat(lawBranches.days().stream(), safeBranches.days().stream())
                .map(this::end)
                .toList();
        if (days.isEmpty()) {
            return Optional.of(end(safe)).filter(day -> anyTold() && !DateRange.isOpenEnd(day));
        }
        return sense == Yield.Sense.LAST_DAY
                ? days.stream().min(LocalDate::compareTo)
                : days.stream().max(LocalDate::compareTo);
    }

    /// How the day under the law, as far as anything is known of it, stands to a day.
    Deadline.Standing standing(LocalDate asOf) {
        var known = lawBranches.days().stream().reduce(DateRange::hull);
        if (known.isPresent()) {
            return Deadline.Standing.of(widened(known.get()), asOf);
        }
        return anyTold() && !law.equals(DateRange.ANY) ? Deadline.Standing.of(law, asOf) : Deadline.Standing.UNKNOWN;
    }

    /// The dates it is counted from that were not told; empty when the day is known precisely all the same.
    List<Fact> untold() {
        if (law.isOneDay() && safe.isOneDay()) {
            return List.of();
        }
        return Stream.concat(lawBranches.untold().stream(), safeBranches.untold().stream())
                .distinct()
                .toList();
    }

    private boolean anyTold() {
        return lawBranches.anyTold() || safeBranches.anyTold();
    }

    private LocalDate end(DateRange range) {
        return sense == Yield.Sense.LAST_DAY ? range.earliest() : range.latest();
    }
}
