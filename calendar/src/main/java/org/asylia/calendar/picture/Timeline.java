package org.asylia.calendar.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.time.DateRange;

/// The picture of a case's dates, as one SVG document for a page of US letter.
///
/// What unknown becomes: a date known as a range is drawn as a range, with an arrow where an end is open; one that is
/// not known as a dashed line with a question mark; a day that may bind as a hollow mark.
public final class Timeline {

    private static final String BOLD = "font-weight=\"bold\"";
    private static final double TEXT = 8.5;

    private final Determination determination;
    private final PermitClock clock;
    private final List<Row> happened;
    private final List<Row> due;
    private final Sheet sheet;
    private final Axis axis;
    private final Svg svg = new Svg();
    private final Marks marks;
    private double y = Sheet.HEAD;

    private Timeline(Determination determination) {
        this.determination = determination;
        this.clock = PermitClock.of(determination);
        this.happened = Rows.happened(determination);
        this.due = Rows.due(determination);
        this.sheet = Sheet.holding(happened.size() + due.size() + headings() * 1.5);
        this.axis = axis();
        this.marks = new Marks(svg, axis);
    }

    public static String of(Determination determination) {
        return new Timeline(determination).draw();
    }

    private boolean hasClock() {
        return !clock.spans().isEmpty();
    }

    private int headings() {
        return (happened.isEmpty() ? 0 : 1) + (due.isEmpty() ? 0 : 1) + (hasClock() ? 2 : 0);
    }

    private LocalDate asOf() {
        return determination.frame().asOf();
    }

    private Axis axis() {
        var days = new ArrayList<LocalDate>();
        days.add(asOf());
        for (var row : Stream.concat(happened.stream(), due.stream()).toList()) {
            Stream.of(row.days().earliest(), row.days().latest())
                    .filter(Timeline::isDay)
                    .forEach(days::add);
            row.plan().ifPresent(days::add);
        }
        clock.spans().forEach(span -> {
            Stream.of(span.from()).filter(Timeline::isDay).forEach(days::add);
            span.to().filter(Timeline::isDay).ifPresent(days::add);
        });
        var sorted = days.stream().sorted().toList();
        return Axis.over(sorted.getFirst(), sorted.getLast(), asOf(), sheet.axisAt(), sheet.axisWidth());
    }

    private static boolean isDay(LocalDate day) {
        return day.isAfter(DateRange.BEGINNING.plusDays(40)) && day.isBefore(DateRange.END.minusDays(40));
    }

    private String draw() {
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + Svg.n(sheet.printedWidth()) + "in\" height=\""
                + Svg.n(sheet.printedHeight()) + "in\" viewBox=\"0 0 " + Svg.n(sheet.width()) + " "
                + Svg.n(sheet.height())
                + "\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"Helvetica, Arial,"
                + " 'Liberation Sans', sans-serif\">");
        svg.raw("<title id=\"title\">Dates of this case on " + asOf() + "</title>");
        svg.raw("<desc id=\"desc\">" + Svg.escaped(inWords()) + "</desc>");
        svg.raw(Marks.PATTERNS);
        svg.box(0, 0, sheet.width(), sheet.height(), "fill=\"#fff\"");
        head();
        part("What happened", happened);
        strip();
        part("Days that bind, and days that may", due);
        today();
        foot();
        return svg.raw("</svg>").toString();
    }

    private void head() {
        svg.text(Sheet.MARGIN, 44, 14, BOLD, "Dates of this case");
        svg.text(
                Sheet.MARGIN,
                57,
                8,
                "",
                "On " + asOf() + ". Law as known to " + determination.law().knownTo()
                        + ". Information, not a lawyer's advice. Holds facts of the case: keep it like the file.");
        double bottom = sheet.height() - Sheet.FOOT;
        double lastWords = -100;
        for (var tick : axis.ticks()) {
            double x = axis.at(tick.day());
            boolean year = tick.words().length() == 4;
            svg.line(
                    x,
                    Sheet.HEAD - 8,
                    x,
                    bottom,
                    "stroke=\"#000\" stroke-width=\"" + (year ? "0.5" : "0.25") + "\" stroke-dasharray=\"1 2\"");
            double half = Svg.widthOf(tick.words(), 7) / 2;
            if (x - half > lastWords && x + half < sheet.width()) {
                svg.text(x, Sheet.HEAD - 11, 7, "text-anchor=\"middle\" " + (year ? BOLD : ""), tick.words());
                lastWords = x + half + 2;
            }
        }
        if (axis.isBroken()) {
            zigzag(bottom);
        }
    }

    private void zigzag(double bottom) {
        var path = new StringBuilder();
        int side = 1;
        for (double at = Sheet.HEAD - 8; at < bottom; at += 6) {
            path.append(path.isEmpty() ? "M" : " L")
                    .append(Svg.n(axis.breakAt() + side * 1.5))
                    .append(',')
                    .append(Svg.n(at));
            side = -side;
        }
        svg.path(path.toString(), Marks.INK);
    }

    private void part(String heading, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        heading(heading);
        for (var row : rows) {
            double middle = y + Sheet.ROW / 2;
            svg.raw("<g><title>" + Svg.escaped(row.more()) + "</title>");
            svg.text(sheet.labelAt(), middle + 3, TEXT, "", Svg.fitted(row.label(), sheet.labelWidth(), TEXT));
            svg.text(sheet.whenAt(), middle + 3, 8, "", Svg.fitted(row.when(), sheet.whenWidth(), 8));
            marks.draw(row, middle);
            svg.raw("</g>");
            y += Sheet.ROW;
        }
    }

    private void heading(String words) {
        y += Sheet.ROW / 2;
        svg.text(Sheet.MARGIN, y + 11, 10, BOLD, words);
        y += Sheet.ROW;
        svg.line(Sheet.MARGIN, y, sheet.width() - Sheet.MARGIN, y, Marks.INK);
    }

    private void strip() {
        if (!hasClock()) {
            return;
        }
        heading("Work-permit clock");
        double middle = y + Sheet.ROW * 0.75;
        svg.raw("<g><title>" + Svg.escaped(ClockStrip.words(clock)) + "</title>");
        var days = clock.today().days();
        svg.text(sheet.labelAt(), middle + 3, TEXT, "", "days on the clock on " + asOf() + ": " + days);
        new ClockStrip(svg, axis).draw(clock.spans(), asOf(), middle);
        svg.raw("</g>");
        y += Sheet.ROW * 1.5;
    }

    private void today() {
        double x = axis.at(asOf());
        svg.line(x, Sheet.HEAD - 22, x, sheet.height() - Sheet.FOOT, "stroke=\"#000\" stroke-width=\"1.2\"");
        boolean right = x > sheet.width() - Sheet.MARGIN - 60;
        svg.text(
                right ? x - 3 : x + 3,
                Sheet.HEAD - 20,
                7.5,
                BOLD + (right ? " text-anchor=\"end\"" : ""),
                asOf().toString());
    }

    private void foot() {
        double at = sheet.height() - 24;
        double x = Sheet.MARGIN;
        marks.circle(x + 4, at - 3, Marks.SOLID);
        x = legend(x + 12, at, "happened");
        marks.sampleRange(x, at - 3);
        x = legend(x + 20, at, "some day in it");
        marks.diamond(x + 5, at - 3, Row.Sort.BINDS);
        x = legend(x + 13, at, "binds: plan by it");
        marks.diamond(x + 5, at - 3, Row.Sort.MAY_BIND);
        x = legend(x + 13, at, "may bind");
        svg.line(x + 2, at - 9, x + 2, at + 2, "stroke=\"#000\" stroke-width=\"1.2\"");
        x = legend(x + 8, at, "the day asked for");
        if (axis.isBroken()) {
            legend(x, at, "left of the zigzag: years drawn narrow");
        }
    }

    private double legend(double x, double at, String words) {
        svg.text(x, at, 7.5, "", words);
        return x + Svg.widthOf(words, 7.5) + 10;
    }

    private String inWords() {
        var words = new StringBuilder();
        happened.forEach(row -> words.append(row.more()).append(". "));
        if (hasClock()) {
            words.append(ClockStrip.words(clock)).append(' ');
        }
        due.forEach(row -> words.append(row.more()).append(' '));
        return words.toString();
    }
}
