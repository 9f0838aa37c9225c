package org.asylia.law.citator;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Decisions by the names and cites under which people know them, written loosely.
///
/// `Matter of A-B-`, `a-b-`, `27 I. & N. Dec. 316`, `Hernandez-Avalos` and `784 F.3d 944` all find theirs.
final class Names {

    private static final int SHORTEST_PART = 4;
    private static final String MATTER_OF = "matterof";

    private final List<Decision> decisions;

    Names(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    /// The decisions meant: by their cite if one was typed, else by the whole name, then by a part of it. `Matter of`
    /// begins a whole name.
    List<Decision> find(String typed) {
        var word = plain(typed);
        var cited = new ArrayList<Decision>();
        var named = new ArrayList<Decision>();
        var near = new ArrayList<Decision>();
        for (var decision : decisions) {
            if (isCited(decision, word)) {
                cited.add(decision);
            } else if (isNamed(decision, bare(word))) {
                named.add(decision);
            } else if (bare(word).length() >= SHORTEST_PART
                    && plain(beforeBracket(decision.name())).contains(bare(word))) {
                near.add(decision);
            }
        }
        if (!cited.isEmpty()) {
            return List.copyOf(cited);
        }
        if (named.isEmpty() || !word.startsWith(MATTER_OF)) {
            named.addAll(near);
        }
        return List.copyOf(named);
    }

    /// The cite without court and year stands in what was typed, between other things than digits.
    private static boolean isCited(Decision decision, String word) {
        var cite = plain(beforeBracket(decision.cite()));
        if (cite.isEmpty()) {
            return false;
        }
        for (int at = word.indexOf(cite); at >= 0; at = word.indexOf(cite, at + 1)) {
            int end = at + cite.length();
            boolean freeBefore = at == 0 || !Character.isDigit(word.charAt(at - 1));
            boolean freeAfter = end == word.length() || !Character.isDigit(word.charAt(end));
            if (freeBefore && freeAfter) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNamed(Decision decision, String word) {
        var name = decision.name();
        int bracket = name.indexOf('(');
        return !word.isEmpty()
                && (bare(plain(beforeBracket(name))).equals(word)
                        || bare(plain(name)).equals(word)
                        || bare(plain(decision.key())).equals(word)
                        || bracket >= 0 && plain(name.substring(bracket)).equals(word));
    }

    private static String beforeBracket(String words) {
        int bracket = words.indexOf('(');
        return bracket < 0 ? words : words.substring(0, bracket);
    }

    /// Small letters and digits only, with `and` for `&` but in the name of the reporter.
    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("i\\s*\\.?\\s*&\\s*n\\b\\.?(\\s*dec\\b\\.?)?", "in")
                .replace("&", "and")
                .replaceAll("[^a-z0-9]", "");
    }

    private static String bare(String plain) {
        return plain.startsWith(MATTER_OF) ? plain.substring(MATTER_OF.length()) : plain;
    }
}
