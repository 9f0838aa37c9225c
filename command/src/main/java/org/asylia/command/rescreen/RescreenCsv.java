package org.asylia.command.rescreen;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.asylia.caseload.Moved;
import org.asylia.caseload.Who;

/// The moves as a table for a spreadsheet: rule, title, before, after, count.
public final class RescreenCsv {

    private RescreenCsv() {}

    public static String of(Report report) {
        var csv = new StringBuilder(line("rule", "title", "before", "after", "count"));
        report.doorMoves().forEach(moved -> csv.append(row(moved, report)));
        report.otherMoves().forEach(moved -> csv.append(row(moved, report)));
        return csv.toString();
    }

    private static String row(Moved moved, Report report) {
        return line(
                moved.rule(),
                report.title(moved.rule()),
                Who.words(moved.before()),
                Who.words(moved.after()),
                report.shown().value(moved, moved.count()).toString());
    }

    private static String line(String... cells) {
        return Arrays.stream(cells).map(RescreenCsv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    /// Quoted where need be; a cell that a spreadsheet would take for a formula begins with a quotation mark.
    private static String quoted(String cell) {
        var safe = !cell.isEmpty() && "=+-@".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
        return safe.matches("[\\w .<'-]*") ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
