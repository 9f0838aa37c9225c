package org.asylia.interview.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Every sentence in one language, by key. It can be shared.
///
/// ```java
/// var texts = Texts.in(Language.of("es").orElseThrow());
/// var said = texts.say("question.detained");      // said.language() is English while Spanish has no text for it
/// ```
///
/// A text may hold places in braces, such as `{day}`, which [#say(String, Map)] fills.
public final class Texts {

    private static final TextFile ENGLISH = TextFile.english();
    /// Digits in groups, as telephone numbers are written.
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:-[0-9]+)+");

    private static final Map<Language, Texts> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final TextFile file;

    private Texts(Language language) {
        this.language = language;
        this.file = language.equals(Language.ENGLISH) ? ENGLISH : TextFile.of(language);
    }

    public static Texts in(Language language) {
        return ALL.computeIfAbsent(language, Texts::new);
    }

    public Language language() {
        return language;
    }

    /// The text of a key: in this language while it has one that fits the English, else in English.
    ///
    /// @throws IllegalArgumentException when English has no such text
    public Said say(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no text '" + key + "' in en.tsv. Add it."));
    }

    /// The text of a key, if there is one.
    public Optional<Said> find(String key) {
        var english = ENGLISH.get(key);
        if (english == null) {
            return Optional.empty();
        }
        var own = file.get(key);
        if (own == null || isStale(own, english)) {
            return Optional.of(new Said(english.text(), Language.ENGLISH, true));
        }
        return Optional.of(new Said(isolated(own.text()), language, own.state().equals("reviewed")));
    }

    /// The text of a key in other words, where it has such words: `question.who.child`.
    ///
    /// @param variant the end of the key; empty for the words of everybody
    public Optional<Said> find(String key, String variant) {
        return variant.isEmpty() ? find(key) : find(key + "." + variant).or(() -> find(key));
    }

    /// The text of a key with its places filled.
    public Said say(String key, Map<String, String> places) {
        var said = say(key);
        var text = said.text();
        for (var place : places.entrySet()) {
            text = text.replace("{" + place.getKey() + "}", place.getValue());
        }
        return new Said(text, said.language(), said.reviewed());
    }

    /// The text of a key about something. When what it is about is in another language, the whole of it is in that
    /// language: no English words stand unmarked within another one.
    public Said say(String key, String place, Said about) {
        return in(about.language()).say(key, Map.of(place, about.text()));
    }

    /// The words of the law itself, which are English, unless there is a translation of just these words.
    public Said ofLaw(String key, String english) {
        var own = file.get(key);
        return own == null
                        || !own.source().equals(TextFile.hash(english))
                        || own.state().equals("stale")
                ? new Said(english, Language.ENGLISH, true)
                : new Said(isolated(own.text()), language, own.state().equals("reviewed"));
    }

    /// A day in words.
    public Said day(LocalDate day) {
        return dated("date.day", day, Map.of("day", Integer.toString(day.getDayOfMonth())));
    }

    /// A day in words, with the day of the week.
    public Said fullDay(LocalDate day) {
        var date = day(day);
        return say("date.full", Map.of("weekday", weekday(day.getDayOfWeek()).text(), "date", date.text()));
    }

    public Said weekday(DayOfWeek day) {
        return say("weekday." + day.getValue());
    }

    /// The day of the week as a calendar heads its columns.
    public Said shortWeekday(DayOfWeek day) {
        return say("weekday-short." + day.getValue());
    }

    /// A month of a year in words.
    public Said month(LocalDate day) {
        return dated("date.month", day, Map.of());
    }

    private Said dated(String key, LocalDate day, Map<String, String> more) {
        var places = new HashMap<>(more);
        places.put("month", say("month." + day.getMonthValue()).text());
        places.put("year", Integer.toString(day.getYear()));
        return say(key, places);
    }

    /// The name of a country; in the language from which this one inherits where the JDK has none, and marked as such.
    public Said country(String code) {
        var speaks = language.inJdk();
        return new Said(Locale.of("", code).getDisplayCountry(speaks.locale()), speaks, true);
    }

    private boolean isStale(TextFile.Row own, TextFile.Row english) {
        return !language.equals(Language.ENGLISH)
                && (own.state().equals("stale") || !own.source().equals(TextFile.hash(english.text())));
    }

    /// A telephone number keeps its order within words that run from right to left.
    private String isolated(String text) {
        return language.direction().equals("rtl") ? NUMBER.matcher(text).replaceAll("\u2066$0\u2069") : text;
    }
}
