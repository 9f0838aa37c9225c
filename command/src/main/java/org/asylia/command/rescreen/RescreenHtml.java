package org.asylia.command.rescreen;

import java.util.List;
import java.util.Locale;
import org.asylia.caseload.Moved;
import org.asylia.caseload.Who;

/// A comparison as one page to read and to print: black on white, without a script and without anything from elsewhere.
public final class RescreenHtml {

    private static final String STYLE = """
            body{font:16px/1.45 serif;max-width:46em;margin:2em auto;padding:0 1em;color:#000;background:#fff}
            h1{font-size:1.5em}h2{font-size:1.15em;margin-top:1.6em;border-bottom:1px solid #000}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:.2em .6em .2em 0;vertical-align:top;\
            border-bottom:1px solid #999}td.n,th.n{text-align:right;white-space:nowrap}
            .small{font-size:.85em;overflow-wrap:anywhere}
            @media screen and (max-width:30em){table{font-size:.9em}td,th{padding-right:.35em}body{padding:0 .6em}}
            @media print{body{margin:0;max-width:none;font-size:11pt}section{break-inside:auto}tr{break-inside:avoid}}
            """ + Bars.STYLE;

    private final Report report;
    private final StringBuilder html = new StringBuilder();

    private RescreenHtml(Report report) {
        this.report = report;
    }

    public static String of(Report report) {
        return new RescreenHtml(report).page();
    }

    private String page() {
        var shift = report.shift();
        var outcome = report.outcome();
        var cells = report.cells();
        var title = "Caseload before " + shift.before().day() + " and after "
                + shift.after().day();
        html.append("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"/><meta name=\"viewport\""
                + " content=\"width=device-width, initial-scale=1\"/><title>");
        html.append(safe(title)).append("</title><style>").append(STYLE).append("</style></head>\n<body>");
        html.append("<h1>").append(safe(title)).append("</h1>\n");
        if (cells.isDeidentified()) {
            paragraph(
                    "De-identified: no matter is named, and counts from 1 to 10 are not shown, nor are others from which"
                            + " one of them could be worked out.");
        }
        shift.before().words().forEach(words -> paragraph("Before: " + words + "."));
        shift.after().words().forEach(words -> paragraph("After: " + words + "."));
        report.madeUpWords().forEach(this::paragraph);
        html.append("<table>");
        row("Matters", report.shown().words(Withheld.Total.CASES, outcome.cases()));
        row("With any conclusion that differs", report.shown().words(Withheld.Total.CHANGED, outcome.changed()));
        row("With a door that differs", report.shown().words(Withheld.Total.DOORS, outcome.doors()));
        html.append("</table>\n");
        html.append("<h2>What moved where</h2>\n")
                .append(MovePicture.of(report))
                .append('\n');
        new MissingHtml(report, html).add();
        causes();
        moves("The doors", report.doorMoves());
        moves("Other conclusions", report.otherMoves());
        told();
        html.append("<p class=\"small\">")
                .append(safe("Law as known to " + shift.law().knownTo()
                        + ". Counts of conclusions, not of outcomes: what the law leaves to judgment stays undecided. This is"
                        + " information, not a lawyer's advice."));
        return html.append("</p>\n</body></html>\n").toString();
    }

    private void paragraph(String words) {
        html.append("<p>").append(safe(words)).append("</p>\n");
    }

    private void row(String name, String count) {
        html.append("<tr><td>")
                .append(safe(name))
                .append("</td><td class=\"n\">")
                .append(safe(count));
        html.append("</td></tr>\n");
    }

    private void moves(String heading, List<Moved> moves) {
        if (moves.isEmpty()) {
            return;
        }
        html.append("<h2>")
                .append(heading)
                .append("</h2>\n<table><tr><th>Rule</th><th>Before</th><th>After</th>"
                        + "<th class=\"n\">Matters</th></tr>\n");
        for (var moved : moves) {
            html.append("<tr><td>")
                    .append(safe(report.title(moved.rule())))
                    .append("<br/><span class=\"small\">")
                    .append(safe(moved.rule()))
                    .append("</span></td><td>")
                    .append(Who.words(moved.before()))
                    .append("</td><td>")
                    .append(Who.words(moved.after()))
                    .append("</td><td class=\"n\">")
                    .append(safe(report.shown().words(moved, moved.count())))
                    .append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void causes() {
        if (report.outcome().causes().isEmpty()) {
            return;
        }
        html.append("<h2>Why: what changed of itself</h2>\n<table><tr><th>Rule</th><th>What changed it</th>"
                + "<th class=\"n\">Matters</th></tr>\n");
        for (var cause : report.causes()) {
            html.append("<tr><td>")
                    .append(safe(report.title(cause.rule())))
                    .append("<br/><span class=\"small\">")
                    .append(safe(cause.rule()))
                    .append("</span></td><td>")
                    .append(safe(RescreenText.why(cause)))
                    .append("</td><td class=\"n\">")
                    .append(safe(report.shown().words(cause, cause.count())))
                    .append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void told() {
        if (report.told().isEmpty()) {
            return;
        }
        html.append("<h2>Matters with a door that differs</h2>\n<table><tr><th>Matter</th><th>Doors</th>"
                + "<th>Next days</th></tr>\n");
        for (var told : report.told()) {
            html.append("<tr><td>").append(safe(told.name())).append("</td><td>");
            told.doors()
                    .forEach(change -> html.append(safe(report.title(change.rule())))
                            .append(": ")
                            .append(safe(Report.words(change)))
                            .append("<br/>"));
            html.append("<span class=\"small\">through ").append(safe(String.join(", ", told.through())));
            html.append("</span></td><td>");
            told.next()
                    .forEach(day -> html.append(day.sure() ? "" : "perhaps ")
                            .append(day.plan())
                            .append(": ")
                            .append(safe(report.title(day.rule())))
                            .append("<br/>"));
            html.append("</td></tr>\n");
        }
        html.append("</table>\n");
        if (report.untold() > 0) {
            paragraph("%,d more are not listed.".formatted(report.untold()));
        }
    }

    /// Text as it can stand in a page.
    static String safe(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// A share of one, with three places.
    static String share(double share) {
        return String.format(Locale.ROOT, "%.3f", share);
    }
}
