package org.asylia.command.rescreen;

import java.util.List;
import org.asylia.caseload.Moved;
import org.asylia.caseload.Who;

/// A picture of what moved where: for each move a bar as long as the number of matters, in black and grey, with its
/// words beside it, so that it needs no colour and can be read out.
final class MovePicture {

    private static final int ROW = 34;
    private static final int WIDTH = 720;
    private static final int MOST = 20;

    private MovePicture() {}

    static String of(Report report) {
        var doors = report.doorMoves();
        var moves = (doors.isEmpty() ? report.otherMoves() : doors)
                .stream().limit(MOST).toList();
        if (moves.isEmpty()) {
            return "<p>Nothing moved.</p>";
        }
        long most = moves.stream().mapToLong(Moved::count).max().orElse(1);
        int height = ROW * moves.size() + 6;
        var svg = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + WIDTH + " " + height
                + "\" role=\"img\" aria-label=\"" + RescreenHtml.safe(words(report, moves)) + "\">");
        for (int i = 0; i < moves.size(); i++) {
            bar(svg, report, moves.get(i), i * ROW, most);
        }
        return svg.append("</svg>").toString();
    }

    private static void bar(StringBuilder svg, Report report, Moved moved, int top, long most) {
        // A count that is kept back must not be read off the length of its bar either.
        long shown = report.cells().hides(moved.count()) ? Math.min(most, Cells.LEAST) : moved.count();
        double length = Math.max(2, (WIDTH - 110) * (double) shown / most);
        svg.append("<text x=\"0\" y=\"")
                .append(top + 13)
                .append("\" font-size=\"13\">")
                .append(RescreenHtml.safe(line(report, moved)))
                .append("</text>");
        svg.append("<rect x=\"0\" y=\"")
                .append(top + 18)
                .append("\" width=\"")
                .append(RescreenHtml.number(length))
                .append("\" height=\"10\" fill=\"")
                .append(report.cells().hides(moved.count()) ? "#fff" : "#444")
                .append("\" stroke=\"#000\"/>");
        svg.append("<text x=\"")
                .append(RescreenHtml.number(length + 6))
                .append("\" y=\"")
                .append(top + 28)
                .append("\" font-size=\"12\">")
                .append(RescreenHtml.safe(report.cells().words(moved.count())))
                .append("</text>");
    }

    private static String line(Report report, Moved moved) {
        var title = report.title(moved.rule());
        var brief = title.length() > 70 ? title.substring(0, 69) + "\u2026" : title;
        return brief + ": " + Who.words(moved.before()) + " \u2192 " + Who.words(moved.after());
    }

    private static String words(Report report, List<Moved> moves) {
        return String.join(
                "; ",
                moves.stream()
                        .map(moved ->
                                line(report, moved) + ", " + report.cells().words(moved.count()) + " matters")
                        .toList());
    }
}
