package org.asylia.web.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.interview.texts.Language;

/// The words of the pages in one language. A language that lacks a sentence shows the English one.
public final class Words {

    private static final Map<Language, Words> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final Map<String, String> texts;

    private Words(Language language, Map<String, String> texts) {
        this.language = language;
        this.texts = texts;
    }

    public static Words in(Language language) {
        return ALL.computeIfAbsent(language, Words::read);
    }

    public Language language() {
        return language;
    }

    /// The words of a key, with `{0}`, `{1}` replaced.
    ///
    /// @throws IllegalArgumentException when there is no such key
    public String of(String key, Object... values) {
        var text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("There are no words for '" + key + "' in " + language.tag() + ".");
        }
        for (int place = 0; place < values.length; place++) {
            text = text.replace("{" + place + "}", String.valueOf(values[place]));
        }
        return text;
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    public Set<String> keys() {
        return texts.keySet();
    }

    private static Words read(Language language) {
        var texts = new TreeMap<>(file(Language.ENGLISH));
        texts.putAll(file(language));
        return new Words(language, texts);
    }

    /// The sentences that a language has of its own.
    static Map<String, String> file(Language language) {
        var texts = new TreeMap<String, String>();
        try (var stream = Words.class.getResourceAsStream(language.tag() + ".properties")) {
            if (stream != null) {
                var read = new Properties();
                read.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                read.forEach((key, text) -> texts.put((String) key, (String) text));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
