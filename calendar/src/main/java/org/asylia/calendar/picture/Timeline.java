package org.asylia.calendar.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.time.DateRange;

/// The picture of a case's dates, as one SVG document: a page of US letter on its side or, for a long case, several,
/// one below the other.
///
/// What unknown becomes: a date known as a range is drawn as a range, with an arrow where an end is open; one that is
/// not known as a dashed line with a question mark; a day that may bind as a hollow mark.
public final class Timeline {

    private static final String BOLD = "font-weight=\"bold\"";
    private static final double TEXT = 8.5;
    private static final double ONE_LINE = 15;
    private static final double LINE = 10;

    private final Determination determination;
    private final PermitClock clock;
    private final List<Row> happened;
    private final List<Row> due;
    private final Axis axis;
    private final Svg svg = new Svg();
    private final Marks marks;

    private Timeline(Determination determination) {
        this.determination = determination;
        this.clock = PermitClock.of(determination);
        this.happened = Rows.happened(determination);
        this.due = Rows.due(determination);
        this.axis = axis();
        this.marks = new Marks(svg, axis);
    }

    public static String of(Determination determination) {
        return new Timeline(determination).draw();
    }

    private LocalDate asOf() {
        return determination.frame().asOf();
    }

    private Axis axis() {
        var days = new ArrayList<LocalDate>();
        days.add(asOf());
        for (var row : Stream.concat(happened.stream(), due.stream()).toList()) {
            days.add(row.days().earliest());
            days.add(row.days().latest());
            row.plan().ifPresent(days::add);
        }
        for (var span : clock.spans()) {
            days.add(span.from());
            span.to().ifPresent(days::add);
        }
        var sorted = days.stream().filter(Timeline::isDay).sorted().toList();
        return Axis.over(sorted.getFirst(), sorted.getLast(), asOf(), Sheet.AXIS_AT, Sheet.AXIS_WIDTH);
    }

    private static boolean isDay(LocalDate day) {
        return day.isAfter(DateRange.BEGINNING.plusDays(40)) && day.isBefore(DateRange.END.minusDays(40));
    }

    private String draw() {
        var pages = Block.onPages(blocks(), Sheet.BOTTOM - Sheet.TOP);
        svg.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"11in\" height=\"" + Svg.n(8.5 * pages.size())
                + "in\" viewBox=\"0 0 " + Svg.n(Sheet.WIDTH) + " " + Svg.n(Sheet.HEIGHT * pages.size())
                + "\" role=\"img\" aria-labelledby=\"title desc\" font-family=\"Helvetica, Arial, 'Liberation Sans',"
                + " sans-serif\">");
        svg.raw("<title id=\"title\">Dates of this case on " + asOf() + "</title>");
        svg.raw("<desc id=\"desc\">" + Svg.escaped(inWords()) + "</desc>");
        svg.raw("<style>@page{size:11in 8.5in;margin:0}</style>");
        svg.raw(Marks.PATTERNS);
        svg.box(0, 0, Sheet.WIDTH, Sheet.HEIGHT * pages.size(), "fill=\"#fff\"");
        for (int i = 0; i < pages.size(); i++) {
            svg.raw("<g transform=\"translate(0," + Svg.n(Sheet.HEIGHT * i) + ")\">");
            page(pages.get(i), i + 1, pages.size());
            svg.raw("</g>");
        }
        return svg.raw("</svg>").toString();
    }

    private void page(List<Block> blocks, int number, int of) {
        double end = Sheet.TOP + blocks.stream().mapToDouble(Block::height).sum();
        new Frame(svg, axis).draw(asOf(), end);
        svg.text(Sheet.MARGIN, 42, 14, BOLD, "Dates of this case" + (of > 1 ? ", page " + number + " of " + of : ""));
        svg.text(
                Sheet.MARGIN,
                55,
                8,
                "",
                "On " + asOf() + ". Law as known to " + determination.law().knownTo()
                        + ". Information, not a lawyer's advice. Holds facts of the case: keep it like the file.");
        double y = Sheet.TOP;
        for (var block : blocks) {
            block.drawing().accept(y);
            y += block.height();
        }
        foot(number == of);
    }

    private List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        part(blocks, "What happened", happened.stream().map(this::block).toList());
        if (!clock.spans().isEmpty()) {
            part(blocks, "Work-permit clock", List.of(new Block(ONE_LINE * 1.4, this::strip)));
        }
        part(
                blocks,
                "Days that bind, and days that may",
                due.stream().map(this::block).toList());
        return blocks;
    }

    private void part(List<Block> blocks, String heading, List<Block> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Block(ONE_LINE * 1.6, y -> heading(heading, y)).with(rows.getFirst()));
            blocks.addAll(rows.subList(1, rows.size()));
        }
    }

    private void heading(String words, double y) {
        svg.text(Sheet.MARGIN, y + ONE_LINE * 1.6 - 5, 10, BOLD, words);
        double line = y + ONE_LINE * 1.6 - 1;
        svg.line(Sheet.MARGIN, line, Sheet.WIDTH - Sheet.MARGIN, line, Marks.INK);
    }

    private Block block(Row row) {
        var lines = Svg.lines(row.label(), Sheet.LABEL_WIDTH, TEXT, 2);
        double height = ONE_LINE + (lines.size() - 1) * LINE;
        return new Block(height, y -> row(row, lines, y, y + height / 2));
    }

    private void row(Row row, List<String> lines, double y, double middle) {
        svg.raw("<g><title>" + Svg.escaped(row.more()) + "</title>");
        for (int i = 0; i < lines.size(); i++) {
            svg.text(Sheet.MARGIN + (i == 0 ? 0 : 8), y + 10.5 + i * LINE, TEXT, "", lines.get(i));
        }
        svg.text(Sheet.WHEN_AT, middle + 3, 8, "", Svg.fitted(row.when(), Sheet.WHEN_WIDTH, 8));
        marks.draw(row, middle);
        svg.raw("</g>");
    }

    private void strip(double y) {
        double middle = y + ONE_LINE * 0.7;
        svg.raw("<g><title>" + Svg.escaped(ClockStrip.words(clock)) + "</title>");
        var today = clock.today();
        svg.text(Sheet.MARGIN, middle + 3, TEXT, "", today.state().words() + " on " + asOf() + ", day " + today.days());
        new ClockStrip(svg, axis).draw(clock.spans(), asOf(), middle);
        svg.raw("</g>");
    }

    private void foot(boolean last) {
        long count = last ? Rows.uncounted(determination) : 0;
        if (count > 0) {
            svg.text(
                    Sheet.MARGIN,
                    Sheet.HEIGHT - 36,
                    7.5,
                    "",
                    "Not drawn: " + count + " more rules may give a day, once dates are told that are not told yet; the"
                            + " list of deadlines names them.");
        }
        new Legend(svg, marks).draw(Sheet.HEIGHT - 22, !clock.spans().isEmpty(), axis.isBroken());
    }

    private String inWords() {
        var words = new StringBuilder();
        happened.forEach(row -> words.append(row.more()).append(". "));
        if (!clock.spans().isEmpty()) {
            words.append(ClockStrip.words(clock)).append(' ');
        }
        due.forEach(row -> words.append(row.more()).append(' '));
        return words.toString();
    }
}
