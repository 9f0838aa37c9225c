package org.asylia.interview;

import java.util.regex.Pattern;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;

/// Takes a date that was told apart again, so that it stands in its boxes as it was typed.
final class PartsAgain {

    private static final Pattern MONTH_AND_DAY = Pattern.compile("(.+)-(\\d{1,2})");
    private static final Pattern SEASON = Pattern.compile("spring|summer|autumn|winter");
    private static final Pattern TOLD_BESIDE = Pattern.compile("(before|after) \\d{4}(-\\d{2})?");

    private PartsAgain() {}

    static DateParts of(SaidDate date) {
        var beside = date.precision() == Precision.BEFORE || date.precision() == Precision.AFTER;
        var relation = beside ? date.precision().code() : "on";
        var calendar = date.calendar().orElse("");
        var written = date.said()
                .filter(said -> calendar.isEmpty() && TOLD_BESIDE.matcher(said).matches())
                .orElse(date.written());
        if (beside) {
            written = written.substring(relation.length() + 1);
        }
        if (written.startsWith(calendar + " ")) {
            written = written.substring(calendar.length() + 1);
        }
        int slash = written.indexOf('/');
        return parts(slash < 0 ? written : written.substring(0, 4), relation, calendar);
    }

    private static DateParts parts(String written, String relation, String calendar) {
        int hyphen = written.indexOf('-');
        if (hyphen < 0) {
            return new DateParts(written, "", "", "", relation, calendar, "");
        }
        var year = written.substring(0, hyphen);
        var rest = written.substring(hyphen + 1);
        if (SEASON.matcher(rest).matches()) {
            return new DateParts(year, "", "", rest, relation, calendar, "");
        }
        var dated = MONTH_AND_DAY.matcher(rest);
        return dated.matches()
                ? new DateParts(year, plain(dated.group(1)), plain(dated.group(2)), "", relation, calendar, "")
                : new DateParts(year, plain(rest), "", "", relation, calendar, "");
    }

    /// Without the nought before it.
    private static String plain(String figures) {
        return figures.startsWith("0") ? figures.substring(1) : figures;
    }
}
