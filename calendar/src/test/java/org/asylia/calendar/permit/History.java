package org.asylia.calendar.permit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// An invented history from `histories.tsv`: what happened, what is known of the person, and what was counted by hand.
///
/// @param name what it is about
/// @param events in the order in which they are told
/// @param person what is known of the person
/// @param expected what was counted by hand: `file`, `grant`, and counts under days
record History(String name, List<Event> events, Map<String, String> person, Map<String, String> expected) {

    /// @param said what else is known of the event
    record Event(String kind, LocalDate day, Optional<LocalDate> until, Map<String, String> said) {

        String said(String what) {
            return said.getOrDefault(what, "");
        }
    }

    static List<History> all() {
        var histories = new LinkedHashMap<String, History>();
        for (var line : lines()) {
            var cells = line.split("\t", -1);
            var history = histories.computeIfAbsent(
                    cells[0],
                    name -> new History(name, new ArrayList<>(), new LinkedHashMap<>(), new LinkedHashMap<>()));
            switch (cells[1]) {
                case "case" -> history.person.putAll(pairs(cells[4]));
                case "expect" -> history.expected.putAll(pairs(cells[4]));
                default ->
                    history.events.add(new Event(
                            cells[1],
                            LocalDate.parse(cells[2]),
                            cells[3].isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(cells[3])),
                            pairs(cells[4])));
            }
        }
        return List.copyOf(histories.values());
    }

    static History named(String name) {
        return all().stream()
                .filter(history -> history.name.equals(name))
                .findFirst()
                .orElseThrow();
    }

    /// `on=2026-04-06:91` is kept under its day.
    private static Map<String, String> pairs(String said) {
        var pairs = new LinkedHashMap<String, String>();
        for (var word : said.split(" ")) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                var key = word.substring(0, equals);
                var value = word.substring(equals + 1);
                if (key.equals("on")) {
                    pairs.put(value.substring(0, 10), value.substring(11));
                } else {
                    pairs.put(key, value);
                }
            }
        }
        return pairs;
    }

    private static List<String> lines() {
        try (var file = Objects.requireNonNull(History.class.getResourceAsStream("histories.tsv"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
