package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.time.DateRange;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.Lists;

/// A history of which some dates are not told precisely, or not at all, and some answers are left out; and histories
/// that fit what is still told.
final class Blurred {

    private static final Map<String, List<String>> VALUES = Map.of(
            "returned", List.of("yes", "no"),
            "excused", List.of("yes", "no"),
            "wrong-address", List.of("yes", "no"),
            "interview-set", List.of("yes", "no"),
            "delay-caused", List.of("yes", "no"),
            "asked-by", List.of("applicant", "dhs", "court"),
            "reason", List.of("counsel", "preparation", "refused-date", "other"),
            "code", List.of("01", "02", "03", "9A", "other", "not-known"));

    /// What is left of one event.
    private record Left(History.Event event, DateRange day, Optional<DateRange> until, List<String> told) {}

    private final History history;
    private final List<Left> left = new ArrayList<>();

    Blurred(History history, Random random) {
        this.history = history;
        for (var event : history.events()) {
            left.add(blurred(event, random));
        }
    }

    private static Left blurred(History.Event event, Random random) {
        var day = wider(event.day(), random);
        Optional<DateRange> until =
                event.until().filter(_ -> random.nextInt(4) > 0).map(each -> wider(each, random));
        var told = event.said().keySet().stream()
                .filter(_ -> random.nextInt(4) > 0)
                .toList();
        return new Left(event, day, until, told);
    }

    private static DateRange wider(LocalDate day, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new DateRange(day.minusDays(random.nextInt(25)), day.plusDays(random.nextInt(25)));
            case 1 -> new DateRange(day.withDayOfMonth(1), day.withDayOfMonth(day.lengthOfMonth()));
            default -> DateRange.on(day);
        };
    }

    /// What is left, as a case.
    Draft draft() {
        var draft = Told.draft(history);
        var list = draft.list(Lists.CLOCK_EVENTS);
        for (int i = 0; i < left.size(); i++) {
            var each = left.get(i);
            var entry = new Draft();
            var said = new LinkedHashMap<String, String>();
            each.told().forEach(key -> said.put(key, each.event().said(key)));
            Told.event(
                    entry, new History.Event(each.event().kind(), each.event().day(), Optional.empty(), said));
            Told.day(entry, ClockFacts.DATE, each.day());
            each.until().ifPresent(until -> Told.day(entry, ClockFacts.UNTIL, until));
            list.put(String.valueOf(i + 1), entry);
        }
        return draft;
    }

    /// One of the histories that fit.
    History completed(Random random) {
        var events = new ArrayList<History.Event>();
        for (var each : left) {
            var day = within(each.day(), random);
            var until = each.event()
                    .until()
                    .map(_ -> each.until()
                            .map(range -> within(range, random))
                            .orElseGet(() -> day.plusDays(random.nextInt(120))));
            var said = new LinkedHashMap<String, String>();
            each.event()
                    .said()
                    .forEach((key, value) -> said.put(
                            key,
                            each.told().contains(key)
                                    ? value
                                    : oneOf(Objects.requireNonNull(VALUES.get(key)), random)));
            events.add(new History.Event(
                    each.event().kind(), day, until.map(last -> last.isBefore(day) ? day : last), said));
        }
        return new History(history.name(), events, history.person(), Map.of());
    }

    private static LocalDate within(DateRange range, Random random) {
        int days = (int) java.time.temporal.ChronoUnit.DAYS.between(range.earliest(), range.latest());
        return range.earliest().plusDays(random.nextInt(days + 1));
    }

    private static <T> T oneOf(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
