package org.asylia.command.rescreen;

import org.asylia.caseload.Moved;
import org.asylia.caseload.Who;

/// A picture of what moved where.
final class MovePicture {

    private static final int MOST = 20;

    private MovePicture() {}

    static String of(Report report) {
        var doors = report.doorMoves();
        var moves = (doors.isEmpty() ? report.otherMoves() : doors)
                .stream().limit(MOST).toList();
        return moves.isEmpty()
                ? "<p>Nothing moved.</p>"
                : Bars.of(moves.stream().map(moved -> bar(report, moved)).toList());
    }

    private static Bars.Bar bar(Report report, Moved moved) {
        return new Bars.Bar(
                line(report, moved),
                report.shown().words(moved, moved.count()),
                moved.count(),
                report.shown().hides(moved));
    }

    private static String line(Report report, Moved moved) {
        var title = report.title(moved.rule());
        // A sentence that goes on.
        var begun = title.endsWith(".") ? title.substring(0, title.length() - 1) : title;
        return begun + ": " + Who.words(moved.before()) + " \u2192 " + Who.words(moved.after());
    }
}
