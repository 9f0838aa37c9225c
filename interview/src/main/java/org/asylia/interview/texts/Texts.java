package org.asylia.interview.texts;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

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
        return Optional.of(new Said(own.text(), language, own.state().equals("reviewed")));
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

    /// The words of the law itself, which are English; a text under the key takes their place where there is one.
    public Said ofLaw(String key, String english) {
        return find(key).orElseGet(() -> new Said(english, Language.ENGLISH, true));
    }

    private boolean isStale(TextFile.Row own, TextFile.Row english) {
        return !language.equals(Language.ENGLISH)
                && (own.state().equals("stale") || !own.source().equals(TextFile.hash(english.text())));
    }
}
