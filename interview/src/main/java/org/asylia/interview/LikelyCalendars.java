package org.asylia.interview;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.asylia.law.tables.Sheet;

/// Which calendars people are likely to tell dates in, by their language and their countries: `calendars.tsv`. It only
/// says which calendar is offered first; every one can be chosen by everybody.
public final class LikelyCalendars {

    private static final List<Row> ROWS =
            Sheet.of(LikelyCalendars.class, "calendars.tsv", List.of("calendar", "languages", "countries"))
                    .rows()
                    .stream()
                    .map(row -> new Row(
                            row.need("calendar"), List.copyOf(row.all("languages")), List.copyOf(row.all("countries"))))
                    .toList();

    private LikelyCalendars() {}

    private record Row(String calendar, List<String> languages, List<String> countries) {}

    /// The calendars, the likeliest first; none for most people.
    ///
    /// @param language the tag of the language that is read
    /// @param countries the ISO codes of the countries that were told
    public static List<String> of(String language, Collection<String> countries) {
        var likely = new ArrayList<String>();
        for (var row : ROWS) {
            if (countries.stream().anyMatch(row.countries()::contains)) {
                likely.add(row.calendar());
            }
        }
        ROWS.stream()
                .filter(row -> row.languages().contains(language) && !likely.contains(row.calendar()))
                .forEach(row -> likely.add(row.calendar()));
        return List.copyOf(likely);
    }

    /// Every calendar of the table, in its order.
    public static List<String> all() {
        return ROWS.stream().map(Row::calendar).toList();
    }
}
