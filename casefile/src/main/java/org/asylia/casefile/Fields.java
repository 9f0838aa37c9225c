package org.asylia.casefile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.engine.time.SaidDate;

/// An object of which the format fixes the keys. Keys it does not have are reported at once; a value of the wrong kind
/// is reported when it is asked for, and counts as missing.
final class Fields {

    private final Node.Obj object;
    private final Spot spot;
    private final Problems problems;

    /// @param what what the object is, for messages: `a statement`
    /// @param remedy what to do with a key that does not belong, after the list of those that do
    Fields(Node.Obj object, Spot spot, Problems problems, String what, List<String> keys, String remedy) {
        this.object = object;
        this.spot = spot;
        this.problems = problems;
        for (var member : object.members()) {
            if (!keys.contains(member.key())) {
                problems.add(
                        spot.to(member.key()),
                        member.place(),
                        () -> Shown.quoted(member.key()) + " is not a key of " + what + "."
                                + Nearest.hint(member.key(), keys) + " It has: " + Shown.list(keys) + "." + remedy);
            }
        }
    }

    Fields(Node.Obj object, Spot spot, Problems problems, String what, List<String> keys) {
        this(object, spot, problems, what, keys, "");
    }

    Optional<Node> node(String key) {
        return object.find(key);
    }

    /// Says what is wrong with the value of a key or, if it is missing, with the object.
    void problem(String key, String message) {
        var node = node(key);
        problems.add(
                node.isPresent() ? spot.to(key) : spot, node.map(Node::place).orElse(object.place()), message);
    }

    /// Text, if only the empty text.
    Optional<String> words(String key) {
        var node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Text(var text, _)) {
            return Optional.of(text);
        }
        node.ifPresent(other -> problem(key, "Expected words in quotation marks, not " + Shown.of(other) + "."));
        return Optional.empty();
    }

    /// Text that must be there and must say something.
    Optional<String> needed(String key, String remedy) {
        var words = words(key);
        if (node(key).isEmpty() || words.isPresent() && words.get().isBlank()) {
            problem(key, "\"" + key + "\" is missing or empty. " + remedy);
            return Optional.empty();
        }
        return words;
    }

    Optional<String> oneOf(String key, Collection<String> codes) {
        var node = node(key).orElse(null);
        if (node == null) {
            return Optional.empty();
        }
        if (node instanceof Node.Text(var code, _) && codes.contains(code)) {
            return Optional.of(code);
        }
        var hint = node instanceof Node.Text(var code, _) ? Nearest.hint(code, codes) : "";
        problem(
                key,
                "\"" + key + "\" cannot be " + Shown.of(node) + "." + hint + " Write one of these in quotation marks: "
                        + Shown.list(List.copyOf(codes)) + ".");
        return Optional.empty();
    }

    Optional<Boolean> yesNo(String key) {
        var node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Bool(var value, _)) {
            return Optional.of(value);
        }
        node.ifPresent(other ->
                problem(key, "Expected true or false, not " + Shown.of(other) + ". Write it without quotation marks."));
        return Optional.empty();
    }

    /// A day known exactly.
    Optional<LocalDate> day(String key) {
        try {
            var words = words(key);
            return words.isPresent() ? Optional.of(Dates.day(words.get())) : Optional.empty();
        } catch (Refusal refusal) {
            problem(key, refusal.words());
            return Optional.empty();
        }
    }

    /// A date, as precisely as it is known.
    Optional<SaidDate> date(String key) {
        try {
            var words = words(key);
            return words.isPresent() ? Optional.of(Dates.read(words.get())) : Optional.empty();
        } catch (Refusal refusal) {
            problem(key, refusal.words());
            return Optional.empty();
        }
    }

    /// An object in it, and its place.
    Optional<Node.Obj> object(String key, String example) {
        var node = node(key);
        if (node.isPresent() && node.get() instanceof Node.Obj inner) {
            return Optional.of(inner);
        }
        node.ifPresent(other ->
                problem(key, "Expected an object, not " + Shown.of(other) + ". Write it like " + example + "."));
        return Optional.empty();
    }
}
