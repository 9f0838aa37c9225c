package org.asylia.interview.texts;

/// A sentence, with the language it really is in.
///
/// @param text the sentence
/// @param language the language it is in: English where the one asked for has none
/// @param reviewed whether a human translator has reviewed it; English always is
public record Said(String text, Language language, boolean reviewed) {

    /// Whether it stands in for a text that is missing or out of date.
    public boolean isFallback(Language asked) {
        return !language.equals(asked);
    }

    @Override
    public String toString() {
        return text;
    }
}
