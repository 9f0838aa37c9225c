package org.asylia.web.page;

import java.util.List;
import java.util.Map;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;
import org.asylia.web.text.Words;

/// What every page shows around its own content.
///
/// @param words the words of the page's language
/// @param path where the page stands, to come back to
/// @param token proves that a form came from a page of this visit; empty without a visit
/// @param ends when the visit ends unless something is pressed, as a time of day; empty without a visit
/// @param now the time of day
/// @param seconds until the visit ends; 0 without a visit
/// @param told what just happened, in words; may be empty
/// @param style the address of the style sheet
/// @param script the address of the script
public record Look(
        Words words,
        String path,
        String token,
        String ends,
        String now,
        long seconds,
        String told,
        String style,
        String script) {

    public String t(String key) {
        return words.of(key);
    }

    public String t(String key, Object value) {
        return words.of(key, value);
    }

    public String t(String key, Object first, Object second) {
        return words.of(key, first, second);
    }

    /// A sentence of the interview, in this language while it has one.
    public Said say(String key) {
        return Texts.in(language()).say(key);
    }

    public Said say(String key, String place, Object value) {
        return Texts.in(language()).say(key, Map.of(place, String.valueOf(value)));
    }

    /// The same where only letters fit, such as on a button.
    public String ui(String key) {
        return say(key).text();
    }

    public Language language() {
        return words.language();
    }

    public String lang() {
        return words.language().tag();
    }

    public String dir() {
        return words.language().direction();
    }

    public boolean visiting() {
        return !token.isEmpty();
    }

    public List<Language> languages() {
        return Language.ALL;
    }
}
