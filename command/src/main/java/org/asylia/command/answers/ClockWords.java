package org.asylia.command.answers;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.asylia.calendar.permit.ClockState;
import org.asylia.calendar.permit.Effect;
import org.asylia.calendar.permit.FirstDay;
import org.asylia.calendar.permit.Happening;
import org.asylia.command.law.Said;
import org.asylia.engine.time.DateRange;

/// The clock's parts in words.
final class ClockWords {

    private final Map<String, Happening> byPath;
    private final LocalDate asOf;

    ClockWords(List<Happening> happenings, LocalDate asOf) {
        this.byPath =
                happenings.stream().collect(Collectors.toMap(each -> each.item().path(), Function.identity()));
        this.asOf = asOf;
    }

    /// `a court hearing was moved (2026-02-10)`.
    String event(String path) {
        var happening = byPath.get(path);
        return happening == null ? path : event(happening);
    }

    static String event(Happening happening) {
        return happening.what() + " (" + (happening.day().equals(DateRange.ANY) ? "day not told" : happening.day())
                + ")";
    }

    /// Why the clock stands as it does. An event that stopped it once lets it run from the day it was made good.
    String because(Effect effect, ClockState state) {
        if (state == ClockState.RUNNING && effect.sort() == Effect.Sort.STOP) {
            return "made good on " + effect.until() + ": " + event(effect.by()) + " ["
                    + effect.rule().id() + "]";
        }
        return event(effect.by()) + ": " + rule(effect);
    }

    /// Which rule says what an effect does, with its source and how it stands.
    String rule(Effect effect) {
        return effect.rule().title() + " [" + effect.rule().id() + "; "
                + String.join("; ", effect.rule().citations()) + "; "
                + effect.texts().stream().map(text -> Said.status(text, asOf)).collect(Collectors.joining("; or "))
                + (effect.rule().verified() ? "" : ", NOT CHECKED AGAINST A SOURCE") + "]";
    }

    /// `RUNNING`, or `UNKNOWN: running or stopped`.
    static String state(ClockState state, Set<ClockState> may) {
        var word = state.words().toUpperCase(Locale.ROOT);
        return may.size() < 2
                ? word
                : word + ": " + may.stream().sorted().map(ClockState::words).collect(Collectors.joining(" or "));
    }

    /// The day, the span it lies in, or that none comes.
    static String day(FirstDay day) {
        if (day.isOneDay()) {
            return day.earliest().orElseThrow().toString();
        }
        if (day.earliest().isEmpty()) {
            return "no such day comes";
        }
        return "between " + day.earliest().get() + " and "
                + day.latest().map(LocalDate::toString).orElse("a day that cannot be told yet");
    }
}
