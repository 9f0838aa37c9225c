package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Counts a history the simple way: day after day, by rules of thumb written down here and nowhere else.
///
/// It reads none of the rules of the law and none of the code under test, and knows only days that are told exactly.
final class NaiveCounter {

    /// The clock at the start of a day.
    record Day(LocalDate day, String state, long count) {}

    private static final LocalDate SETTLEMENT = LocalDate.of(2024, 12, 19);
    private static final LocalDate RULE_OF_2020 = LocalDate.of(2020, 8, 25);
    private static final LocalDate INJUNCTION = LocalDate.of(2020, 9, 11);
    private static final LocalDate VACATED = LocalDate.of(2022, 2, 7);

    private final History history;
    private final List<History.Event> events;
    private final List<LocalDate> openStops = new ArrayList<>();
    private boolean started;
    private boolean missed;
    private Optional<LocalDate> ended = Optional.empty();
    private boolean rejected;
    private long count;

    private NaiveCounter(History history) {
        this.history = history;
        this.events = history.events().stream()
                .sorted(Comparator.comparing(History.Event::day))
                .toList();
    }

    /// From ten days before the first event, for so many days.
    static List<Day> days(History history, int howMany) {
        var counter = new NaiveCounter(history);
        var first = counter.events.getFirst().day().minusDays(10);
        return first.datesUntil(first.plusDays(howMany)).map(counter::live).toList();
    }

    private Day live(LocalDate today) {
        for (var event : events) {
            if (event.day().equals(today)) {
                happen(event);
            }
        }
        var state = state(today);
        var day = new Day(today, state, count);
        if (state.equals("running")) {
            count++;
        }
        return day;
    }

    private String state(LocalDate today) {
        if (!started) {
            return "not started";
        }
        if (ended.isPresent()) {
            return "ended";
        }
        if (missed) {
            return "stopped";
        }
        for (var until : openStops) {
            if (today.isBefore(until)) {
                return "stopped";
            }
        }
        return "running";
    }

    private void happen(History.Event event) {
        switch (event.kind()) {
            case "filed-uscis", "filed-court", "lodged" -> file(event);
            case "interview-moved", "other-delay" ->
                stopIf(event, event.said("asked-by").equals("applicant"));
            case "interview-not-ready", "biometrics-missed" ->
                stopIf(event, event.said("excused").equals("no"));
            case "office-changed" -> stopIf(event, event.said("interview-set").equals("yes"));
            case "hearing-moved" -> stopIf(event, isCharged(event));
            case "venue-changed" -> stopIf(event, isVenueDelay(event));
            case "interview-missed" ->
                missed |= event.said("excused").equals("no")
                        && event.said("wrong-address").equals("no");
            case "hearing-missed" -> missed |= event.said("excused").equals("no");
            case "denied", "untimely", "granted", "withdrawn", "abandoned" -> ended = Optional.of(event.day());
            case "rejected" -> {
                ended = Optional.of(event.day());
                rejected = true;
            }
            case "remanded" -> remand(event);
            case "referred", "appealed", "recommended", "waiting-for-uscis" -> {}
            default -> throw new IllegalArgumentException(event.kind());
        }
    }

    private void file(History.Event event) {
        if (event.said("returned").equals("yes")
                || history.person().getOrDefault("asylum", "yes").equals("no")) {
            return;
        }
        if (!started || rejected) {
            started = true;
            rejected = false;
            ended = Optional.empty();
            count = 0;
        }
    }

    private void stopIf(History.Event event, boolean stops) {
        if (stops) {
            openStops.add(event.until().orElse(LocalDate.MAX));
        }
    }

    private static boolean isCharged(History.Event event) {
        return switch (event.said("code")) {
            case "01", "02", "8A", "8B" -> true;
            case "03", "04", "09", "10", "1A", "4A", "7A", "9A", "9B" -> false;
            case "05", "06" -> event.day().isBefore(LocalDate.of(2020, 12, 9)) || isTheApplicants(event);
            default -> isTheApplicants(event);
        };
    }

    private static boolean isTheApplicants(History.Event event) {
        return event.said("asked-by").equals("applicant")
                || List.of("counsel", "preparation", "refused-date").contains(event.said("reason"));
    }

    private static boolean isVenueDelay(History.Event event) {
        return event.said("asked-by").equals("applicant")
                && (event.day().isBefore(SETTLEMENT)
                        || event.said("delay-caused").equals("yes"));
    }

    private void remand(History.Event event) {
        if (ended.isPresent() && !missed) {
            count += ended.get().datesUntil(event.day()).count();
        }
        ended = Optional.empty();
        rejected = false;
    }

    /// The first day for the form, by the rule of each day.
    static Optional<LocalDate> filing(History history, List<Day> days) {
        for (var day : lastClock(days)) {
            if ((open(day) && day.count() >= waitOn(history, day.day(), 150)) || atOnce(history, day)) {
                return Optional.of(day.day());
            }
        }
        return Optional.empty();
    }

    /// The first day for the permit, when the form was filed on its first day.
    static Optional<LocalDate> grant(History history, List<Day> days) {
        var filed = filing(history, days);
        for (var day : days) {
            if (filed.isPresent() && !day.day().isBefore(filed.get())) {
                long wait = filed.get().isBefore(RULE_OF_2020) ? 180 : waitOn(history, day.day(), 180);
                if ((open(day) && day.count() >= wait) || atOnce(history, day)) {
                    return Optional.of(day.day());
                }
            }
        }
        return Optional.empty();
    }

    /// The days from that on which a new filing began a new clock, if one did.
    private static List<Day> lastClock(List<Day> days) {
        int from = 0;
        for (int i = 1; i < days.size(); i++) {
            if (days.get(i - 1).state().equals("ended") && days.get(i).count() == 0) {
                from = days.get(i).state().equals("ended") ? from : i;
            }
        }
        return days.subList(from, days.size());
    }

    private static boolean open(Day day) {
        return day.state().equals("running") || day.state().equals("stopped");
    }

    private static long waitOn(History history, LocalDate day, long otherwise) {
        boolean in2020 = !day.isBefore(RULE_OF_2020) && day.isBefore(VACATED);
        boolean member = history.person().getOrDefault("member", "no").equals("yes") && !day.isBefore(INJUNCTION);
        return in2020 && !member ? 365 : otherwise;
    }

    /// A recommended approval needs no wait, but under the rule of 2020.
    private static boolean atOnce(History history, Day day) {
        return waitOn(history, day.day(), 150) == 150
                && history.events().stream()
                        .anyMatch(event -> event.kind().equals("recommended")
                                && !event.day().isAfter(day.day()));
    }
}
