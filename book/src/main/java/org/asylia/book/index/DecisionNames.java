package org.asylia.book.index;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// The key of a decision, in readable form: `minasyan-v-mukasey` is `Minasyan v. Mukasey`.
public final class DecisionNames {

    private static final Set<String> CAPITALS = Set.of("ins", "dhs", "doj", "uscis", "eoir", "dvd");
    private static final Set<String> SMALL = Set.of("and", "of", "de", "la", "the");

    private DecisionNames() {}

    public static String of(String key) {
        return key.startsWith("matter-of-") ? matter(key.substring("matter-of-".length())) : parties(key);
    }

    /// `a-b-1` is `Matter of A-B- (1)`, `negusie-2025` is `Matter of Negusie (2025)`.
    private static String matter(String rest) {
        var name = new StringBuilder();
        var which = new StringBuilder();
        boolean initials = false;
        for (var piece : rest.split("-")) {
            if (Character.isDigit(piece.charAt(0)) || piece.equals("ag") || piece.equals("bia")) {
                which.append(which.isEmpty() ? "" : " ").append(piece.equals("ag") ? "A.G." : capitals(piece));
            } else if (piece.length() == 1) {
                name.append(capitals(piece)).append('-');
                initials = true;
            } else if (piece.equals("and")) {
                name.append(" & ");
            } else {
                name.append(name.isEmpty() || initials ? "" : " ").append(word(piece));
            }
        }
        return "Matter of " + name + (which.isEmpty() ? "" : " (" + which + ")");
    }

    private static String parties(String key) {
        return Arrays.stream(key.split("-"))
                .map(piece -> piece.equals("v")
                        ? "v."
                        : piece.equals("ag")
                                ? "Attorney General"
                                : Character.isDigit(piece.charAt(0)) ? "(" + piece + ")" : word(piece))
                .collect(Collectors.joining(" "));
    }

    private static String word(String piece) {
        if (CAPITALS.contains(piece) || piece.length() == 1) {
            return capitals(piece);
        }
        return SMALL.contains(piece) ? piece : capitals(piece.substring(0, 1)) + piece.substring(1);
    }

    private static String capitals(String words) {
        return words.toUpperCase(Locale.ROOT);
    }
}
