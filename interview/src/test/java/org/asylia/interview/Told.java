package org.asylia.interview;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.plan.Question;

/// An invented person whose answers are written down; to all other questions a plain life answers.
final class Told {

    private static final Map<String, String> PLAIN = Map.ofEntries(
            Map.entry("safe", "mine"),
            Map.entry("age", "adult"),
            Map.entry("in-us", "here"),
            Map.entry("country", "HN"),
            Map.entry("birth-date", "1990-04-02"),
            Map.entry("arrival-date", "2026-03-01"),
            Map.entry("arrival-manner", "admitted"),
            Map.entry("arrival-program", "visa"),
            Map.entry("arrival-place", "airport-or-seaport"),
            Map.entry("who", "gang"),
            Map.entry("why", "politics"),
            Map.entry("past-harm", "yes"),
            Map.entry("late", "none"),
            Map.entry("more-now", "yes"),
            Map.entry("next-date", "2027-10-01"),
            Map.entry("harm-when", "2025-01-15"),
            Map.entry("filed-on", "2026-06-01"),
            Map.entry("reach", "none"));

    private final Map<String, String> said = new HashMap<>(PLAIN);

    /// @param said what differs from a plain life, as `question=code`, or a date
    static Told of(String... said) {
        var told = new Told();
        for (var each : said) {
            int equals = each.indexOf('=');
            told.said.put(each.substring(0, equals), each.substring(equals + 1));
        }
        return told;
    }

    Talk talk() {
        return Talk.with(this::reply);
    }

    private Reply reply(Question question) {
        var words = said.get(question.id());
        return switch (question.kind()) {
            case SHOW, CHECK -> Reply.SEEN;
            case YES_NO, MORE -> code(words == null ? "no" : words);
            case ONE, MANY, COUNTRY -> code(words == null ? question.codes().getFirst() : words);
            case DATE -> words == null || words.equals("not-sure") ? Reply.NOT_SURE : day(words);
            case NUMBER -> new Reply.Number(1);
            case WORDS -> new Reply.Words("They would find me.");
        };
    }

    private static Reply code(String code) {
        return switch (code) {
            case "not-sure" -> Reply.NOT_SURE;
            case "not-now" -> Reply.NOT_NOW;
            default -> Reply.picked(code.split(","));
        };
    }

    private static Reply day(String day) {
        return new Reply.Day(SaidDate.on(LocalDate.parse(day)));
    }
}
