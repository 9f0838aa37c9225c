package org.asylia.command.line;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds what was probably meant by a word that is not known.
public final class Nearest {

    private Nearest() {}

    /// ` Did you mean 'screen'?`, with up to three candidates; empty when nothing is near.
    public static String didYouMean(String typed, Collection<String> known) {
        var near = to(typed, known, 3);
        return near.isEmpty() ? "" : " Did you mean '" + String.join("', '", near) + "'?";
    }

    /// The nearest known words: few letters apart first, then those that contain what was typed.
    static List<String> to(String typed, Collection<String> known, int most) {
        var word = typed.toLowerCase(Locale.ROOT);
        int limit = Math.max(1, Math.min(3, word.length() / 3));
        var few = known.stream()
                .filter(each -> distance(word, small(each)) <= limit)
                .sorted(Comparator.comparingInt((String each) -> distance(word, small(each)))
                        .thenComparing(each -> each));
        var containing = word.length() < 3
                ? Stream.<String>empty()
                : known.stream()
                        .filter(each -> small(each).contains(word))
                        .sorted(Comparator.comparingInt(String::length).thenComparing(each -> each));
        return Stream.concat(few, containing).distinct().limit(most).toList();
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /// How many letters must be changed, added, dropped or swapped with their neighbour.
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        var cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = i == 0 ? j : j == 0 ? i : step(cost, one, other, i, j);
            }
        }
        return cost[one.length()][other.length()];
    }

    private static int step(int[][] cost, String one, String other, int i, int j) {
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
