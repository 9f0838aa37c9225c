package org.asylia.calendar.permit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asylia.calendar.permit.Effect.Sort;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.time.DateRange;

/// Tries which event an office must have taken otherwise to come to its count: each in each way, and where none alone
/// will do, two together.
final class Partings {

    /// One event taken otherwise: all events as they are then.
    private record Otherwise(Happening at, int place, String how, List<Effect> effects) {}

    private final List<Happening> happenings;
    private final Rule stopping;

    /// @param stopping the rule that a stop of the office would rest on
    Partings(List<Happening> happenings, Rule stopping) {
        this.happenings = happenings;
        this.stopping = stopping;
    }

    /// In the order of the events.
    List<Parting> of(long said, LocalDate on) {
        var ways = new ArrayList<Otherwise>();
        for (int i = 0; i < happenings.size(); i++) {
            if (!happenings.get(i).day().earliest().isAfter(on)) {
                ways.addAll(otherwise(i));
            }
        }
        var found = singles(ways, said, on);
        return found.isEmpty() ? pairs(ways, said, on) : found;
    }

    private List<Parting> singles(List<Otherwise> ways, long said, LocalDate on) {
        var found = new ArrayList<Parting>();
        for (var way : ways) {
            add(found, List.of(way), said, on);
        }
        return List.copyOf(found);
    }

    private List<Parting> pairs(List<Otherwise> ways, long said, LocalDate on) {
        var found = new ArrayList<Parting>();
        for (var one : ways) {
            for (var other : ways) {
                if (one.place() < other.place()) {
                    add(found, List.of(one, other), said, on);
                }
            }
        }
        return List.copyOf(found);
    }

    private void add(List<Parting> found, List<Otherwise> ways, long said, LocalDate on) {
        var days = new Timeline(effects(ways)).days(on);
        if (days.least() <= said && said <= days.most()) {
            var steps = ways.stream()
                    .map(way -> new Parting.Step(way.at(), way.how()))
                    .toList();
            found.add(new Parting(steps, days));
        }
    }

    private List<Effect> effects(List<Otherwise> ways) {
        var effects = new ArrayList<Effect>();
        for (int i = 0; i < happenings.size(); i++) {
            int place = i;
            effects.addAll(ways.stream()
                    .filter(way -> way.place() == place)
                    .findFirst()
                    .map(Otherwise::effects)
                    .orElse(happenings.get(i).effects()));
        }
        boolean again = ways.stream().anyMatch(way -> way.how().equals(FROM_ZERO));
        return again ? fromZero(effects, ways) : effects;
    }

    private static final String FROM_ZERO = "the office started from zero here";

    /// Only the new start stays, and what came after it.
    private static List<Effect> fromZero(List<Effect> effects, List<Otherwise> ways) {
        var paths = ways.stream()
                .filter(way -> way.how().equals(FROM_ZERO))
                .map(way -> way.at().item().path())
                .toList();
        return effects.stream()
                .filter(effect -> !effect.is(Sort.START) || paths.contains(effect.by()))
                .toList();
    }

    private List<Otherwise> otherwise(int place) {
        var at = happenings.get(place);
        var ways = new ArrayList<Otherwise>();
        for (var effect : at.effects()) {
            without(effect).forEach(how -> ways.add(new Otherwise(at, place, how, others(at, effect))));
            changed(effect).forEach((how, other) -> {
                var effects = new ArrayList<>(others(at, effect));
                effects.add(other);
                ways.add(new Otherwise(at, place, how, effects));
            });
        }
        if (!at.has(Sort.START)) {
            if (!at.has(Sort.STOP) && !at.has(Sort.END) && !at.has(Sort.STOP_FOR_GOOD)) {
                stopped(at).forEach((how, other) -> ways.add(new Otherwise(at, place, how, with(at, other))));
            }
            ways.add(new Otherwise(at, place, FROM_ZERO, with(at, effect(at, Sort.START, DateRange.ANY))));
        }
        return ways;
    }

    private static List<Effect> others(Happening at, Effect without) {
        return at.effects().stream().filter(effect -> !effect.equals(without)).toList();
    }

    private static List<Effect> with(Happening at, Effect more) {
        return Stream.concat(at.effects().stream(), Stream.of(more)).toList();
    }

    private static List<String> without(Effect effect) {
        return switch (effect.sort()) {
            case START -> List.of("the office did not start the clock here");
            case STOP, STOP_FOR_GOOD -> List.of("the office did not stop the clock here");
            case END -> List.of("the office did not end the clock here");
            case REOPEN -> List.of("the office has not taken up the remand");
        };
    }

    private static Map<String, Effect> changed(Effect effect) {
        return switch (effect.sort()) {
            case STOP -> Map.of("the office has not started the clock again after this", effect.until(never()));
            case END ->
                Map.of("the office gave no credit for the days from this to the remand", effect.credited(Answer.NO));
            case START, STOP_FOR_GOOD, REOPEN -> Map.of();
        };
    }

    private Map<String, Effect> stopped(Happening at) {
        var ways = new LinkedHashMap<String, Effect>();
        if (!at.until().equals(DateRange.ANY)) {
            ways.put("the office stopped the clock here", effect(at, Sort.STOP, at.until()));
        }
        ways.put("the office stopped the clock here and has not started it again", effect(at, Sort.STOP, never()));
        return ways;
    }

    private Effect effect(Happening at, Sort sort, DateRange until) {
        return new Effect(
                at.item().path(), sort, Answer.YES, stopping, List.of(), at.day(), until, Answer.NO, Answer.NO);
    }

    private static DateRange never() {
        return DateRange.on(DateRange.END);
    }
}
