package org.asylia.dates;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the date in words as people say and write them: `5 Saratan 1402`, `Saratan 5, 1402`, `1402/04/05`,
/// `Khordad 1369`. Words that are no such date are left alone: nobody has to tell dates in a form.
final class SaidWords {

    private static final String NAME = "(\\p{L}[\\p{L}\\p{M}' -]*?)";

    /// How the parts stand in each form: which group is the year, the month and the day; 0 where there is none.
    private record Form(Pattern pattern, int year, int month, int day) {

        static Form of(String pattern, int year, int month, int day) {
            return new Form(Pattern.compile(pattern), year, month, day);
        }

        String written(Matcher found) {
            return found.group(year)
                    + (month == 0 ? "" : "-" + found.group(month))
                    + (day == 0 ? "" : "-" + found.group(day));
        }
    }

    private static final List<Form> FORMS = List.of(
            Form.of("(\\d{1,2}),?\\s+" + NAME + ",?\\s+(\\d{3,4})", 3, 2, 1),
            Form.of(NAME + "\\s+(\\d{1,2}),?\\s+(\\d{3,4})", 3, 1, 2),
            Form.of(NAME + ",?\\s+(\\d{3,4})", 2, 1, 0),
            Form.of("(\\d{3,4})[-/.](\\d{1,2})[-/.](\\d{1,2})", 1, 2, 3),
            Form.of("(\\d{3,4})-" + NAME + "-(\\d{1,2})", 1, 2, 3),
            Form.of("(\\d{3,4})[-/.](\\d{1,2})", 1, 2, 0),
            Form.of("(\\d{3,4})", 1, 0, 0));

    private SaidWords() {}

    /// The date that the words tell; empty when they tell none in a form known here.
    ///
    /// @throws UnreadDate when they do, but it does not exist
    static Optional<Reading.Read> read(Reckoning calendar, String said) throws UnreadDate {
        var text = Reading.digits(said.strip());
        for (var form : FORMS) {
            var found = form.pattern().matcher(text);
            if (found.matches() && isMonth(calendar, form, found)) {
                return Optional.of(new Reading(calendar).read(form.written(found)));
            }
        }
        return Optional.empty();
    }

    private static boolean isMonth(Reckoning calendar, Form form, Matcher found) {
        return form.month() == 0
                || Character.isDigit(found.group(form.month()).codePointAt(0))
                || MonthNames.of(calendar).find(found.group(form.month())).isPresent();
    }
}
