package org.asylia.interview.texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// How far the texts beside a class are translated into one language.
///
/// @param language the language
/// @param texts how many it has
/// @param missing the keys that only English has
/// @param stale the keys whose English has changed since, or whose translation was taken out
/// @param unreviewed how many no second reader has checked
/// @param reviewed how many a second reader has checked
/// @param faults what cannot be right: a key that English does not have, other places in braces than the English
public record Coverage(
        Language language,
        int texts,
        List<String> missing,
        List<String> stale,
        int unreviewed,
        int reviewed,
        List<String> faults) {

    private static final Pattern PLACE = Pattern.compile("\\{[a-z0-9]+}");

    public Coverage {
        missing = List.copyOf(missing);
        stale = List.copyOf(stale);
        faults = List.copyOf(faults);
    }

    /// The texts beside a class, in every language but English.
    ///
    /// @param foreign which keys a translation may have that English does not: those of words that stand elsewhere
    public static List<Coverage> of(Class<?> beside, Predicate<String> foreign) {
        var english = TextFile.english(beside);
        return Language.ALL.stream()
                .filter(language -> !language.equals(Language.ENGLISH))
                .map(language -> of(language, english, TextFile.of(beside, language), foreign))
                .toList();
    }

    private static Coverage of(Language language, TextFile english, TextFile own, Predicate<String> foreign) {
        var missing = new ArrayList<String>();
        var stale = new ArrayList<String>();
        english.rows().forEach((key, source) -> {
            var row = own.get(key);
            if (row == null) {
                missing.add(key);
            } else if (row.isStale(source.text())) {
                stale.add(key);
            }
        });
        int reviewed = (int)
                own.rows().values().stream().filter(TextFile.Row::isReviewed).count();
        int unreviewed = (int) own.rows().values().stream()
                .filter(row -> row.state().equals("unreviewed"))
                .count();
        return new Coverage(
                language, own.rows().size(), missing, stale, unreviewed, reviewed, faults(english, own, foreign));
    }

    private static List<String> faults(TextFile english, TextFile own, Predicate<String> foreign) {
        var faults = new ArrayList<String>();
        own.rows().forEach((key, row) -> {
            var source = english.get(key);
            if (source == null && !foreign.test(key)) {
                faults.add("'" + key + "' is nowhere in English");
            } else if (source != null && !places(source.text()).equals(places(row.text()))) {
                faults.add("'" + key + "' has other places in braces than the English");
            }
        });
        return faults;
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group())
                .sorted()
                .toList();
    }

    /// The head of a table of these.
    public static String head() {
        return "language   texts  missing  stale  unreviewed  reviewed";
    }

    /// One line of that table, and below it the keys that are missing or stale, if there are any.
    public String line() {
        var line = String.format(
                "%-9s  %5d  %7d  %5d  %10d  %8d",
                language.tag(), texts, missing.size(), stale.size(), unreviewed, reviewed);
        return line + keys("missing", missing) + keys("stale", stale);
    }

    private static String keys(String what, List<String> keys) {
        return keys.isEmpty() ? "" : "\n  " + what + ": " + String.join(", ", keys);
    }
}
