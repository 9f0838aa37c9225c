package org.asylia.casefile;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// Finds the word that was probably meant: the nearest by the number of letters to change, add, drop or swap.
final class Nearest {

    private static final int LONGEST = 80;

    private Nearest() {}

    /// The nearest of the words, if one is near enough. A word without its topic (`birth-date`) counts as near.
    static Optional<String> to(String written, Collection<String> words) {
        var word = written.toLowerCase(Locale.ROOT).replace('_', '-').strip();
        if (word.isEmpty() || word.length() > LONGEST) {
            return Optional.empty();
        }
        int best = (word.length() < 3 ? 0 : Math.max(1, word.length() / 3)) + 1;
        Optional<String> nearest = Optional.empty();
        for (var candidate : words) {
            int distance = distance(word, candidate.toLowerCase(Locale.ROOT), best);
            if (distance < best) {
                best = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /// ` Did you mean 'x'?`, or nothing.
    static String hint(String written, Collection<String> words) {
        return to(written, words).map(near -> " Did you mean '" + near + "'?").orElse("");
    }

    private static int distance(String word, String candidate, int limit) {
        if (candidate.endsWith("." + word)) {
            return 1;
        }
        return Math.abs(word.length() - candidate.length()) >= limit ? limit : letters(word, candidate);
    }

    /// Optimal string alignment: one edit is a letter changed, added or dropped, or two neighbours swapped.
    private static int letters(String word, String candidate) {
        int width = candidate.length() + 1;
        var before = new int[width];
        var last = new int[width];
        var row = new int[width];
        for (int j = 0; j < width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= word.length(); i++) {
            row[0] = i;
            for (int j = 1; j < width; j++) {
                boolean same = word.charAt(i - 1) == candidate.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && swapped(word, candidate, i, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            var oldest = before;
            before = last;
            last = row;
            row = oldest;
        }
        return last[width - 1];
    }

    private static boolean swapped(String word, String candidate, int i, int j) {
        return word.charAt(i - 1) == candidate.charAt(j - 2) && word.charAt(i - 2) == candidate.charAt(j - 1);
    }
}
