package org.asylia.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.asylia.engine.time.SaidDate;
import org.asylia.interview.plan.Question;

/// An invented person who answers at random, but with the same seed always the same: yes as often as people on a first
/// call may say it, and now and then "not sure" or "not now".
final class Person {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static final List<String> COUNTRIES = List.of("HN", "VE", "GT", "CN", "IN", "RU", "HT", "NI", "CU", "AF");

    private static final Map<String, Double> YES = Map.ofEntries(
            Map.entry("detained", 0.1),
            Map.entry("ordered", 0.15),
            Map.entry("fast-removal", 0.15),
            Map.entry("court-case", 0.5),
            Map.entry("country-more", 0.1),
            Map.entry("arrival-more", 0.15),
            Map.entry("asked-before", 0.1),
            Map.entry("asked-more", 0.1),
            Map.entry("crime", 0.1),
            Map.entry("armed", 0.1),
            Map.entry("elsewhere", 0.4),
            Map.entry("stay-more", 0.2),
            Map.entry("child-alone", 0.1),
            Map.entry("other-country-plan", 0.05),
            Map.entry("harm-more", 0.2),
            Map.entry("past-harm", 0.7),
            Map.entry("more-now", 0.6));

    private final Random random;
    private final LocalDate born;

    Person(long seed) {
        this.random = new Random(seed);
        this.born = TODAY.minusDays(5_000 + new Random(seed).nextInt(16_000));
    }

    Reply reply(Question question) {
        if (!question.kind().isQuestion()) {
            return Reply.SEEN;
        }
        double mood = random.nextDouble();
        if (mood < 0.07) {
            return Reply.NOT_SURE;
        }
        return mood < 0.1 ? Reply.NOT_NOW : said(question);
    }

    private Reply said(Question question) {
        return switch (question.kind()) {
            case YES_NO, MORE -> random.nextDouble() < YES.getOrDefault(question.id(), 0.5) ? Reply.YES : Reply.NO;
            case ONE -> Reply.picked(question.id().equals("age") ? age() : one(question.codes()));
            case MANY -> some(question.codes());
            case COUNTRY -> Reply.picked(one(COUNTRIES));
            case DATE -> new Reply.Day(SaidDate.on(day(question.id())));
            case NUMBER -> new Reply.Number(random.nextInt(5));
            case WORDS -> new Reply.Words("invented words");
            case SHOW, CHECK -> Reply.SEEN;
        };
    }

    private String age() {
        return born.plusYears(18).isAfter(TODAY) ? "child" : "adult";
    }

    private LocalDate day(String question) {
        return switch (question) {
            case "birth-date" -> born;
            case "next-date" -> TODAY.plusDays(random.nextInt(500));
            default -> TODAY.minusDays(random.nextInt(1_500));
        };
    }

    private Reply some(List<String> codes) {
        var picked = new ArrayList<String>(List.of(one(codes)));
        var other = one(codes);
        boolean alone = List.of("none", "nobody").contains(other)
                || List.of("none", "nobody").contains(picked.getFirst());
        if (random.nextInt(4) == 0 && !alone && !picked.contains(other)) {
            picked.add(other);
        }
        return new Reply.Picked(picked);
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
