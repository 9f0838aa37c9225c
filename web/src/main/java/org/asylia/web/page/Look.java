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
        Shown told,
        String style,
        String script) {

    /// A sentence of the pages, in this language while it has one that fits.
    public Shown t(String key, Object... values) {
        return show(words.say(key, values));
    }

    /// A sentence of the interview, in this language while it has one that fits.
    public Shown say(String key) {
        return show(Texts.in(language()).say(key));
    }

    public Shown say(String key, String place, Object value) {
        return show(Texts.in(language()).say(key, Map.of(place, String.valueOf(value))));
    }

    public Shown say(String key, String place, Said about) {
        return show(Texts.in(language()).say(key, place, about));
    }

    /// The same where only letters fit, such as in an attribute or on paper.
    public String ui(String key) {
        return say(key).text();
    }

    public Shown show(Said said) {
        return new Shown(said, language());
    }

    /// What needs no translation: a name, a number, what the person wrote.
    Shown plain(String text) {
        return Shown.plain(text, language());
    }

    /// Whether a second reader has checked all words of this language, those of the pages and those of the interview.
    public boolean isReviewed() {
        return words.texts().isReviewed() && Texts.in(language()).isReviewed();
    }

    public Language language() {
        return words.texts().language();
    }

    public String lang() {
        return language().tag();
    }

    public String dir() {
        return language().direction();
    }

    public boolean visiting() {
        return !token.isEmpty();
    }

    public List<Language> languages() {
        return Language.ALL;
    }
}
