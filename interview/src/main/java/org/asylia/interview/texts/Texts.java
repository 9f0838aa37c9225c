package org.asylia.interview.texts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

    /// Digits in groups, as telephone numbers are written.
    private static final Pattern NUMBER = Pattern.compile("[0-9]+(?:-[0-9]+)+");

    private static final Map<Folder, Texts> ALL = new ConcurrentHashMap<>();

    private final Folder folder;
    private final Language language;
    private final TextFile originals;
    private final TextFile file;

    private Texts(Folder folder) {
        this.folder = folder;
        this.language = folder.language();
        this.originals = TextFile.english(folder.beside());
        this.file = language.equals(Language.ENGLISH) ? originals : TextFile.of(folder.beside(), language);
    }

    private record Folder(Class<?> beside, Language language) {}

    /// The texts of the interview.
    public static Texts in(Language language) {
        return beside(Texts.class, language);
    }

    /// Texts of another room, in files of the same form that lie beside one of its classes.
    ///
    /// ```java
    /// Texts.beside(Words.class, Language.ENGLISH)      // en.tsv in the folder of Words
    /// ```
    public static Texts beside(Class<?> beside, Language language) {
        return ALL.computeIfAbsent(new Folder(beside, language), Texts::new);
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
        var source = originals.get(key);
        if (source == null) {
            return Optional.empty();
        }
        var own = file.get(key);
        if (own == null || own != source && own.isStale(source.text())) {
            return Optional.of(new Said(source.text(), Language.ENGLISH, true));
        }
        return Optional.of(said(own));
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
        return beside(folder.beside(), about.language()).say(key, Map.of(place, about.text()));
    }

    /// The words of the law itself, which are English, unless there is a translation of just these words.
    public Said ofLaw(String key, String english) {
        var own = file.get(key);
        return own == null || own.isStale(english) ? new Said(english, Language.ENGLISH, true) : said(own);
    }

    /// Every key that English has.
    public Set<String> keys() {
        return originals.rows().keySet();
    }

    /// Whether a second reader has checked every text of this language; English has always been.
    public boolean isReviewed() {
        return file.rows().values().stream().allMatch(TextFile.Row::isReviewed);
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

    /// The name of a country: a translation of ours, under `country.<code>`, where there is one; else that of the JDK,
    /// in the language from which this one inherits where the JDK has none of its own, and marked as such.
    public Said country(String code) {
        var english = Locale.of("", code).getDisplayCountry(Language.ENGLISH.locale());
        var own = ofLaw("country." + code, english);
        if (!own.isFallback(language)) {
            return own;
        }
        var speaks = language.inJdk();
        return new Said(Locale.of("", code).getDisplayCountry(speaks.locale()), speaks, true);
    }

    private Said said(TextFile.Row own) {
        return new Said(isolated(own.text()), language, own.isReviewed());
    }

    /// A telephone number keeps its order within words that run from right to left.
    private String isolated(String text) {
        return language.direction().equals("rtl") ? NUMBER.matcher(text).replaceAll("\u2066$0\u2069") : text;
    }
}
