package org.asylia.dates;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What the months of a calendar are called: in each language that uses it, in Latin letters and in its own script.
///
/// A name is found whatever its capitals, spaces, hyphens, apostrophes and accents: `Dhu'l Hijjah` and `Dhul-Hijjah`
/// are
/// the same. A name that is not in the list is not guessed.
public final class MonthNames {

    /// One month in one language.
    ///
    /// @param set whose name it is, such as `Afghanistan, Dari`
    /// @param number the number of the month
    /// @param latin in Latin letters
    /// @param script in its own script
    public record Name(String set, int number, String latin, String script) {}

    /// In the order of the calendars.
    private static final List<MonthNames> ALL = read();

    private final List<Name> names = new ArrayList<>();
    private final Map<String, Name> byKey = new LinkedHashMap<>();

    private MonthNames() {}

    public static MonthNames of(Reckoning calendar) {
        return ALL.get(calendar.ordinal());
    }

    private static List<MonthNames> read() {
        var all = Stream.generate(MonthNames::new)
                .limit(Reckoning.values().length)
                .toList();
        for (var row : Rows.of("months.tsv")) {
            var names = all.get(Reckoning.of(row.get(0)).orElseThrow().ordinal());
            var name = new Name(row.get(1), Integer.parseInt(row.get(2)), row.get(3), row.get(4));
            names.names.add(name);
            names.know(row.get(3), name);
            names.know(row.get(4), name);
            for (var other : row.get(5).split(";")) {
                names.know(other, name);
            }
        }
        return all;
    }

    private void know(String written, Name name) {
        var key = key(written);
        if (key.isEmpty()) {
            return;
        }
        var known = byKey.putIfAbsent(key, name);
        if (known != null && known.number() != name.number()) {
            throw new IllegalStateException("'" + written + "' names two months");
        }
    }

    /// Every name, language by language, in the order of the months.
    public List<Name> all() {
        return List.copyOf(names);
    }

    /// The month that a word names.
    public Optional<Name> find(String written) {
        return Optional.ofNullable(byKey.get(key(written)));
    }

    /// How to show a month that was told by its number: `Tir/Saratan`, where two countries call it otherwise.
    public String shown(int number) {
        var latin = names.stream()
                .filter(name -> name.number() == number)
                .map(Name::latin)
                .distinct()
                .limit(2)
                .toList();
        return String.join("/", latin);
    }

    /// The first name of a month.
    String first(int number) {
        return names.stream()
                .filter(name -> name.number() == number)
                .map(Name::latin)
                .findFirst()
                .orElseThrow();
    }

    private static String key(String written) {
        var key = new StringBuilder();
        var plain = Normalizer.normalize(written, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        plain.codePoints()
                .filter(MonthNames::counts)
                .map(MonthNames::sameLetter)
                .forEach(key::appendCodePoint);
        return key.toString();
    }

    /// Letters count, and the vowel signs of Indian and Thai writing; accents, and the vowel points of Arabic and
    /// Hebrew, do not.
    private static boolean counts(int letter) {
        return Character.isLetter(letter)
                || Character.getType(letter) == Character.COMBINING_SPACING_MARK
                || Character.getType(letter) == Character.NON_SPACING_MARK
                        && (Character.UnicodeScript.of(letter) == Character.UnicodeScript.DEVANAGARI
                                || Character.UnicodeScript.of(letter) == Character.UnicodeScript.THAI);
    }

    /// Letters that one keyboard has and another writes otherwise.
    private static int sameLetter(int letter) {
        return switch (letter) {
            case 'ي', 'ى', 'ۍ', 'ې' -> 'ی';
            case 'ك' -> 'ک';
            case 'ګ' -> 'گ';
            case 'ة' -> 'ه';
            default -> letter;
        };
    }
}
