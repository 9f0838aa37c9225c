package org.asylia.casefile;

import java.util.List;
import java.util.stream.Collectors;
import org.asylia.casefile.json.Node;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;

/// Reads one value of a fact, strictly by its type.
final class Values {

    /// The reasons for an unknown that a person can give. The others follow from the rules or the statements.
    static final List<Why> REASONS =
            List.of(Why.NOT_ASKED, Why.DOES_NOT_KNOW, Why.PREFERS_NOT_TO_SAY, Why.NOT_APPLICABLE_YET);

    private Values() {}

    static Content of(Fact fact, Node node) throws Refusal {
        if (node instanceof Node.Nil) {
            throw new Refusal(
                    "null says nothing. Leave " + fact.key() + " out, or write {\"unknown\": \"not-asked\"}.");
        }
        var type = fact.type();
        if (type instanceof FactType.YesNo) {
            return yesNo(node);
        }
        if (type instanceof FactType.Day) {
            return new Content.Day(Dates.read(date(node)));
        }
        if (type instanceof FactType.Choice choice) {
            return choice(choice, node);
        }
        if (type instanceof FactType.Number number) {
            return number(number, node);
        }
        return type instanceof FactType.Country ? country(node) : words(node);
    }

    static Why why(String code) throws Refusal {
        for (var why : REASONS) {
            if (why.code().equals(code)) {
                return why;
            }
        }
        var codes = REASONS.stream().map(Why::code).toList();
        throw new Refusal(Shown.quoted(code) + " is not a reason why something is unknown." + Nearest.hint(code, codes)
                + " Write one of: " + Shown.list(codes) + ".");
    }

    private static Content yesNo(Node node) throws Refusal {
        if (node instanceof Node.Bool(var yes, _)) {
            return new Content.YesNo(yes);
        }
        var meant = node instanceof Node.Text(var text, _)
                ? switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
                    case "yes", "y", "true" -> "true";
                    case "no", "n", "false" -> "false";
                    default -> "true or false";
                }
                : "true or false";
        throw new Refusal("Expected true or false, not " + Shown.of(node) + ". Write " + meant
                + ", without quotation marks; if it is not known, write {\"unknown\": \"does-not-know\"}.");
    }

    private static String date(Node node) throws Refusal {
        if (node instanceof Node.Text(var text, _)) {
            return text;
        }
        if (node instanceof Node.Num(var written, _)) {
            throw new Refusal("Expected a date, not the number " + Shown.plain(written)
                    + ". Write dates in quotation marks: \"" + Shown.plain(written) + "\".");
        }
        throw expected("a date in quotation marks, such as \"2024-05-10\"", node);
    }

    private static Content number(FactType.Number type, Node node) throws Refusal {
        if (!(node instanceof Node.Num(var written, _))) {
            throw new Refusal("Expected a whole number of " + type.unit() + ", not " + Shown.of(node)
                    + ". Write digits without quotation marks: " + like(type, node) + ".");
        }
        if (!isWhole(written)) {
            throw new Refusal(Shown.plain(written) + " is not a whole number of " + type.unit()
                    + ". Write digits only, without a point or an exponent.");
        }
        // Eighteen digits always fit; more never lie within bounds that make sense.
        if (written.length() <= 18) {
            long value = Long.parseLong(written);
            if (value >= type.least() && value <= type.most()) {
                return new Content.Number(value);
            }
        }
        throw new Refusal(Shown.plain(written) + " is out of bounds. Write a number of " + type.unit() + " from "
                + type.least() + " to " + type.most() + ".");
    }

    private static String like(FactType.Number type, Node node) {
        return node instanceof Node.Text(var text, _) && isWhole(text)
                ? Shown.plain(text)
                : Long.toString(type.least());
    }

    private static boolean isWhole(String written) {
        int first = written.startsWith("-") ? 1 : 0;
        return written.length() > first && written.chars().skip(first).allMatch(c -> c >= '0' && c <= '9');
    }

    private static Content choice(FactType.Choice type, Node node) throws Refusal {
        var codes = type.codes();
        if (!(node instanceof Node.Text(var code, _))) {
            throw expected("one of the choices in quotation marks (" + Shown.list(codes) + ")", node);
        }
        if (codes.contains(code)) {
            return new Content.Code(code);
        }
        var options = type.options().stream()
                .map(option -> "'" + option.code() + "' (" + option.label() + ")")
                .collect(Collectors.joining(", "));
        throw new Refusal(Shown.quoted(code) + " is not among the choices." + Nearest.hint(code, codes)
                + " Write one of: " + options + ".");
    }

    private static Content country(Node node) throws Refusal {
        if (!(node instanceof Node.Text(var code, _))) {
            throw expected("a two-letter country code in quotation marks, such as \"VE\"", node);
        }
        if (!Countries.knows(code)) {
            throw new Refusal(Shown.quoted(code) + " is not a country code." + Countries.hint(code)
                    + " Write the two capital letters of ISO 3166, such as \"VE\", or \"XX\" for no country.");
        }
        return new Content.Code(code);
    }

    private static Content words(Node node) throws Refusal {
        if (!(node instanceof Node.Text(var text, _))) {
            throw expected("words in quotation marks", node);
        }
        if (text.isBlank()) {
            throw new Refusal("The text is empty. Write the words, or leave the key out.");
        }
        return new Content.Words(text);
    }

    private static Refusal expected(String what, Node node) {
        return new Refusal("Expected " + what + ", not " + Shown.of(node) + ".");
    }
}
