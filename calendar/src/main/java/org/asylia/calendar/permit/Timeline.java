package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.asylia.calendar.permit.Effect.Sort;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

/// Adds effects up, day by day.
///
/// Day zero is the day of the start. A day counts when the clock ran on it, so that the count of a day is the number
/// of running days before it. A stop takes the days from its own to the day before the clock runs again. A remand puts
/// the days since the end on the clock, but only from the day of the remand on.
///
/// What unknown becomes: whatever may have stopped the clock is left out of the most and taken off the least; a day
/// that is not known precisely is taken at both its ends; an order of events that is not known is taken both ways.
/// So the range holds every count that fits what is told.
final class Timeline {

    private final List<Effect> effects;
    private final Restarts restarts;
    private final TreeSet<LocalDate> turns = new TreeSet<>();

    Timeline(List<Effect> effects) {
        this.effects = List.copyOf(effects);
        this.restarts = new Restarts(this.effects);
        for (var effect : effects) {
            turn(effect.day());
            if (effect.is(Sort.STOP)) {
                turn(effect.until());
            }
        }
    }

    private void turn(DateRange days) {
        turns.add(days.earliest());
        turns.add(days.latest());
    }

    /// The days on which anything may change.
    List<LocalDate> turns() {
        return List.copyOf(turns);
    }

    boolean mayStart() {
        return effects.stream().anyMatch(effect -> effect.is(Sort.START));
    }

    /// The days that are on the clock, when all that happened up to that day is known.
    NumberRange days(LocalDate on) {
        var lost = new Lost(effects, on);
        long least = Long.MAX_VALUE;
        long most = 0;
        for (var clock : restarts.clocks(on)) {
            least = Math.min(least, least(clock, lost, on));
            most = Math.max(most, most(clock, lost, on));
        }
        return new NumberRange(Math.min(least, most), most);
    }

    private long least(Clock clock, Lost lost, LocalDate on) {
        return clock.everStarted() ? sum(clock.start().latest(), on, day -> !lost.perhaps(day, clock.ends())) : 0;
    }

    private long most(Clock clock, Lost lost, LocalDate on) {
        return sum(clock.start().earliest(), on, day -> !lost.certainly(day, clock.ends()));
    }

    private long sum(LocalDate from, LocalDate to, Predicate<LocalDate> counts) {
        long sum = 0;
        for (var at = from; at.isBefore(to); ) {
            var next = Optional.ofNullable(turns.higher(at)).filter(to::isAfter).orElse(to);
            sum += counts.test(at) ? ChronoUnit.DAYS.between(at, next) : 0;
            at = next;
        }
        return sum;
    }

    /// How the clock may stand on a day: one state, or several while that is not known.
    Set<ClockState> states(LocalDate on) {
        var states = EnumSet.noneOf(ClockState.class);
        for (var clock : restarts.clocks(on)) {
            addStates(states, clock, on);
        }
        return states;
    }

    private void addStates(Set<ClockState> states, Clock clock, LocalDate on) {
        boolean begun = clock.everStarted() && !on.isBefore(clock.start().latest());
        if (!begun && !clock.anew()) {
            states.add(ClockState.NOT_STARTED);
        }
        if (on.isBefore(clock.start().earliest())) {
            return;
        }
        var lost = new Lost(effects, on);
        if (lost.endedCertainly(clock.ends())) {
            states.add(ClockState.ENDED);
            return;
        }
        if (lost.endedPerhaps(clock.ends())) {
            states.add(ClockState.ENDED);
        }
        boolean stopped = lost.stoppedCertainly(on);
        if (stopped || lost.stoppedPerhaps(on)) {
            states.add(ClockState.STOPPED);
        }
        if (!stopped) {
            states.add(ClockState.RUNNING);
        }
    }

    /// The first day on which the last clock may have so many days, and that on which it has them for certain; empty
    /// where no such day comes, as far as is told.
    Optional<LocalDate> first(long days, boolean certainly) {
        var reached = new ArrayList<LocalDate>();
        var last = restarts.last();
        for (var clock : last) {
            first(clock, days, certainly).ifPresent(reached::add);
        }
        if (certainly) {
            return reached.size() == last.size() ? reached.stream().max(LocalDate::compareTo) : Optional.empty();
        }
        return reached.stream().min(LocalDate::compareTo);
    }

    private Optional<LocalDate> first(Clock clock, long days, boolean certainly) {
        for (var at = turns.ceiling(clock.start().earliest()); at != null; at = turns.higher(at)) {
            var next = Optional.ofNullable(turns.higher(at));
            var found = reached(clock, at, days, certainly)
                    .filter(day -> next.filter(end -> !day.isBefore(end)).isEmpty())
                    .filter(day -> day.isBefore(DateRange.END));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// The day on which a clock has so many days if nothing changes after a day.
    private Optional<LocalDate> reached(Clock clock, LocalDate at, long days, boolean certainly) {
        var lost = new Lost(effects, at);
        long count = certainly ? least(clock, lost, at) : most(clock, lost, at);
        if (count >= days) {
            return Optional.of(at);
        }
        boolean begun = certainly
                ? clock.everStarted() && !at.isBefore(clock.start().latest())
                : !at.isBefore(clock.start().earliest());
        boolean counts = certainly ? !lost.perhaps(at, clock.ends()) : !lost.certainly(at, clock.ends());
        return begun && counts ? Optional.of(at.plusDays(days - count)) : Optional.empty();
    }

    /// The effects that make a day what it is, or may.
    List<Effect> because(LocalDate on) {
        var states = states(on);
        if (states.size() > 1) {
            var lost = new Lost(effects, on);
            return effects.stream()
                    .filter(effect -> mayMatter(effect, on) && !(effect.is(Sort.END) && lost.isUndone(effect)))
                    .toList();
        }
        return switch (states.iterator().next()) {
            case NOT_STARTED, UNKNOWN -> List.of();
            case RUNNING -> latest(on);
            case STOPPED ->
                effects.stream()
                        .filter(effect -> Lost.isStop(effect) && Lost.stopsCertainly(effect, on))
                        .toList();
            case ENDED ->
                effects.stream()
                        .filter(effect -> effect.is(Sort.END)
                                && effect.certain()
                                && !on.isBefore(effect.day().latest()))
                        .toList();
        };
    }

    /// Whether an effect leaves a day open.
    private static boolean mayMatter(Effect effect, LocalDate on) {
        boolean may = !on.isBefore(effect.day().earliest());
        return switch (effect.sort()) {
            case START, REOPEN ->
                may && !(effect.certain() && !on.isBefore(effect.day().latest()));
            case STOP -> may && on.isBefore(effect.until().latest());
            case STOP_FOR_GOOD, END -> may;
        };
    }

    /// What last let the clock run.
    private List<Effect> latest(LocalDate on) {
        Optional<Effect> latest = Optional.empty();
        for (var effect : effects) {
            if (!runsFrom(effect).isAfter(on)
                    && latest.filter(other -> runsFrom(effect).isBefore(runsFrom(other)))
                            .isEmpty()) {
                latest = Optional.of(effect);
            }
        }
        return latest.stream().toList();
    }

    private static LocalDate runsFrom(Effect effect) {
        return switch (effect.sort()) {
            case START, REOPEN -> effect.day().latest();
            case STOP -> effect.until().latest();
            case STOP_FOR_GOOD, END -> LocalDate.MAX;
        };
    }
}
