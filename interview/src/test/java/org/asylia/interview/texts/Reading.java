package org.asylia.interview.texts;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// How hard a text is to read. Syllables are counted by their vowels, so the figures are near, not exact.
final class Reading {

    private static final Pattern WORD = Pattern.compile("[\\p{L}0-9'-]+");
    private static final Pattern ENGLISH_VOWELS = Pattern.compile("[aeiouy]+");
    private static final Pattern SPANISH_VOWELS = Pattern.compile("[aeiouáéíóúü]+");

    private Reading() {}

    static List<String> words(String text) {
        return WORD.matcher(text).results().map(word -> word.group()).toList();
    }

    static List<String> sentences(String text) {
        return Arrays.stream(text.split("[.?!:]"))
                .filter(part -> !part.isBlank())
                .toList();
    }

    /// Years of school, after Flesch and Kincaid.
    static double grade(String english) {
        var words = words(english);
        int syllables = words.stream().mapToInt(Reading::inEnglish).sum();
        return 0.39 * words.size() / sentences(english).size() + 11.8 * syllables / words.size() - 15.59;
    }

    /// Ease from 0 to 100, after Fernandez Huerta: 65 and more is plain.
    static double ease(String spanish) {
        var words = words(spanish);
        long syllables = words.stream()
                .mapToLong(word -> Math.max(
                        1,
                        SPANISH_VOWELS
                                .matcher(word.toLowerCase(Locale.ROOT))
                                .results()
                                .count()))
                .sum();
        return 206.84
                - 0.60 * (100.0 * syllables / words.size())
                - 1.02 * ((double) words.size() / sentences(spanish).size());
    }

    private static int inEnglish(String word) {
        var letters = word.toLowerCase(Locale.ROOT);
        int count = (int) ENGLISH_VOWELS.matcher(letters).results().count();
        boolean silent = letters.endsWith("e") && !letters.endsWith("le");
        return Math.max(1, silent ? count - 1 : count);
    }
}
