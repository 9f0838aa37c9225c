package org.asylia.calendar.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.asylia.calendar.permit.ClockDeadlines;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.words.Words;

/// Gathers the rows of a picture: every date that the case tells, and every day that binds in it or may.
///
/// What unknown becomes: a date that was asked for and is not known has a row, with the reason; one that nobody asked
/// for has none. A day that may bind has a row like one that binds, drawn hollow.
final class Rows {

    private Rows() {}

    /// What happened, in the order of time; then the dates that are not known.
    static List<Row> happened(Determination determination) {
        var rows = new ArrayList<Row>();
        collect(determination.about().root(), rows);
        rows.sort(Comparator.comparing(Row::isUnknown)
                .thenComparing(row -> row.days().latest().equals(DateRange.END)
                        ? row.days().earliest()
                        : row.days().latest())
                .thenComparing(row -> row.days().earliest()));
        return rows;
    }

    private static void collect(Item item, List<Row> rows) {
        item.entries().forEach((fact, entry) -> {
            if (fact.type() instanceof FactType.Day) {
                rows.add(happened(item, fact, entry.content()));
            }
        });
        item.lists().values().forEach(list -> list.all().forEach(inner -> collect(inner, rows)));
    }

    private static Row happened(Item item, Fact fact, Content content) {
        var label = label(item, fact);
        if (content instanceof Content.Day(var date)) {
            var told = date.calendar().isPresent() ? date.said() : Optional.<String>empty();
            var more = label + ": " + date.days()
                    + told.map(said -> ", told as " + said).orElse("");
            return new Row(label, brief(date.days()), date.days(), Optional.empty(), Row.Sort.HAPPENED, more);
        }
        var why = content instanceof Content.Unknown(var reason) ? reason.words() : "";
        return new Row(label, "not known", DateRange.ANY, Optional.empty(), Row.Sort.UNKNOWN, label + ": " + why);
    }

    /// `arrival date (arrivals[1])`; of an entry that says what it is: `a court hearing was moved (second-hearing)`.
    private static String label(Item item, Fact fact) {
        if (item.list().isEmpty()) {
            return Words.name(fact);
        }
        var path = item.path();
        var kind = item.entries().entrySet().stream()
                .filter(entry -> entry.getKey().key().endsWith(".kind"))
                .filter(entry -> entry.getValue().content() instanceof Content.Code)
                .map(entry -> Words.of(entry.getKey(), entry.getValue().content()))
                .findFirst();
        if (kind.isEmpty()) {
            return Words.name(fact) + " (" + path.substring(path.lastIndexOf('.') + 1) + ")";
        }
        var key = fact.key().substring(fact.key().indexOf('.') + 1);
        return kind.get() + (key.equals("date") ? "" : ", " + key.replace('-', ' ')) + " (" + DraftList.nameOf(item)
                + ")";
    }

    /// The days that bind and those that may, in the order of the list of deadlines, with their numbers in it; then,
    /// each once, those that bind and cannot be counted yet. Of those that only may bind, and cannot be counted,
    /// [#uncounted] has the number.
    static List<Row> due(Determination determination) {
        var all = ClockDeadlines.of(determination);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).plan().isPresent()) {
                rows.add(dated(all.get(i), i + 1));
            }
        }
        var told = new HashSet<String>();
        for (var deadline : all) {
            if (isUndated(deadline)
                    && deadline.runs() == Answer.YES
                    && told.add(deadline.rule().id())) {
                rows.add(undated(deadline));
            }
        }
        return rows;
    }

    /// How many rules may give a day that cannot be counted yet.
    static long uncounted(Determination determination) {
        return ClockDeadlines.of(determination).stream()
                .filter(Rows::isUndated)
                .filter(deadline -> deadline.runs() != Answer.YES)
                .map(deadline -> deadline.rule().id())
                .distinct()
                .count();
    }

    private static boolean isUndated(Deadline deadline) {
        return deadline.plan().isEmpty();
    }

    private static Row dated(Deadline deadline, int number) {
        var title = number + ". " + deadline.rule().title();
        var plan = deadline.plan().orElseThrow();
        var binds = deadline.runs() == Answer.YES;
        var last = deadline.due().sense() == Yield.Sense.LAST_DAY ? "last day " : "first day ";
        var more = title + " " + (binds ? "Binds" : "May bind") + "; " + last + deadline.day() + ", plan by " + plan
                + ". " + deadline.counted();
        return new Row(
                title,
                last + plan,
                deadline.day(),
                Optional.of(plan),
                binds ? Row.Sort.BINDS : Row.Sort.MAY_BIND,
                more);
    }

    private static Row undated(Deadline deadline) {
        var untold = deadline.untold().stream().map(Words::name).collect(Collectors.joining(", "));
        return new Row(
                deadline.rule().title(),
                "not known yet",
                DateRange.ANY,
                Optional.empty(),
                Row.Sort.UNKNOWN,
                deadline.rule().title() + " It binds; no day can be counted yet."
                        + (untold.isEmpty() ? "" : " Not told: " + untold + "."));
    }

    /// Days in few letters: `2023-03-01 to 2023-05-31`, `before 2024-05-10`.
    private static String brief(DateRange days) {
        if (!days.isOneDay() && days.earliest().equals(DateRange.BEGINNING)) {
            return "by " + days.latest();
        }
        return !days.isOneDay() && days.latest().equals(DateRange.END) ? "from " + days.earliest() : days.toString();
    }
}
