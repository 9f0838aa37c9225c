package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.time.NumberRange;
import org.asylia.law.facts.PermitFacts;

/// The count that an office gave, beside ours of the same day.
///
/// @param said the days it gave
/// @param day the day on which it gave them
/// @param counted ours on that day
/// @param difference how many days it has more than ours, negative for fewer; 0 where ours may be the same
/// @param partings the ways in which it can have come to its count, in the order of the events; the first names the
///     first event on which the two can have parted
/// @param stops how many stops ended by that day: at each of their ends the offices may count a day otherwise
public record Reading(
        long said, LocalDate day, NumberRange counted, long difference, List<Parting> partings, int stops) {

    public Reading {
        partings = List.copyOf(partings);
    }

    public boolean agrees() {
        return difference == 0;
    }

    /// Whether the difference is so small that the ways of counting the ends of stops may be all of it.
    public boolean mayBeTheEnds() {
        return !agrees() && Math.abs(difference) <= Math.max(1, stops);
    }

    /// Whether a count was told, on whatever day.
    static Optional<Long> said(Determination determination) {
        return determination.about().root().content(PermitFacts.CLOCK_DAYS) instanceof Content.Number(var days)
                ? Optional.of(days)
                : Optional.empty();
    }

    /// Empty unless a count was told, and the very day on which it was given.
    static Optional<Reading> of(Determination determination, List<Happening> happenings, Timeline timeline) {
        var root = determination.about().root();
        var on = determination.terms().days(DateTerm.told(PermitFacts.CLOCK_DAYS_ON), root);
        return said(determination).filter(_ -> on.isOneDay()).map(said -> {
            var day = on.earliest();
            var counted = timeline.days(day);
            long difference = said < counted.least() ? said - counted.least() : Math.max(0, said - counted.most());
            var stopping = determination.law().rule("clock.ead.stop.applicant-delay");
            var partings = difference == 0 ? List.<Parting>of() : new Partings(happenings, stopping).of(said, day);
            return new Reading(said, day, counted, difference, partings, stops(happenings, day));
        });
    }

    private static int stops(List<Happening> happenings, LocalDate day) {
        return (int) happenings.stream()
                .flatMap(each -> each.effects().stream())
                .filter(effect ->
                        effect.is(Effect.Sort.STOP) && !effect.day().earliest().isAfter(day))
                .count();
    }
}
