package org.asylia.law;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/// About how many years of school a text asks for, after Flesch and Kincaid: long sentences and long words raise it.
///
/// Syllables are counted by their vowels, so the figure is near, not exact.
public final class SchoolGrade {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9'-]+");
    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

    private SchoolGrade() {}

    public static double of(String text) {
        var words = WORD.matcher(text).results().map(word -> word.group()).toList();
        long sentences = Arrays.stream(text.split("[.?!]"))
                .filter(part -> !part.isBlank())
                .count();
        int syllables = words.stream().mapToInt(SchoolGrade::syllables).sum();
        return 0.39 * words.size() / sentences + 11.8 * syllables / words.size() - 15.59;
    }

    private static int syllables(String word) {
        var letters = word.toLowerCase(Locale.ROOT);
        int count = (int) VOWELS.matcher(letters).results().count();
        boolean silent = letters.endsWith("e") && !letters.endsWith("le");
        return Math.max(1, silent ? count - 1 : count);
    }
}
