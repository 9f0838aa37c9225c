package org.asylia.command.rescreen;

import static org.asylia.command.rescreen.RescreenHtml.safe;

import org.asylia.caseload.Gap;
import org.asylia.caseload.Undecided.Missing;
import org.asylia.law.Door;

/// What is missing, as part of a page: a picture of what is missing most, then a table for each door.
final class MissingHtml {

    private final Report report;
    private final MissingWords words;
    private final StringBuilder html;

    MissingHtml(Report report, StringBuilder html) {
        this.report = report;
        this.words = new MissingWords(report);
        this.html = html;
    }

    void add() {
        if (words.undecided().isEmpty()) {
            return;
        }
        html.append("<h2>").append(MissingWords.HEADING).append("</h2>\n");
        html.append("<p class=\"small\">").append(MissingWords.NOTE).append("</p>\n");
        picture();
        words.doors().forEach(this::door);
    }

    private void picture() {
        var alone = words.undecided().alone();
        if (alone.isEmpty()) {
            html.append("<p>In no matter is one thing alone missing.</p>\n");
            return;
        }
        html.append("<h3>").append(MissingWords.ALONE).append("</h3>\n");
        html.append(Bars.of(
                        alone.stream().limit(MissingWords.MOST).map(this::bar).toList()))
                .append('\n');
    }

    private Bars.Bar bar(Missing missing) {
        var cell = Gap.alone("", missing.kind(), missing.id());
        return new Bars.Bar(
                words.says(missing),
                words.alone(missing),
                missing.alone(),
                report.shown().hides(cell, missing.alone()));
    }

    private void door(Door door) {
        html.append("<h3>").append(safe(door.title())).append("</h3>\n<p>Undecided in ");
        html.append(safe(words.undecided(door))).append(" of ");
        html.append(
                safe(report.shown().words(Withheld.Total.CASES, report.outcome().cases())));
        html.append(" matters. It turns on</p>\n<table>");
        words.undecided()
                .reasons(door.id())
                .forEach((why, count) -> html.append("<tr><td>")
                        .append(safe(MissingWords.words(why)))
                        .append("</td><td class=\"n\">")
                        .append(safe(words.reason(door, why, count)))
                        .append("</td></tr>\n"));
        html.append("</table>\n<table><tr><th>Most often</th><th>Matters</th><th class=\"n\">Only this</th></tr>\n");
        var missing = words.undecided().turnsOn(door.id());
        missing.stream().limit(MissingWords.MOST).forEach(each -> thing(door, each));
        html.append("</table>\n");
        if (missing.size() > MissingWords.MOST) {
            html.append("<p class=\"small\">")
                    .append(missing.size() - MissingWords.MOST)
                    .append(" more are not listed here.</p>\n");
        }
    }

    private void thing(Door door, Missing missing) {
        var says = words.says(missing);
        html.append("<tr><td>").append(safe(says));
        if (!says.equals(missing.id())) {
            html.append("<br/><span class=\"small\">")
                    .append(safe(missing.id()))
                    .append("</span>");
        }
        html.append("</td><td>")
                .append(safe(words.reasons(door, missing)))
                .append("</td><td class=\"n\">")
                .append(safe(words.alone(door, missing)))
                .append("</td></tr>\n");
    }
}
