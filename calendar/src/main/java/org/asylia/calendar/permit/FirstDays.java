package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.asylia.calendar.permit.Windows.Window;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.time.DateRange;
import org.asylia.law.facts.PermitFacts;

/// The first days for the form and for the permit: under each version of the rule that may govern, and under the
/// version of each day.
final class FirstDays {

    private final Determination determination;
    private final Timeline timeline;
    private final CountedLine counted;
    private final List<Window> windows;
    private final Optional<LocalDate> asked;

    FirstDays(Determination determination, Timeline timeline, List<Span> spans) {
        this.determination = determination;
        this.timeline = timeline;
        this.counted = new CountedLine(timeline, spans);
        this.windows = Windows.of(determination);
        this.asked = asked(determination);
    }

    /// A version that had ended before the clock began is left out.
    List<Version> versions() {
        var versions = new ArrayList<Version>();
        var start = timeline.first(0, false).orElse(DateRange.BEGINNING);
        for (var window : windows) {
            if (window.to().filter(end -> !end.isAfter(start)).isEmpty()) {
                versions.add(version(window));
            }
        }
        proposed().ifPresent(versions::add);
        return List.copyOf(versions);
    }

    private Version version(Window window) {
        return new Version(
                name(window),
                window.of2020() ? rule(Windows.OF_2020) : rule(Windows.FILING),
                window.filing(),
                window.filing().statusOn(asOf()),
                Optional.of(window.from()),
                window.to(),
                window.governs(),
                under(window, window.filingWait()),
                under(window, window.grantWait()));
    }

    private static String name(Window window) {
        if (window.of2020()) {
            return "the rule of 2020";
        }
        boolean past = window.to().isPresent();
        boolean in2020 = Windows.waitOf(window.filing(), true) != window.filingWait();
        if (in2020) {
            return "the older rule, for those whom the rule of 2020 did not reach";
        }
        return past ? "the regulation before the rule of 2020" : "the present regulation";
    }

    private FirstDay under(Window window, long wait) {
        return day(wait, early(window, wait), late(window, wait));
    }

    private Optional<LocalDate> early(Window window, long wait) {
        return earlier(timeline.first(wait, false), window.atOnce().map(DateRange::earliest));
    }

    private Optional<LocalDate> late(Window window, long wait) {
        var atOnce = window.atOnce().filter(_ -> window.atOnceCertain()).map(DateRange::latest);
        return earlier(timeline.first(wait, true), atOnce);
    }

    /// The rule proposed in 2026, which is off.
    private Optional<Version> proposed() {
        var rule = rule(Windows.PROPOSED);
        return rule.textOn(asOf())
                .filter(text -> Windows.waitOf(text, false) > 0)
                .map(text -> {
                    long wait = Windows.waitOf(text, false);
                    var day = day(wait, timeline.first(wait, false), timeline.first(wait, true));
                    return new Version(
                            "the rule proposed in 2026",
                            rule,
                            text,
                            text.statusOn(asOf()),
                            Optional.empty(),
                            Optional.empty(),
                            Answer.NO,
                            day,
                            day);
                });
    }

    /// The first day for the form, under the version of that very day.
    FirstDay filing() {
        return first(
                Window::filingWait,
                window -> within(window, early(window, window.filingWait())),
                window -> within(window, late(window, window.filingWait())));
    }

    /// The first day for the permit: the day of the form picks the version, and the rule of 2020 let go of forms that
    /// were pending when it was vacated.
    FirstDay grant() {
        return first(
                Window::grantWait,
                window -> after(window, early(window, window.filingWait()), early(window, window.grantWait())),
                window -> after(window, late(window, window.filingWait()), late(window, window.grantWait())));
    }

    /// Over all times: the earliest day that any window may give, and the earliest that some time gives whichever of
    /// its windows governs.
    private FirstDay first(
            ToLongFunction<Window> needed,
            Function<Window, Optional<LocalDate>> early,
            Function<Window, Optional<LocalDate>> late) {
        Optional<LocalDate> earliest = Optional.empty();
        Optional<LocalDate> latest = Optional.empty();
        long wait = needed.applyAsLong(windows.getLast());
        for (var window : windows) {
            var first = early.apply(window);
            if (first.isPresent()
                    && earliest.filter(day -> !first.get().isBefore(day)).isEmpty()) {
                earliest = first;
                wait = needed.applyAsLong(window);
            }
            latest = earlier(latest, whicheverGoverns(window, late));
        }
        return day(wait, earliest, latest);
    }

    private Optional<LocalDate> whicheverGoverns(Window window, Function<Window, Optional<LocalDate>> late) {
        var sameTime = windows.stream()
                .filter(other -> other.from().equals(window.from()))
                .map(late)
                .toList();
        boolean oneGoverns = window.governs() == Answer.YES || sameTime.size() > 1;
        return oneGoverns && sameTime.stream().allMatch(Optional::isPresent)
                ? sameTime.stream().flatMap(Optional::stream).max(LocalDate::compareTo)
                : Optional.empty();
    }

    private Optional<LocalDate> after(Window window, Optional<LocalDate> form, Optional<LocalDate> permit) {
        var filed = asked.isPresent() ? asked.filter(day -> holds(window, day)) : within(window, form);
        return filed.flatMap(day -> permit.map(first -> first.isBefore(day) ? day : first))
                .filter(day -> !window.of2020() || holds(window, day))
                .filter(day -> day.equals(permit.get()) || !hasEnded(day));
    }

    /// The same day, or the first of the window, if it lies in the window and the clock has not ended by then.
    private Optional<LocalDate> within(Window window, Optional<LocalDate> day) {
        return day.map(each -> each.isBefore(window.from()) ? window.from() : each)
                .filter(each -> holds(window, each))
                .filter(each -> each.equals(day.get()) || !hasEnded(each));
    }

    private static boolean holds(Window window, LocalDate day) {
        return !day.isBefore(window.from())
                && window.to().filter(end -> !day.isBefore(end)).isEmpty();
    }

    private boolean hasEnded(LocalDate day) {
        return timeline.states(day).equals(Set.of(ClockState.ENDED));
    }

    /// The day on which the form was received, if it was and the day is known.
    private static Optional<LocalDate> asked(Determination determination) {
        var root = determination.about().root();
        var on = determination.terms().days(DateTerm.told(PermitFacts.ASKED_ON), root);
        boolean asked = root.content(PermitFacts.ASKED) instanceof Content.YesNo(var yes) && yes;
        return asked && on.isOneDay() ? Optional.of(on.earliest()) : Optional.empty();
    }

    private FirstDay day(long wait, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        return new FirstDay(wait, earliest, latest, line(wait, earliest, latest));
    }

    private String line(long wait, Optional<LocalDate> earliest, Optional<LocalDate> latest) {
        boolean early = earliest.filter(day -> timeline.days(day).most() < wait).isPresent();
        return early
                ? "approval was recommended, so nothing needs to be waited for from " + earliest.get() + " on"
                : counted.of(wait, earliest, latest);
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isBefore(other.get()) ? one : other;
    }

    private Rule rule(String id) {
        return determination.law().rule(id);
    }

    private LocalDate asOf() {
        return determination.frame().asOf();
    }
}
