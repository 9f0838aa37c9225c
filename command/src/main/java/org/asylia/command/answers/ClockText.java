package org.asylia.command.answers;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import org.asylia.calendar.permit.FirstDay;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.calendar.permit.Span;
import org.asylia.calendar.permit.Version;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.time.DateRange;
import org.asylia.law.facts.FilingFacts;

/// The work-permit clock, to read in a terminal.
public final class ClockText {

    private static final int NAMES = 9;
    private static final int DAYS = 24;
    private static final int COUNT = 9;

    private final Determination determination;
    private final PermitClock clock;
    private final ClockWords words;
    private final Page page;

    private ClockText(Determination determination, PermitClock clock, Look look) {
        this.determination = determination;
        this.clock = clock;
        this.words = new ClockWords(clock.happenings(), determination.frame().asOf());
        this.page = new Page(look);
    }

    /// @param file the case file as it was named
    /// @param asked how the frame came about
    public static String of(Determination determination, PermitClock clock, String file, Asked asked, Look look) {
        return new ClockText(determination, clock, look).write(file, asked);
    }

    private String write(String file, Asked asked) {
        page.row(
                0,
                Cell.rest("Work-permit clock of " + (file.equals("-") ? "standard input" : file))
                        .in(Tone.STRONG));
        FrameText.on(page, determination, asked);
        standing();
        if (clock.started()) {
            spans();
            firstDays();
            new ReadingText(page, clock).write();
        }
        untouched();
        bars();
        return page.blank()
                .line("The offices' own counts can differ by a day at the ends of a stop: file a few days late rather"
                        + " than a day early.")
                .line("This is information, not a lawyer's advice.")
                .toString();
    }

    private void standing() {
        var now = clock.today();
        page.heading("On " + now.day() + ": " + ClockWords.state(now.state(), now.may()));
        if (clock.none() == Answer.YES) {
            page.line(
                    2,
                    "Only withholding or torture protection is asked for: no clock runs, and no permit (c)(8) can be"
                            + " had. [clock.ead.none-withholding]");
            return;
        }
        if (!clock.started()) {
            page.line(2, "No event starts it. Tell the filing of the form in the list clock-events" + filed() + ".");
        } else {
            page.line(2, now.days() + " days on the clock.");
            now.because().forEach(effect -> page.item(2, "-", words.because(effect, now.state())));
        }
        clock.provisos().forEach(proviso -> page.item(2, "!", "Only " + proviso + "."));
        if (clock.readingWithoutDay()) {
            page.item(
                    2,
                    "!",
                    "A count of the hotline is told, but not its day (permit.clock-days-on): it cannot be"
                            + " compared.");
        }
    }

    /// The filing day, where it is told as a fact and only the event is missing.
    private String filed() {
        return determination.about().root().content(FilingFacts.FILING_DATE) instanceof Content.Day(var day)
                ? ", with the day that application.filing-date already has: " + day.days()
                : "";
    }

    private void spans() {
        page.heading("The spans");
        var end = end();
        clock.spans().stream()
                .map(Span::from)
                .filter(from -> from.isAfter(DateRange.BEGINNING))
                .findFirst()
                .ifPresent(from -> {
                    page.row(2, Cell.rest(from + " " + ClockBar.of(clock.spans(), from, end) + " " + end));
                    page.line(2, "(" + ClockBar.LEGEND + ")");
                });
        clock.spans().forEach(this::span);
    }

    /// The picture ends with the last turn of the clock or a month after the day asked for, whichever is later.
    private LocalDate end() {
        var asOf = determination.frame().asOf().plusDays(30);
        var last = clock.spans().getLast().from();
        return last.isAfter(asOf) ? last.plusDays(30) : asOf;
    }

    private void span(Span span) {
        var from = span.from().equals(DateRange.BEGINNING)
                ? "an unknown day"
                : span.from().toString();
        var days = span.from().equals(DateRange.BEGINNING)
                ? ""
                : span.to()
                        .map(to -> ChronoUnit.DAYS.between(span.from(), to) + " days")
                        .orElse("");
        page.blank()
                .row(
                        2,
                        Cell.of(
                                DAYS,
                                from
                                        + span.to()
                                                .map(to -> " to " + to.minusDays(1))
                                                .orElse(" and after")),
                        Cell.of(COUNT, days),
                        Cell.rest(ClockWords.state(span.state(), span.may())).in(tone(span)));
        span.because().forEach(effect -> page.line(4, words.because(effect, span.state())));
        if (!span.again().isEmpty()) {
            page.row(4, Cell.of(NAMES, "restarts"), Cell.rest(span.again()));
        }
    }

    private static Tone tone(Span span) {
        return switch (span.state()) {
            case RUNNING -> Tone.GOOD;
            case STOPPED, ENDED -> Tone.BAD;
            case UNKNOWN -> Tone.OPEN;
            case NOT_STARTED -> Tone.PLAIN;
        };
    }

    private void firstDays() {
        page.heading("The first days");
        first("the form (Form I-765) may be filed", clock.filing());
        first("the permit may be given", clock.grant());
        page.heading("Under each version of the rule, as if it alone governed");
        clock.versions().forEach(this::version);
    }

    private void first(String what, FirstDay day) {
        page.row(2, Cell.rest(what + ": " + ClockWords.day(day)).in(Tone.STRONG));
        page.row(4, Cell.of(NAMES, "counted"), Cell.rest(day.counted()));
    }

    private void version(Version version) {
        page.item(
                2,
                "-",
                version.name() + times(version) + ", " + version.status().code().replace('-', ' ')
                        + (version.governs() == Answer.NO ? ", off" : "")
                        + (version.governs().isUnknown() ? ", whether it governs is not known" : "") + "  ["
                        + version.rule().id() + "; "
                        + String.join("; ", version.rule().citations()) + "]");
        under("form", version.filing(), clock.filing());
        under("permit", version.grant(), clock.grant());
    }

    private void under(String what, FirstDay day, FirstDay above) {
        page.row(
                4,
                Cell.of(NAMES, what),
                Cell.rest("day " + day.needed() + ": " + ClockWords.day(day)
                        + (day.counted().equals(above.counted()) ? ", counted as above" : "; " + day.counted())));
    }

    private static String times(Version version) {
        return version.from().map(from -> " (from " + from).orElse("")
                + version.to().map(to -> " until " + to).orElse("")
                + (version.from().isPresent() ? ")" : "");
    }

    private void untouched() {
        var rest = clock.happenings().stream()
                .filter(each -> each.effects().isEmpty())
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        page.heading("These events leave the clock as it is");
        page.line(
                2,
                "(Why an event does not stop it: ./asylia why clock.ead.stop CASE.json --about 'clock-events[...]')");
        rest.forEach(each -> page.item(
                2,
                "-",
                ClockWords.event(each)
                        + (each.says().isEmpty()
                                ? ""
                                : ": "
                                        + each.says().stream()
                                                .map(ClockText::says)
                                                .collect(Collectors.joining("; ")))));
    }

    private static String says(Rule rule) {
        return rule.title() + " [" + rule.id() + "; " + String.join("; ", rule.citations()) + "]";
    }

    private void bars() {
        page.heading("Besides the clock");
        clock.bars()
                .forEach((id, answer) -> page.item(
                        2,
                        "-",
                        answer.word() + ": " + determination.law().rule(id).title() + " [" + id + "]"));
    }
}
