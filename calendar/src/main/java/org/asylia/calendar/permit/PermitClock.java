package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.Lists;
import org.asylia.law.facts.PermitFacts;

/// The clock that a first work permit waits for, played through from the events of a case.
///
/// ```java
/// var clock = PermitClock.of(determination);
/// clock.on(day).state();        // RUNNING, STOPPED, ...
/// clock.filing().earliest();    // the first day for the form
/// ```
///
/// What unknown becomes: a day is running or stopped only when it is so whatever is still open; else it is unknown,
/// and counts are ranges. While it is not known whether a clock runs at all, or whether all events are told, the days
/// are those of the events told, and [#provisos] says so.
public final class PermitClock {

    /// What keeps a permit from a person whatever the clock says.
    private static final List<String> BARS = List.of("clock.ead.aggravated-felon", "clock.ead.denied-before-ead");

    private final Determination determination;
    private final List<Happening> happenings;
    private final Timeline timeline;
    private final List<Span> spans;
    private final FirstDays firstDays;

    private PermitClock(Determination determination) {
        this.determination = determination;
        this.happenings = Happenings.of(determination);
        this.timeline = new Timeline(
                happenings.stream().flatMap(each -> each.effects().stream()).toList());
        this.spans = none() == Answer.YES ? List.of() : Spans.of(timeline);
        this.firstDays = new FirstDays(determination, timeline, spans);
    }

    public static PermitClock of(Determination determination) {
        return new PermitClock(determination);
    }

    /// Whether no clock runs, because asylum itself is not asked for.
    public Answer none() {
        return determination.answer("clock.ead.none-withholding");
    }

    /// Whether somebody said that all events are told.
    public boolean complete() {
        return determination.about().root().items(Lists.CLOCK_EVENTS).complete();
    }

    /// Whether an event starts it, or may.
    public boolean started() {
        return timeline.mayStart() && none() != Answer.YES;
    }

    /// Whether what it says holds without a proviso.
    public boolean unconditional() {
        return provisos().isEmpty();
    }

    /// Under which conditions what it says holds.
    public List<String> provisos() {
        var provisos = new ArrayList<String>();
        if (none().isUnknown()) {
            provisos.add(
                    "if asylum itself is asked for and can be, which is not known yet [clock.ead.none-withholding]");
        }
        if (!complete()) {
            provisos.add("if nothing else has happened: nobody said that these are all events");
        }
        return List.copyOf(provisos);
    }

    /// Every event in the order of their days, those that leave the clock as it is as well.
    public List<Happening> happenings() {
        return happenings;
    }

    /// From the first event on; empty when there is no clock, or no event that touches it.
    public List<Span> spans() {
        return spans;
    }

    public ClockDay on(LocalDate day) {
        if (none() == Answer.YES) {
            return new ClockDay(
                    day, ClockState.NOT_STARTED, Set.of(ClockState.NOT_STARTED), NumberRange.exactly(0), List.of());
        }
        if (!timeline.mayStart() && !complete()) {
            var may = Set.of(ClockState.NOT_STARTED, ClockState.RUNNING, ClockState.STOPPED, ClockState.ENDED);
            return new ClockDay(day, ClockState.UNKNOWN, may, new NumberRange(0, NumberRange.UNBOUNDED), List.of());
        }
        var may = timeline.states(day);
        var state = may.size() == 1 ? may.iterator().next() : ClockState.UNKNOWN;
        return new ClockDay(day, state, may, timeline.days(day), timeline.because(day));
    }

    /// The day asked for.
    public ClockDay today() {
        return on(determination.frame().asOf());
    }

    /// The first days under each version of the rule that may govern, in the order of time; the proposed one last.
    public List<Version> versions() {
        return started() ? firstDays.versions() : List.of();
    }

    /// The first day for the form, under the version of that day.
    public FirstDay filing() {
        return firstDays.filing();
    }

    /// The first day for the permit, under the version that governs the form.
    public FirstDay grant() {
        return firstDays.grant();
    }

    /// The count that an office gave, beside ours; empty unless it and its day are told.
    public Optional<Reading> reading() {
        return started() ? Reading.of(determination, happenings, timeline) : Optional.empty();
    }

    /// Whether an office gave a count, but not on which day.
    public boolean readingWithoutDay() {
        return Reading.said(determination).isPresent()
                && !determination
                        .terms()
                        .days(
                                DateTerm.told(PermitFacts.CLOCK_DAYS_ON),
                                determination.about().root())
                        .isOneDay();
    }

    /// What keeps a permit from the person whatever the clock says: each rule with its answer.
    public Map<String, Answer> bars() {
        var bars = new LinkedHashMap<String, Answer>();
        BARS.forEach(id -> bars.put(id, determination.answer(id)));
        return bars;
    }

    /// The dates of events that nobody told yet and that would narrow the count.
    public List<Fact> untold() {
        var untold = new LinkedHashSet<Fact>();
        for (var happening : happenings) {
            for (var effect : happening.effects()) {
                if (effect.day().equals(DateRange.ANY)) {
                    untold.add(ClockFacts.DATE);
                }
                if (effect.is(Effect.Sort.STOP) && effect.until().equals(DateRange.ANY)) {
                    untold.add(ClockFacts.UNTIL);
                }
            }
        }
        return List.copyOf(untold);
    }
}
