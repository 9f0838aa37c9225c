package org.asylia.web.page;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.asylia.dates.MonthNames;
import org.asylia.dates.Reckoning;
import org.asylia.dates.ToldDates;
import org.asylia.dates.UnreadDate;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.DateParts;
import org.asylia.interview.OtherCalendars;
import org.asylia.interview.texts.Language;

/// The calendars in which a date can be told here: those of case files, by the same names.
final class Calendars implements OtherCalendars {

    static final String COMMON = "gregorian";

    static final Calendars HERE = new Calendars();

    /// The one month of a Hebrew common year that is numbered out of its order.
    private static final int ADAR = 14;

    private static final double AFTER_SHEVAT = 5.5;

    private static final Function<MonthNames.Name, String> LATIN = MonthNames.Name::latin;
    private static final Function<MonthNames.Name, String> SCRIPT = MonthNames.Name::script;

    private Calendars() {}

    @Override
    public List<String> names() {
        return Reckoning.codes();
    }

    @Override
    public boolean covers(String calendar, int year) {
        return Reckoning.of(calendar)
                .filter(known -> year >= known.firstYear() && year <= known.lastYear())
                .isPresent();
    }

    @Override
    public Optional<SaidDate> read(String written) {
        try {
            return Optional.of(ToldDates.read(written));
        } catch (UnreadDate _) {
            return Optional.empty();
        }
    }

    @Override
    public List<String> months(String calendar) {
        return names(calendar).map(name -> code(calendar, name)).distinct().toList();
    }

    /// Whether a calendar has seasons of its own; what others call so is not fixed to their months.
    static boolean hasSeasons(String calendar) {
        return calendar.equals(COMMON) || calendar.equals(Reckoning.SOLAR_HIJRI.code());
    }

    /// The months to choose from, as people of these countries call them, in Latin letters and in their own. Their own
    /// stand first where the page runs from right to left.
    ///
    /// @param common the months of the common calendar in the language that is read
    /// @param page the language that is read
    static List<Field.Option> options(
            String calendar, List<String> countries, List<Field.Option> common, Language page) {
        if (calendar.equals(COMMON)) {
            return common;
        }
        var theirs = ofTheirs(calendar, countries);
        var labels = new LinkedHashMap<String, Set<String>>();
        for (var writing : page.rightToLeft() ? List.of(SCRIPT, LATIN) : List.of(LATIN, SCRIPT)) {
            names(calendar)
                    .filter(theirs::contains)
                    .forEach(name -> labels.computeIfAbsent(code(calendar, name), _ -> new LinkedHashSet<>())
                            .add(writing.apply(name)));
        }
        return labels.entrySet().stream()
                .map(each -> new Field.Option(
                        value(each.getKey()), Shown.plain(label(each.getKey(), each.getValue()), page)))
                .toList();
    }

    /// A date of another calendar with its month in its own letters: `30 رمضان 1447`. Empty where there is no month.
    static Optional<String> inOwnLetters(SaidDate date) {
        var parts = DateParts.of(date);
        var month = names(parts.calendar())
                .filter(name -> value(code(parts.calendar(), name)).equals(parts.month()))
                .map(MonthNames.Name::script)
                .filter(script -> !script.isEmpty())
                .distinct()
                .collect(Collectors.joining("/"));
        return month.isEmpty()
                ? Optional.empty()
                : Optional.of((parts.day() + " " + month + " " + parts.year()).strip());
    }

    private static String label(String code, Set<String> names) {
        var number = Character.isDigit(code.codePointAt(0)) ? value(code) + " " : "";
        return number + names.stream().filter(name -> !name.isEmpty()).collect(Collectors.joining(" / "));
    }

    private static String value(String code) {
        return code.startsWith("0") ? code.substring(1) : code;
    }

    /// The names that people of the countries use, where the table tells; else all of them.
    private static List<MonthNames.Name> ofTheirs(String calendar, List<String> countries) {
        var all = names(calendar).toList();
        var theirs = all.stream()
                .filter(name -> countries.stream()
                        .map(code -> Locale.of("", code).getDisplayCountry(Locale.ENGLISH))
                        .anyMatch(name.set()::startsWith))
                .toList();
        return theirs.isEmpty() ? all : theirs;
    }

    private static Stream<MonthNames.Name> names(String calendar) {
        return Reckoning.of(calendar).stream()
                .flatMap(known -> MonthNames.of(known).all().stream())
                .sorted(Comparator.comparingDouble(
                        name -> isHebrew(calendar) && name.number() == ADAR ? AFTER_SHEVAT : name.number()));
    }

    /// How a date writes a month: its number, or its name where people number months from either end.
    private static String code(String calendar, MonthNames.Name name) {
        if (isHebrew(calendar)) {
            return name.latin();
        }
        return (name.number() < 10 ? "0" : "") + name.number();
    }

    private static boolean isHebrew(String calendar) {
        return calendar.equals(Reckoning.HEBREW.code());
    }
}
