package org.asylia.casefile.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads JSON text into a tree.
public final class NodeReader {

    /// Deeper than any case needs; a case with lists in lists in lists has about twelve levels.
    public static final int DEEPEST = 64;

    // Names are not shared between files: a cache that outlives a file is a place where files could slow each other.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final String text;
    private final JsonParser parser;
    private final Deque<Bracket> open = new ArrayDeque<>();

    private NodeReader(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /// @throws JsonFault saying where the text is not JSON, what stands there and what was expected
    public static Node read(String text) throws JsonFault {
        try (var parser = FACTORY.createParser(text)) {
            return new NodeReader(text, parser).whole();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Node whole() throws IOException, JsonFault {
        try {
            var first = parser.nextToken();
            if (first == null) {
                throw new JsonFault(
                        new Place(1, 1), "The file is empty. A case file begins with {\"asylia\": \"case/1\"}.");
            }
            var node = value(first);
            if (parser.nextToken() != null) {
                throw new JsonFault(here(), "The case ends before this. Remove what follows its last bracket.");
            }
            return node;
        } catch (JsonProcessingException fault) {
            throw new Syntax(text, Optional.ofNullable(open.peek())).fault(fault);
        }
    }

    private Node value(JsonToken token) throws IOException, JsonFault {
        var place = here();
        return switch (token) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> new Node.Text(parser.getText(), place);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Node.Num(parser.getText(), place);
            case VALUE_TRUE -> new Node.Bool(true, place);
            case VALUE_FALSE -> new Node.Bool(false, place);
            case VALUE_NULL -> new Node.Nil(place);
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new IllegalStateException("A JSON value cannot begin with " + token + ".");
        };
    }

    private Node object(Place place) throws IOException, JsonFault {
        enter('{', place);
        var members = new ArrayList<Node.Member>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            var key = parser.currentName();
            var at = here();
            members.add(new Node.Member(key, at, value(next())));
        }
        open.pop();
        return new Node.Obj(members, place);
    }

    private Node array(Place place) throws IOException, JsonFault {
        enter('[', place);
        var items = new ArrayList<Node>();
        for (var token = next(); token != JsonToken.END_ARRAY; token = next()) {
            items.add(value(token));
        }
        open.pop();
        return new Node.Arr(items, place);
    }

    private JsonToken next() throws IOException {
        @Nullable JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("The JSON parser ended inside a value without saying so.");
        }
        return token;
    }

    private void enter(char bracket, Place place) throws JsonFault {
        open.push(new Bracket(bracket, place));
        if (open.size() > DEEPEST) {
            throw new JsonFault(
                    place,
                    "The brackets are nested more than " + DEEPEST
                            + " deep. No case needs that: look for one too many.");
        }
    }

    private Place here() {
        var location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr());
    }

    /// A bracket that is still open.
    record Bracket(char kind, Place place) {
        char closing() {
            return kind == '{' ? '}' : ']';
        }
    }
}
