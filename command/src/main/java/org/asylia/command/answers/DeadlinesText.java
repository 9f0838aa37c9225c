package org.asylia.command.answers;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.asylia.calendar.permit.ClockDeadlines;
import org.asylia.command.law.Said;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;

/// The days that bind in a case, to read in a terminal: first those that bind, then those that may, then those of
/// which nothing is known.
public final class DeadlinesText {

    private static final int NAMES = 9;

    private final Determination determination;
    private final Page page;

    /// The place of each day in the whole list: a calendar feed names the days by it.
    private final Map<Deadline, Integer> numbers = new IdentityHashMap<>();

    private DeadlinesText(Determination determination, Look look) {
        this.determination = determination;
        this.page = new Page(look);
    }

    /// @param file the case file as it was named
    /// @param asked how the frame came about
    public static String of(Determination determination, String file, Asked asked, Look look) {
        return new DeadlinesText(determination, look).write(file, asked);
    }

    private String write(String file, Asked asked) {
        page.row(
                0,
                Cell.rest("Deadlines of " + (file.equals("-") ? "standard input" : file))
                        .in(Tone.STRONG));
        FrameText.on(page, determination, asked);
        var all = ClockDeadlines.of(determination);
        all.forEach(deadline -> numbers.put(deadline, numbers.size() + 1));
        var dated = all.stream().filter(each -> each.plan().isPresent()).toList();
        part("These days bind", dated.stream().filter(DeadlinesText::binds).toList());
        part("These days may bind", dated.stream().filter(each -> !binds(each)).toList());
        undated(all.stream().filter(each -> each.plan().isEmpty()).toList());
        more(Deadlines.ofMoreEntries(determination));
        ToldText.on(page, determination.about());
        if (all.isEmpty()) {
            page.heading("No day binds that this software counts.");
        }
        return page.blank().line("This is information, not a lawyer's advice.").toString();
    }

    private static boolean binds(Deadline deadline) {
        return deadline.runs() == Answer.YES;
    }

    private void part(String heading, List<Deadline> deadlines) {
        if (!deadlines.isEmpty()) {
            page.heading(heading);
            deadlines.forEach(this::whole);
        }
    }

    private void whole(Deadline deadline) {
        var due = deadline.due();
        page.blank()
                .row(
                        2,
                        Cell.rest(deadline.plan().orElseThrow() + "  " + left(deadline) + "  (item "
                                        + numbers.get(deadline) + ")")
                                .in(tone(deadline)));
        page.line(2, title(deadline));
        page.row(4, Cell.of(NAMES, isFirstDay(deadline) ? "first day" : "last day"), legal(deadline));
        row("counted", deadline.counted());
        row("plan", deadline.planCounted());
        row("done", due.done());
        row("missed", due.missed());
        row("cure", due.cure());
        row("source", String.join("; ", deadline.rule().citations()) + ". " + status(deadline));
        if (!binds(deadline)) {
            row("open", "whether it binds: ./asylia why " + deadline.rule().id());
        }
    }

    private static String title(Deadline deadline) {
        var about = deadline.item().path();
        return deadline.rule().title() + (about.isEmpty() ? "" : " (" + about + ")") + "  ["
                + deadline.rule().id() + "]";
    }

    private Cell legal(Deadline deadline) {
        var day = deadline.day();
        return Cell.rest(
                day.isOneDay() && day.earliest().equals(deadline.plan().orElseThrow())
                        ? "the same day"
                        : day
                                + (day.isOneDay()
                                        ? ""
                                        : isUnsettled(deadline) ? ", not settled which" : ", as far as told"));
    }

    /// All its dates were told, and the law itself leaves two days.
    private static boolean isUnsettled(Deadline deadline) {
        return deadline.untold().isEmpty()
                && (deadline.counted().contains("not settled")
                        || deadline.counted().startsWith("either "));
    }

    private String left(Deadline deadline) {
        long left = deadline.left();
        var count = Math.abs(left) == 1 ? "1 day" : Math.abs(left) + " days";
        if (left == 0) {
            return "TODAY";
        }
        return left > 0
                ? "in " + count
                : count + " ago; the day "
                        + (isFirstDay(deadline)
                                ? reached(deadline)
                                : deadline.standing().words());
    }

    private static String reached(Deadline deadline) {
        return deadline.standing() == Deadline.Standing.PAST ? "has come" : "may have come";
    }

    /// A first day that is behind us is reached, not missed.
    private static boolean isFirstDay(Deadline deadline) {
        return deadline.due().sense() != Yield.Sense.LAST_DAY;
    }

    private static Tone tone(Deadline deadline) {
        if (isFirstDay(deadline)) {
            return Tone.PLAIN;
        }
        return switch (deadline.standing()) {
            case AHEAD -> Tone.OPEN;
            case PAST, PERHAPS_PAST -> Tone.BAD;
            case UNKNOWN -> Tone.PLAIN;
        };
    }

    private String status(Deadline deadline) {
        return "Text " + Said.status(deadline.text(), determination.frame().asOf())
                + (deadline.rule().verified() ? "" : ", NOT CHECKED AGAINST A SOURCE") + ".";
    }

    private void row(String name, String words) {
        if (!words.isEmpty()) {
            page.row(4, Cell.of(NAMES, name), Cell.rest(words));
        }
    }

    private void undated(List<Deadline> deadlines) {
        if (deadlines.isEmpty()) {
            return;
        }
        page.heading("These may bind too, but no day can be counted yet");
        var told = new HashSet<String>();
        for (var deadline : deadlines) {
            if (!told.add(title(deadline))) {
                continue;
            }
            page.item(2, "-", title(deadline));
            if (!deadline.untold().isEmpty()) {
                page.line(
                        4,
                        "not told: "
                                + deadline.untold().stream().map(Fact::question).collect(Collectors.joining(" ")));
            } else if (deadline.day().latest().isBefore(DateRange.END)) {
                page.line(4, "before " + deadline.day().latest());
            }
        }
    }

    private void more(List<Rule> rules) {
        if (!rules.isEmpty()) {
            page.heading("More days may come with what is not told yet");
            page.line(2, rules.stream().map(Rule::id).collect(Collectors.joining(", ")));
        }
    }
}
