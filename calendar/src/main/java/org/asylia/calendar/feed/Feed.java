package org.asylia.calendar.feed;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.calendar.permit.ClockDeadlines;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;

/// The days that bind in a case, for the calendar of a phone or an office: one all-day entry for each, on the day to
/// plan by, which is the earliest where a day is a range.
///
/// By default no entry says what it is for: `Due: item 3`. The number is that of the list of deadlines made on the same
/// day. Nothing in a feed names the program or the file; entries are marked private, and do not block the day.
///
/// What unknown becomes: a day that may bind is there, marked tentative; one of which nothing is known is not there,
/// since no day stands for it.
public final class Feed {

    /// How many days before its day an entry reminds, unless told otherwise.
    public static final List<Integer> REMINDERS = List.of(14, 7, 1);

    private final LocalDate asOf;
    private final Uids uids;
    private final Wording wording;
    private final List<Integer> reminders;
    private final Map<String, Integer> seen = new HashMap<>();

    private Feed(LocalDate asOf, Uids uids, Wording wording, List<Integer> reminders) {
        this.asOf = asOf;
        this.uids = uids;
        this.wording = wording;
        this.reminders = reminders;
    }

    /// @param name the name of the case file, from which the entries' own names are drawn; it is not in the feed
    /// @param reminders how many days before each day to remind, at nine in the morning
    public static String of(Determination determination, String name, Wording wording, List<Integer> reminders) {
        var feed = new Feed(determination.frame().asOf(), new Uids(name), wording, List.copyOf(reminders));
        return feed.write(ClockDeadlines.of(determination));
    }

    private String write(List<Deadline> deadlines) {
        var lines = new Lines();
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Dates//EN")
                .line("CALSCALE", "GREGORIAN");
        var dated = new ArrayList<>(deadlines);
        for (int i = 0; i < dated.size(); i++) {
            var deadline = dated.get(i);
            int number = i + 1;
            deadline.plan().ifPresent(day -> event(lines, deadline, day, number));
        }
        return lines.line("END", "VCALENDAR").toString();
    }

    private void event(Lines lines, Deadline deadline, LocalDate day, int number) {
        var summary = wording.summary(deadline, number);
        lines.line("BEGIN", "VEVENT")
                .line("UID", uid(deadline))
                .line("DTSTAMP", day(asOf) + "T000000Z")
                .line("SEQUENCE", Long.toString(asOf.toEpochDay()))
                .line("DTSTART;VALUE=DATE", day(day))
                .line("DTEND;VALUE=DATE", day(day.plusDays(1)))
                .text("SUMMARY", summary)
                .text("DESCRIPTION", wording.description(deadline, number))
                .line("STATUS", deadline.runs() == Answer.YES ? "CONFIRMED" : "TENTATIVE")
                .line("CLASS", "PRIVATE")
                .line("TRANSP", "TRANSPARENT");
        for (int days : reminders) {
            if (!day.minusDays(days).isBefore(asOf)) {
                alarm(lines, summary, days);
            }
        }
        lines.line("END", "VEVENT");
    }

    /// At nine in the morning: an entry for a whole day begins at midnight.
    private static void alarm(Lines lines, String summary, int days) {
        lines.line("BEGIN", "VALARM")
                .line("ACTION", "DISPLAY")
                .line("TRIGGER;RELATED=START", days == 0 ? "PT9H" : days == 1 ? "-PT15H" : "-P" + (days - 1) + "DT15H")
                .text("DESCRIPTION", summary)
                .line("END", "VALARM");
    }

    /// Where one rule gives the same entry two days, the second is told apart by its place among them.
    private String uid(Deadline deadline) {
        var uid = uids.of(deadline);
        int before = seen.merge(uid, 1, Integer::sum) - 1;
        return before == 0 ? uid : before + "-" + uid;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }
}
