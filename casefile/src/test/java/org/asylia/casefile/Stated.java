package org.asylia.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Entry;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Checks, with another JSON parser and its own small reading of the format, that a file that was read says exactly what
/// its text states: no fact more, no fact less, no value changed.
final class Stated {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Stated() {}

    static void check(String text, CaseFile file) {
        var json = MAPPER.readTree(text);
        item(json, file.about().root(), true);
        assertEquals(json.path("assessments").size(), file.about().assessments().size());
        assertEquals(
                List.copyOf(json.path("sources").propertyNames()),
                List.copyOf(file.sources().keySet()));
        assertEquals(json.path("title").stringValue(""), file.title().orElse(""));
        assertEquals(
                json.path("frame").path("asOf").stringValue(""),
                file.frame().asOf().map(Object::toString).orElse(""));
        // Written again it is the same JSON, keys in their order included.
        var written = MAPPER.readTree(CaseFileWriter.write(file));
        assertEquals(json.toString(), written.toString());
    }

    private static void item(JsonNode json, Item item, boolean top) {
        var told = new TreeSet<String>();
        item.entries().forEach((fact, entry) -> {
            told.add(fact.key());
            entry(json.path(fact.key()), entry);
        });
        item.lists().forEach((list, items) -> {
            told.add(list.key());
            var inner = json.path(list.key());
            assertEquals(inner.path("complete").booleanValue(false), items.complete());
            var entries = inner.path("entries");
            assertEquals(entries.size(), items.all().size());
            for (var each : items.all()) {
                var name = each.path()
                        .substring(each.path().lastIndexOf('[') + 1, each.path().length() - 1);
                item(entries.path(name), each, false);
            }
        });
        if (top) {
            Vocabulary.TOP.stream().filter(json::has).forEach(told::add);
        }
        assertEquals(new TreeSet<>(json.propertyNames()), told);
    }

    private static void entry(JsonNode json, Entry entry) {
        var expected = new ArrayList<String>();
        var statements = json.path("statements");
        if (statements.isArray()) {
            statements.forEach(each -> expected.add(statement(each)));
            assertEquals(
                    json.has("resolved") ? content(json.path("resolved")) : "",
                    entry.resolution().map(each -> content(each.content())).orElse(""));
        } else {
            expected.add(statement(json));
        }
        assertEquals(
                expected, entry.statements().stream().map(Stated::statement).toList());
    }

    private static String statement(JsonNode json) {
        return Map.of(
                        "content", content(json),
                        "source", json.path("source").stringValue("-"),
                        "note", json.path("note").stringValue("-"))
                .toString();
    }

    private static String statement(Statement statement) {
        return Map.of(
                        "content", content(statement.content()),
                        "source", statement.source().orElse("-"),
                        "note", statement.note().orElse("-"))
                .toString();
    }

    private static String content(JsonNode json) {
        return json.isObject()
                ? json.has("unknown")
                        ? "unknown " + json.path("unknown")
                        : json.path("value").toString()
                : json.toString();
    }

    private static String content(Content content) {
        return switch (content) {
            case Content.YesNo(var yes) -> Boolean.toString(yes);
            case Content.Number(var number) -> Long.toString(number);
            case Content.Code(var code) -> MAPPER.writeValueAsString(code);
            case Content.Words(var words) -> MAPPER.writeValueAsString(words);
            case Content.Day(var date) -> MAPPER.writeValueAsString(date.written());
            case Content.Unknown(var why) -> "unknown \"" + why.code() + "\"";
        };
    }
}
