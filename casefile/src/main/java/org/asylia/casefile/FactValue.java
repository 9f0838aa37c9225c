package org.asylia.casefile;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;

/// A fact of one item and a value for it, as written on a command line:
/// ```
/// application.filed=true
/// arrivals[1]/arrival.date=2024-spring
/// countries[VE].claims[gang]/claim.fears-return=unknown
/// ```
///
/// @param item the path of the item; empty for the case itself
/// @param fact the fact
/// @param content the value
public record FactValue(String item, Fact fact, Content content) {

    /// Reads a value: `true`, `false`, a date, a number, a code, words; or `unknown` (which is the same as not asked),
    /// or one of the reasons a case file can give, such as `does-not-know`.
    ///
    /// @throws CaseFileException with the same messages as for a file
    public static Content parse(Fact fact, String text) {
        try {
            if (text.equals("unknown")) {
                return Content.NOT_ASKED;
            }
            if (Values.REASONS.stream().anyMatch(why -> why.code().equals(text))) {
                return new Content.Unknown(Values.why(text));
            }
            return Values.of(fact, node(fact, text));
        } catch (Refusal refusal) {
            throw refused(fact.key() + "=" + Shown.plain(text), fact.key(), refusal.words());
        }
    }

    private static Node node(Fact fact, String text) {
        if (fact.type() instanceof FactType.YesNo && (text.equals("true") || text.equals("false"))) {
            return Node.bool(text.equals("true"));
        }
        if (fact.type() instanceof FactType.Number
                && !text.isEmpty()
                && text.chars().allMatch(FactValue::isNumeric)) {
            return new Node.Num(text, org.asylia.casefile.json.Place.NONE);
        }
        return Node.text(text);
    }

    private static boolean isNumeric(int c) {
        return c >= '0' && c <= '9' || c == '.' || c == '-';
    }

    /// Reads `FACT=VALUE`, where a fact of an entry is written as its path, a slash, and its key.
    ///
    /// @throws CaseFileException when there is no such fact or item, or it does not take the value
    public static FactValue of(CaseFile file, String assignment) {
        int equals = assignment.indexOf('=');
        if (equals < 1) {
            throw refused(assignment, "", "Write a fact, an equals sign and a value: application.filed=true.");
        }
        var name = assignment.substring(0, equals).strip();
        int slash = name.lastIndexOf('/');
        var path = slash < 0 ? "" : name.substring(0, slash);
        var fact = fact(file, assignment, name.substring(slash + 1));
        check(file, assignment, path, fact);
        return new FactValue(
                path, fact, parse(fact, assignment.substring(equals + 1).strip()));
    }

    private static Fact fact(CaseFile file, String assignment, String key) {
        var facts = file.vocabulary().law().facts();
        return Optional.ofNullable(facts.get(key))
                .orElseThrow(() -> refused(
                        assignment,
                        "",
                        "There is no fact " + Shown.quoted(key) + "." + Nearest.hint(key, facts.keySet())
                                + " The schema lists every fact: './asylia schema'."));
    }

    private static void check(CaseFile file, String assignment, String path, Fact fact) {
        var items = ItemPaths.of(file.about().root());
        var item = items.get(path);
        if (item == null) {
            throw refused(assignment, "", ItemPaths.missing(path, items));
        }
        if (!item.list().equals(fact.list())) {
            var fitting = items.values().stream()
                    .filter(each -> each.list().equals(fact.list()))
                    .map(Item::path)
                    .map(each -> each.isEmpty() ? fact.key() : each + "/" + fact.key())
                    .toList();
            throw refused(
                    assignment,
                    "",
                    "'" + fact.key() + "' belongs to "
                            + fact.list().map(list -> "one " + list.one()).orElse("the case as a whole") + "."
                            + (fitting.isEmpty()
                                    ? " The file has none: add it there first."
                                    : " Write " + Shown.few(fitting)));
        }
    }

    private static CaseFileException refused(String name, String place, String message) {
        return new CaseFileException("'" + Shown.plain(name) + "'", List.of(new Problem(place, 0, 0, message)), 0);
    }
}
