package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.Lists;

/// The times in which the wait was the same, read from the texts of the rules: in each, how many days it is for this
/// person, and whose approval was recommended.
final class Windows {

    static final String FILING = "clock.ead.150-day";
    static final String GRANT = "clock.ead.180-day";
    static final String OF_2020 = "clock.ead.v2020";
    static final String PROPOSED = "clock.ead.v2026-proposed";
    private static final String RECOMMENDED = "clock.ead.recommended";

    private Windows() {}

    /// One time, and one wait that holds in it or may.
    ///
    /// @param of2020 whether the rule of 2020 is supposed to govern
    /// @param governs whether it does: yes or unknown
    /// @param atOnce the day of a recommended approval, from which nothing needs to be waited for; perhaps only
    record Window(
            LocalDate from,
            Optional<LocalDate> to,
            Text filing,
            long filingWait,
            long grantWait,
            boolean of2020,
            Answer governs,
            Optional<DateRange> atOnce,
            boolean atOnceCertain) {

        boolean sameAs(Window other) {
            return filingWait == other.filingWait
                    && grantWait == other.grantWait
                    && of2020 == other.of2020
                    && governs == other.governs
                    && filing.equals(other.filing)
                    && atOnce.equals(other.atOnce);
        }

        Window until(Optional<LocalDate> end) {
            return new Window(from, end, filing, filingWait, grantWait, of2020, governs, atOnce, atOnceCertain);
        }
    }

    static List<Window> of(Determination determination) {
        var law = determination.law();
        var days = new TreeSet<LocalDate>();
        for (var id : List.of(FILING, GRANT, OF_2020, RECOMMENDED)) {
            law.rule(id).texts().forEach(text -> text.from().ifPresent(days::add));
        }
        var windows = new ArrayList<Window>();
        for (var from : days) {
            var then = determination.in(determination.frame().asOf(from));
            add(windows, then, from, Optional.ofNullable(days.higher(from)));
        }
        return windows;
    }

    private static void add(List<Window> windows, Determination then, LocalDate from, Optional<LocalDate> to) {
        var governed = then.answer(OF_2020);
        var filing = text(then.law().rule(FILING), from);
        var grant = text(then.law().rule(GRANT), from);
        if (filing.isEmpty() || grant.isEmpty()) {
            return;
        }
        boolean matters = waitOf(filing.get(), true) != waitOf(filing.get(), false);
        for (boolean of2020 : matters ? List.of(true, false) : List.of(false)) {
            var governs = !matters ? Answer.YES : of2020 ? governed : governed.not();
            if (governs != Answer.NO) {
                add(
                        windows,
                        new Window(
                                from,
                                to,
                                filing.get(),
                                waitOf(filing.get(), of2020),
                                waitOf(grant.get(), of2020),
                                of2020,
                                governs,
                                of2020 ? Optional.empty() : recommended(then, false),
                                recommended(then, true).isPresent()));
            }
        }
    }

    private static void add(List<Window> windows, Window window) {
        for (int i = windows.size() - 1; i >= 0; i--) {
            var before = windows.get(i);
            if (before.sameAs(window)
                    && before.to().filter(window.from()::equals).isPresent()) {
                windows.set(i, before.until(window.to()));
                return;
            }
        }
        windows.add(window);
    }

    private static Optional<Text> text(Rule rule, LocalDate day) {
        return rule.textOn(day);
    }

    /// The days of a recommended approval that is in force for this window.
    private static Optional<DateRange> recommended(Determination then, boolean certainly) {
        var date = DateTerm.told(ClockFacts.DATE);
        return then.items(Lists.CLOCK_EVENTS).stream()
                .filter(item -> {
                    var answer = then.answer(RECOMMENDED, item.path());
                    return certainly ? answer == Answer.YES : answer != Answer.NO;
                })
                .map(item -> then.terms().days(date, item))
                .reduce(DateRange::earlierOf);
    }

    /// How many days a text waits: the count of its own day, in the branch that applies.
    static long waitOf(Text text, boolean of2020) {
        return text.gives()
                .map(given -> given instanceof Yield.Due due ? waitOf(due.day(), of2020) : 0)
                .orElse(0L);
    }

    private static long waitOf(DateTerm term, boolean of2020) {
        return switch (term) {
            case DateTerm.Moved(_, var by) -> by.getDays();
            case DateTerm.Named(_, var named) -> waitOf(named, of2020);
            case DateTerm.Chosen(Condition.Holds(var rule), var then, var otherwise)
            when rule.equals(OF_2020) -> waitOf(of2020 ? then : otherwise, of2020);
            // A branch for a recommended approval counts nothing.
            case DateTerm.Chosen(_, var then, var otherwise) ->
                Math.max(waitOf(then, of2020), waitOf(otherwise, of2020));
            case DateTerm.BusinessDay(var from, _) -> waitOf(from, of2020);
            case DateTerm.AsOf _,
                    DateTerm.Fixed _,
                    DateTerm.Told _,
                    DateTerm.LatestOf _,
                    DateTerm.EarliestOf _,
                    DateTerm.LaterOf _ -> 0;
        };
    }
}
