package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Condition.All;
import org.asylia.engine.rule.Condition.Among;
import org.asylia.engine.rule.Condition.Any;
import org.asylia.engine.rule.Condition.AtLeast;
import org.asylia.engine.rule.Condition.Contested;
import org.asylia.engine.rule.Condition.Every;
import org.asylia.engine.rule.Condition.Layered;
import org.asylia.engine.rule.Condition.Leans;
import org.asylia.engine.rule.Condition.Not;
import org.asylia.engine.rule.Condition.NotEncoded;
import org.asylia.engine.rule.Condition.Settled;
import org.asylia.engine.rule.Condition.Some;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.Reading;

/// Takes conditions apart into their leaves: equal leaves become one yes-or-no question, and codes asked of one fact
/// become one choice.
final class Leaves {

    private final Map<Condition, Sameness.Leaf> questions = new LinkedHashMap<>();
    private final Map<String, TreeSet<String>> codes = new LinkedHashMap<>();
    private boolean contested;

    /// The condition over questions instead of its leaves.
    Condition apart(Condition condition) {
        return switch (condition) {
            case All(var parts) -> new All(parts.stream().map(this::apart).toList());
            case Any(var parts) -> new Any(parts.stream().map(this::apart).toList());
            case AtLeast(var count, var parts) ->
                new AtLeast(count, parts.stream().map(this::apart).toList());
            case Not(var part) -> new Not(apart(part));
            case Settled _, NotEncoded _ -> condition;
            case Contested point -> {
                contested = true;
                yield new Contested(
                        point.id(),
                        point.question(),
                        point.readings().stream().map(this::apart).toList());
            }
            case Layered(var otherwise, var layers) ->
                new Layered(otherwise, layers.stream().map(this::apart).toList());
            case Leans(var part, var when, var toward, var because, var burden) ->
                new Leans(apart(part), apart(when), toward, because, burden);
            case Among among -> {
                codes.computeIfAbsent(among.fact().key(), _ -> new TreeSet<>()).addAll(among.codes());
                yield new Among(choice(among.fact().key()), among.codes());
            }
            default -> new Condition.Says(question(condition).fact());
        };
    }

    boolean contested() {
        return contested;
    }

    List<Sameness.Leaf> all() {
        var all = new ArrayList<>(questions.values());
        codes.forEach((key, listed) -> {
            var values = new ArrayList<Content>();
            listed.forEach(code -> values.add(new Content.Code(code)));
            values.add(new Content.Code("none-of-them"));
            all.add(new Sameness.Leaf(choice(key), values));
        });
        return all;
    }

    private Layer apart(Layer layer) {
        return new Layer(
                layer.label(),
                layer.citation(),
                apart(layer.when()),
                layer.then(),
                layer.exceptions().stream().map(this::apart).toList());
    }

    private Reading apart(Reading reading) {
        return new Reading(
                reading.id(),
                reading.label(),
                reading.source(),
                reading.circuits(),
                reading.review(),
                apart(reading.condition()));
    }

    private static Fact choice(String key) {
        return Fact.country("choice." + key).asks("Which?").because("It stands for a leaf.");
    }

    private Sameness.Leaf question(Condition leaf) {
        for (var known : questions.entrySet()) {
            if (isSame(known.getKey(), leaf)) {
                return known.getValue();
            }
        }
        var fact = Fact.yesNo("leaf." + questions.size()).asks("Is it so?").because("It stands for a leaf.");
        var question = new Sameness.Leaf(fact, List.of(new Content.YesNo(true), new Content.YesNo(false)));
        questions.put(leaf, question);
        return question;
    }

    private static boolean isSame(Condition one, Condition other) {
        if (one instanceof Some(var count, var list, var part) && other instanceof Some some) {
            return count == some.count() && list.equals(some.list()) && Sameness.of(part, some.part());
        }
        if (one instanceof Every(var list, var part) && other instanceof Every every) {
            return list.equals(every.list()) && Sameness.of(part, every.part());
        }
        return one.equals(other);
    }
}
