package org.asylia.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Reads JSON strictly into maps, lists and text, to look at what the program wrote. Numbers, true and false stay text.
final class ReadJson {

    private final String json;
    private int at;

    private ReadJson(String json) {
        this.json = json;
    }

    static Seen of(String json) {
        var reader = new ReadJson(json);
        var value = reader.value();
        reader.space();
        if (reader.at != json.length()) {
            throw new IllegalArgumentException("more than one value: " + json.substring(reader.at));
        }
        return new Seen(value);
    }

    /// A value that was read.
    record Seen(Object value) {

        Seen get(String key) {
            if (value instanceof Map<?, ?> map) {
                var inner = map.get(key);
                if (inner != null) {
                    return new Seen(inner);
                }
            }
            throw new IllegalArgumentException("no " + key + " in " + value);
        }

        Set<String> keys() {
            return value instanceof Map<?, ?> map
                    ? map.keySet().stream().map(String::valueOf).collect(Collectors.toSet())
                    : Set.of();
        }

        List<Seen> list() {
            if (value instanceof List<?> list) {
                return list.stream().map(each -> new Seen((Object) each)).toList();
            }
            throw new IllegalArgumentException("no list: " + value);
        }

        String text() {
            return String.valueOf(value);
        }
    }

    private Object value() {
        space();
        return switch (json.charAt(at)) {
            case '{' -> members();
            case '[' -> elements();
            case '"' -> text();
            default -> bare();
        };
    }

    private Map<String, Object> members() {
        var map = new LinkedHashMap<String, Object>();
        for (char next = open('}'); next != '}'; next = separator('}')) {
            space();
            var key = text();
            space();
            expect(':');
            if (map.put(key, value()) != null) {
                throw new IllegalArgumentException("twice: " + key);
            }
        }
        return map;
    }

    private List<Object> elements() {
        var list = new ArrayList<Object>();
        for (char next = open(']'); next != ']'; next = separator(']')) {
            list.add(value());
        }
        return list;
    }

    private char open(char end) {
        at++;
        space();
        if (json.charAt(at) == end) {
            at++;
            return end;
        }
        return ',';
    }

    private char separator(char end) {
        space();
        char next = json.charAt(at++);
        if (next != ',' && next != end) {
            throw new IllegalArgumentException("at " + at + ": " + next);
        }
        return next;
    }

    private String text() {
        expect('"');
        var text = new StringBuilder();
        for (char next = json.charAt(at++); next != '"'; next = json.charAt(at++)) {
            text.append(next == '\\' ? escaped() : next);
        }
        return text.toString();
    }

    private char escaped() {
        char kind = json.charAt(at++);
        if (kind == 'u') {
            at += 4;
            return (char) Integer.parseInt(json.substring(at - 4, at), 16);
        }
        return switch (kind) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case '"', '\\', '/' -> kind;
            default -> throw new IllegalArgumentException("escape " + kind);
        };
    }

    private String bare() {
        int from = at;
        while (at < json.length() && "+-.0123456789aeflnrstu".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
        if (at == from) {
            throw new IllegalArgumentException("at " + at + ": " + json.charAt(at));
        }
        return json.substring(from, at);
    }

    private void space() {
        while (at < json.length() && " \n\r\t".indexOf(json.charAt(at)) >= 0) {
            at++;
        }
    }

    private void expect(char letter) {
        if (json.charAt(at++) != letter) {
            throw new IllegalArgumentException("at " + at + ": no " + letter);
        }
    }
}
