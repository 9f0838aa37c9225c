package org.asylia.web.desk;

import java.util.List;
import java.util.Map;
import org.asylia.web.keep.HelpRequest;

/// A request as the office reads it: what is safe for the person stands first. What the person did not allow is said as
/// a prohibition, and so is what the person left open.
final class RequestText {

    private static final List<Map.Entry<String, String>> LINES = List.of(
            Map.entry("name", "Name to use"),
            Map.entry("language", "Language"),
            Map.entry("dialect", "Way of speaking"),
            Map.entry("interpreter", "Needs an interpreter"),
            Map.entry("interpreter-not", "Interpreter must not be"),
            Map.entry("note", "Wrote"));

    private RequestText() {}

    static String of(HelpRequest one) {
        var text = new StringBuilder("Request " + one.id() + "\n\n");
        text.append(safety(one)).append('\n');
        for (var line : LINES) {
            if (!one.said(line.getKey()).isEmpty()) {
                text.append(line.getValue())
                        .append(": ")
                        .append(plain(one.said(line.getKey())))
                        .append('\n');
            }
        }
        one.hour()
                .ifPresent(hour -> text.append("Booked: ")
                        .append(hour.begins().toString().replace('T', ' '))
                        .append(hour.how().isEmpty() ? "" : ", " + hour.how())
                        .append('\n'));
        text.append("Answers shared: ")
                .append(one.said("case").isEmpty() ? "no" : "yes, see ./asylia requests case " + one.id())
                .append('\n');
        if (!one.said("due").isEmpty()) {
            text.append("Nearest date in the answers: ").append(one.said("due")).append('\n');
        }
        if (!one.answer().isEmpty()) {
            text.append("\nAnswered:\n").append(plain(one.answer())).append('\n');
        }
        return text.toString();
    }

    /// What must be kept to when the office reaches out.
    static String safety(HelpRequest one) {
        var text = new StringBuilder("SAFE CONTACT\n");
        switch (one.said("channel")) {
            case "text" ->
                text.append("  Text message only, to ")
                        .append(plain(one.said("reach")))
                        .append(". No calls.\n");
            case "call" ->
                text.append("  Telephone call only, to ")
                        .append(plain(one.said("reach")))
                        .append(". No text messages.\n");
            case "letter" ->
                text.append("  Letter only, to ")
                        .append(plain(one.said("reach")))
                        .append('\n');
            case "email" ->
                text.append("  E-mail only, to ")
                        .append(plain(one.said("reach")))
                        .append('\n');
            default -> text.append("  DO NOT CONTACT. The person comes back with a code.\n");
        }
        text.append(one.said("shared").equals("no") ? "" : "  SOMEBODY ELSE MAY USE IT.\n");
        text.append(one.said("message").equals("yes") ? "  You may leave a message.\n" : "  LEAVE NO MESSAGE.\n");
        text.append(one.said("say-who").equals("yes") ? "  You may say who you are.\n" : "  DO NOT SAY WHO YOU ARE.\n");
        text.append(one.said("times").isEmpty() ? "" : "  Times: " + plain(one.said("times")) + "\n");
        return text.toString();
    }

    /// Without the signs that would turn the terminal's text round or move its cursor.
    private static String plain(String words) {
        return words.codePoints()
                .filter(letter -> letter == '\n'
                        || !Character.isISOControl(letter) && Character.getType(letter) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
