package org.asylia.casefile;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.asylia.casefile.json.Node;
import org.asylia.casefile.json.NodeWriter;
import org.asylia.casefile.json.Place;
import org.jspecify.annotations.Nullable;

/// Writes plain values as JSON, correctly escaped:
/// ```java
/// Json.pretty(Map.of("doors", List.of("asylum", "withholding")))
/// ```
///
/// Understood are maps with text as keys (in their own order: take a `LinkedHashMap` where it matters), lists, text,
/// whole and decimal numbers, true, false and null, nested as you like. Anything else is refused, a number that JSON
/// cannot write (`Double.NaN`) included: nothing is turned into text in silence.
public final class Json {

    private Json() {}

    /// For people: indented, short values on one line, with a line break at the end.
    public static String pretty(@Nullable Object value) {
        return NodeWriter.pretty(node(value));
    }

    /// For programs: on one line.
    public static String compact(@Nullable Object value) {
        return NodeWriter.compact(node(value));
    }

    static Node node(@Nullable Object value) {
        return switch (value) {
            case null -> new Node.Nil(Place.NONE);
            case String text -> Node.text(text);
            case Boolean bool -> Node.bool(bool);
            case Integer _, Long _, Short _, Byte _, BigInteger _, BigDecimal _ ->
                new Node.Num(value.toString(), Place.NONE);
            case Double number when Double.isFinite(number) -> new Node.Num(number.toString(), Place.NONE);
            case List<?> list -> Node.array(list.stream().map(Json::node).toList());
            case Map<?, ?> map -> object(map);
            default ->
                throw new IllegalArgumentException(
                        "JSON has no form for a " + value.getClass().getSimpleName() + ". Turn it into text, a number,"
                                + " a list or a map first.");
        };
    }

    private static Node object(Map<?, ?> map) {
        var members = new ArrayList<Node.Member>();
        map.forEach((key, value) -> {
            if (!(key instanceof String text)) {
                throw new IllegalArgumentException("A key in JSON is text, not '" + key + "'.");
            }
            members.add(Node.member(text, node(value)));
        });
        return Node.object(members);
    }
}
