package org.asylia.book.page;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The letters of an index, to jump to.
final class Letters {

    private Letters() {}

    static String of(String name) {
        var first = name.substring(0, 1).toUpperCase(Locale.ROOT);
        return Character.isLetter(first.charAt(0)) ? first : "#";
    }

    static String anchor(String letter) {
        return letter.equals("#") ? "letter-0" : "letter-" + letter;
    }

    static void jumps(Leaf leaf, List<String> names) {
        var letters = new TreeSet<String>();
        names.forEach(name -> letters.add(of(name)));
        var html = leaf.html();
        html.begin("nav", "aria-label", "Letters", "class", "letters").begin("ul");
        for (var letter : letters) {
            html.begin("li").leaf("a", letter, "href", "#" + anchor(letter)).end();
        }
        html.end().endLine();
    }
}
