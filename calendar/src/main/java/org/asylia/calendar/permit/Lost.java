package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.calendar.permit.Effect.Sort;
import org.asylia.engine.answer.Answer;

/// Which days do not count, as seen on one day: a remand after that day does not yet give anything back.
final class Lost {

    private final List<Effect> effects;
    private final LocalDate seen;

    Lost(List<Effect> effects, LocalDate seen) {
        this.effects = effects;
        this.seen = seen;
    }

    /// Whether a day does not count, however what is open turns out.
    boolean certainly(LocalDate day, List<Effect> ends) {
        for (var effect : effects) {
            if (isStop(effect)
                    && stopsCertainly(effect, day)
                    && !(effect.is(Sort.STOP) && perhapsCredited(day, ends))) {
                return true;
            }
        }
        return ends.stream().anyMatch(end -> end.certain() && endTakesCertainly(end, day));
    }

    /// Whether a day may not count.
    boolean perhaps(LocalDate day, List<Effect> ends) {
        for (var effect : effects) {
            if (isStop(effect) && stopsPerhaps(effect, day) && !(effect.is(Sort.STOP) && credited(day, ends))) {
                return true;
            }
        }
        return ends.stream().anyMatch(end -> endTakesPerhaps(end, day));
    }

    boolean endedCertainly(List<Effect> ends) {
        return ends.stream()
                .anyMatch(end -> end.certain()
                        && !seen.isBefore(end.day().latest())
                        && undoers(end).findAny().isEmpty());
    }

    boolean endedPerhaps(List<Effect> ends) {
        return ends.stream()
                .anyMatch(end -> !seen.isBefore(end.day().earliest())
                        && certainUndoers(end).findAny().isEmpty());
    }

    boolean stoppedCertainly(LocalDate day) {
        return effects.stream().anyMatch(effect -> isStop(effect) && stopsCertainly(effect, day));
    }

    boolean stoppedPerhaps(LocalDate day) {
        return effects.stream().anyMatch(effect -> isStop(effect) && stopsPerhaps(effect, day));
    }

    static boolean isStop(Effect effect) {
        return effect.is(Sort.STOP) || effect.is(Sort.STOP_FOR_GOOD);
    }

    static boolean stopsCertainly(Effect stop, LocalDate day) {
        return stop.certain()
                && !day.isBefore(stop.day().latest())
                && (stop.is(Sort.STOP_FOR_GOOD) || day.isBefore(stop.until().earliest()));
    }

    private static boolean stopsPerhaps(Effect stop, LocalDate day) {
        return !day.isBefore(stop.day().earliest())
                && (stop.is(Sort.STOP_FOR_GOOD) || day.isBefore(stop.until().latest()));
    }

    private boolean endTakesCertainly(Effect end, LocalDate day) {
        if (day.isBefore(end.day().latest())) {
            return false;
        }
        var back = undoers(end).map(remand -> remand.day().earliest()).min(LocalDate::compareTo);
        return back.isEmpty() || (end.credit() == Answer.NO && day.isBefore(back.get()));
    }

    private boolean endTakesPerhaps(Effect end, LocalDate day) {
        if (day.isBefore(end.day().earliest())) {
            return false;
        }
        var back = certainUndoers(end).map(remand -> remand.day().latest()).min(LocalDate::compareTo);
        return back.isEmpty() || (end.credit() != Answer.YES && day.isBefore(back.get()));
    }

    /// Whether a remand gives the day back for certain.
    private boolean credited(LocalDate day, List<Effect> ends) {
        return ends.stream()
                .anyMatch(end -> end.certain()
                        && end.credit() == Answer.YES
                        && !day.isBefore(end.day().latest())
                        && certainUndoers(end).findAny().isPresent()
                        && undoers(end)
                                .allMatch(remand -> day.isBefore(remand.day().earliest())));
    }

    /// Whether a remand may give the day back.
    private boolean perhapsCredited(LocalDate day, List<Effect> ends) {
        return ends.stream()
                .anyMatch(end -> end.credit() != Answer.NO
                        && !day.isBefore(end.day().earliest())
                        && undoers(end).findAny().isPresent()
                        && day.isBefore(lastWayBack(end)));
    }

    private LocalDate lastWayBack(Effect end) {
        Optional<LocalDate> certain =
                certainUndoers(end).map(remand -> remand.day().latest()).min(LocalDate::compareTo);
        return certain.or(
                        () -> undoers(end).map(remand -> remand.day().latest()).max(LocalDate::compareTo))
                .orElse(end.day().earliest());
    }

    /// The remands that, up to the day on which it is seen, may have undone an end.
    private Stream<Effect> undoers(Effect end) {
        return effects.stream()
                .filter(effect -> effect.is(Sort.REOPEN)
                        && !seen.isBefore(effect.day().earliest())
                        && !effect.day().latest().isBefore(end.day().earliest()));
    }

    private Stream<Effect> certainUndoers(Effect end) {
        return undoers(end)
                .filter(remand -> remand.certain()
                        && !seen.isBefore(remand.day().latest())
                        && !remand.day().earliest().isBefore(end.day().latest()));
    }

    boolean mayBeUndone(Effect end) {
        return undoers(end).findAny().isPresent();
    }

    boolean isUndone(Effect end) {
        return certainUndoers(end).findAny().isPresent();
    }
}
