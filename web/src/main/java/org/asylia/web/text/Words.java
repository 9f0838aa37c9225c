package org.asylia.web.text;

import java.util.HashMap;
import org.asylia.interview.texts.Language;
import org.asylia.interview.texts.Said;
import org.asylia.interview.texts.Texts;

/// The words of the pages in one language, in files like those of the interview: where a sentence has no translation
/// that fits its English, English is shown, and says so.
///
/// @param texts what lies beside this class
public record Words(Texts texts) {

    public static Words in(Language language) {
        return new Words(Texts.beside(Words.class, language));
    }

    /// The words of a key, with `{0}`, `{1}` replaced.
    ///
    /// @throws IllegalArgumentException when there is no such key
    public Said say(String key, Object... values) {
        var places = new HashMap<String, String>();
        for (int place = 0; place < values.length; place++) {
            places.put(Integer.toString(place), String.valueOf(values[place]));
        }
        return texts.say(key, places);
    }

    public boolean has(String key) {
        return texts.find(key).isPresent();
    }
}
