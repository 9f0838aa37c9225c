package org.asylia.engine.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.answer.Answer;

/// Refuses two unranked layers that could both apply and give different results.
///
/// Leaves (facts, comparisons, other rules) are taken as independent of one another, so a pair that only the facts
/// of the world keep apart is refused too: rank one above the other, or write the difference into its condition.
final class LayerConflicts {

    private LayerConflicts() {}

    /// @throws IllegalArgumentException naming the two layers
    static void refuse(Rule rule, List<Layer> layers) {
        for (var one : layers) {
            for (var other : layers) {
                if (one.then() && !other.then() && canBoth(effect(one), effect(other))) {
                    throw new IllegalArgumentException("Rule '" + rule.id() + "': '" + one.label() + "' says yes and '"
                            + other.label() + "' says no, and both can apply at once. Make one the exception of the"
                            + " other.");
                }
            }
        }
    }

    /// When a layer takes effect: it applies and none of its exceptions takes effect.
    private static Condition effect(Layer layer) {
        var parts = new ArrayList<Condition>();
        parts.add(layer.when());
        layer.exceptions().forEach(exception -> parts.add(new Condition.Not(effect(exception))));
        return new Condition.All(parts);
    }

    private static boolean canBoth(Condition one, Condition other) {
        return satisfiable(new Condition.All(List.of(one, other)), new HashMap<>());
    }

    private static boolean satisfiable(Condition condition, Map<Condition, Boolean> assumed) {
        var answer = under(condition, assumed);
        if (answer.isSettled()) {
            return answer == Answer.YES;
        }
        var open = firstOpen(condition, assumed).orElseThrow();
        for (var value : List.of(true, false)) {
            assumed.put(open, value);
            if (satisfiable(condition, assumed)) {
                return true;
            }
        }
        assumed.remove(open);
        return false;
    }

    private static Answer under(Condition condition, Map<Condition, Boolean> assumed) {
        return switch (condition) {
            case Condition.All(var parts) ->
                parts.stream().map(part -> under(part, assumed)).reduce(Answer.YES, Answer::and);
            case Condition.Any(var parts) ->
                parts.stream().map(part -> under(part, assumed)).reduce(Answer.NO, Answer::or);
            case Condition.Not(var part) -> under(part, assumed).not();
            case Condition.Settled(var yes, _) -> Answer.of(yes);
            default -> assumed.containsKey(condition) ? Answer.of(assumed.get(condition)) : Answer.UNKNOWN;
        };
    }

    private static Optional<Condition> firstOpen(Condition condition, Map<Condition, Boolean> assumed) {
        return switch (condition) {
            case Condition.All(var parts) -> firstOpen(parts, assumed);
            case Condition.Any(var parts) -> firstOpen(parts, assumed);
            case Condition.Not(var part) -> firstOpen(part, assumed);
            case Condition.Settled _ -> Optional.empty();
            default -> assumed.containsKey(condition) ? Optional.empty() : Optional.of(condition);
        };
    }

    private static Optional<Condition> firstOpen(List<Condition> parts, Map<Condition, Boolean> assumed) {
        return parts.stream().flatMap(part -> firstOpen(part, assumed).stream()).findFirst();
    }
}
