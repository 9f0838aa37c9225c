package org.asylia.casefile;

import java.util.List;
import org.asylia.casefile.json.Node;

/// Shows a piece of a file inside a message: short, in quotation marks, without anything a terminal would act on.
final class Shown {

    private static final int LONGEST = 60;

    private Shown() {}

    static String plain(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            boolean odd =
                    Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || Character.isSurrogate(c);
            shown.append(odd ? '\ufffd' : c);
        }
        return text.length() > LONGEST ? shown.append("...").toString() : shown.toString();
    }

    static String quoted(String text) {
        return "'" + plain(text) + "'";
    }

    /// What kind of thing stands there, and what it says: `the text "yes"`.
    static String of(Node node) {
        return switch (node) {
            case Node.Text(var text, _) -> "the text \"" + plain(text) + "\"";
            case Node.Num(var written, _) -> "the number " + plain(written);
            case Node.Bool(var value, _) -> value ? "true" : "false";
            case Node.Nil _ -> "null";
            case Node.Obj _ -> "an object in { }";
            case Node.Arr _ -> "a list in [ ]";
        };
    }

    static String list(List<String> words) {
        return String.join(", ", words);
    }

    /// The first of many, as the end of a sentence.
    static String few(List<String> words) {
        return list(words.subList(0, Math.min(10, words.size()))) + (words.size() > 10 ? ", ..." : ".");
    }
}
