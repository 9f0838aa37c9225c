package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.asylia.calendar.permit.Effect.Sort;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.time.DateRange;

/// Finds the clock, or the clocks that it may be, of a day: of several filings the first starts it; one that follows
/// an end may start a new one, where the rules say so.
final class Restarts {

    private final List<Effect> effects;
    private final List<Effect> starts;
    private final List<Effect> ends;

    Restarts(List<Effect> effects) {
        this.effects = effects;
        this.starts = effects.stream().filter(effect -> effect.is(Sort.START)).toList();
        this.ends = effects.stream().filter(effect -> effect.is(Sort.END)).toList();
    }

    /// Never empty.
    List<Clock> clocks(LocalDate on) {
        var newest = newest(on);
        var clocks = new ArrayList<Clock>();
        clocks.add(newest.map(start -> anew(start, true)).orElseGet(this::first));
        for (var start : starts) {
            boolean later = newest.filter(other -> start.equals(other)
                            || start.day().latest().isBefore(other.day().earliest()))
                    .isEmpty();
            if (later && !on.isBefore(start.day().earliest()) && mayBeginAnew(start, on)) {
                clocks.add(anew(start, start.certain()));
            }
        }
        return clocks;
    }

    /// The clocks of which one is the last: each as it is if it is the one.
    List<Clock> last() {
        return clocks(DateRange.END).stream()
                .map(clock -> clock.anew() ? new Clock(clock.start(), true, true, clock.ends()) : clock)
                .toList();
    }

    private Optional<Effect> newest(LocalDate on) {
        return starts.stream()
                .filter(start -> start.certain() && !on.isBefore(start.day().latest()) && beginsAnew(start, on))
                .max(Comparator.comparing(start -> start.day().earliest()));
    }

    private Clock first() {
        var certain = starts.stream().filter(Effect::certain).map(Effect::day).toList();
        var latest = certain.stream().map(DateRange::latest).min(LocalDate::compareTo);
        var earliest = starts.stream().map(start -> start.day().earliest()).min(LocalDate::compareTo);
        var never = DateRange.END;
        return new Clock(new DateRange(earliest.orElse(never), latest.orElse(never)), latest.isPresent(), false, ends);
    }

    private Clock anew(Effect start, boolean certain) {
        var its = new ArrayList<Effect>();
        for (var end : ends) {
            if (!end.day().latest().isAfter(start.day().earliest())) {
                continue;
            }
            its.add(end.day().earliest().isAfter(start.day().latest()) ? end : end.onlyPerhaps());
        }
        return new Clock(start.day(), certain, true, its);
    }

    private boolean beginsAnew(Effect start, LocalDate on) {
        var lost = new Lost(effects, on);
        return ends.stream()
                .anyMatch(end -> end.certain()
                        && end.anew() == Answer.YES
                        && !end.day().latest().isAfter(start.day().earliest())
                        && !lost.mayBeUndone(end));
    }

    private boolean mayBeginAnew(Effect start, LocalDate on) {
        var lost = new Lost(effects, on);
        return ends.stream()
                .anyMatch(end -> end.anew() != Answer.NO
                        && !end.day().earliest().isAfter(start.day().latest())
                        && !lost.isUndone(end));
    }
}
