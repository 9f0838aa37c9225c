package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.Trial;

/// Puts mutants in the place of their rules, and looks whether an assertion of the tests fails.
///
/// A mutant is shown the assertions about its own rule first, then those about the rules that name it, then those
/// about the rules that name these.
final class Mutation {

    /// What became of a mutant.
    enum Fate {
        KILLED,
        SURVIVED,
        EQUIVALENT,
        REFUSED
    }

    record Outcome(Mutant mutant, Fate fate, long nanos) {}

    private final Map<String, List<Trial>> about = new HashMap<>();
    private final Map<Set<String>, List<Trial>> near = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> namedBy = new HashMap<>();

    Mutation(List<Trial> trials) {
        trials.forEach(trial ->
                about.computeIfAbsent(trial.rule(), _ -> new ArrayList<>()).add(trial));
        var law = ProtectionLaw.ruleSet();
        law.rules()
                .forEach(rule -> law.references(rule)
                        .forEach(named -> namedBy.computeIfAbsent(named, _ -> new LinkedHashSet<>())
                                .add(rule.id())));
    }

    /// The assertions that may see a change of the rules, the nearest first.
    private List<Trial> near(Set<String> changed) {
        var rules = new LinkedHashSet<>(changed);
        for (int step = 0; step < 2; step++) {
            for (var near : List.copyOf(rules)) {
                rules.addAll(namedBy.getOrDefault(near, Set.of()));
            }
        }
        return rules.stream()
                .flatMap(near -> about.getOrDefault(near, List.of()).stream())
                .filter(trial -> !Collections.disjoint(trial.reach(), changed))
                .toList();
    }

    Outcome of(Mutant mutant) {
        long start = System.nanoTime();
        var fate = fate(mutant, near.computeIfAbsent(mutant.rules().keySet(), this::near));
        return new Outcome(mutant, fate, System.nanoTime() - start);
    }

    private static Fate fate(Mutant mutant, List<Trial> near) {
        var laws = new HashMap<Shape, Determiner>();
        for (var trial : near) {
            var shape = new Shape(trial.rule(), trial.instead());
            var law = laws.get(shape);
            if (law == null) {
                try {
                    law = new Determiner(trial.lawWith(mutant.rules()));
                } catch (IllegalArgumentException refused) {
                    return Fate.REFUSED;
                }
                laws.put(shape, law);
            }
            if (!holds(trial, law)) {
                return Fate.KILLED;
            }
        }
        return isSame(mutant) ? Fate.EQUIVALENT : Fate.SURVIVED;
    }

    private static boolean isSame(Mutant mutant) {
        return mutant.rules().values().stream()
                .allMatch(rule -> isSame(ProtectionLaw.ruleSet().rule(rule.id()), rule));
    }

    /// Whether nothing but conditions differs, and they answer alike.
    private static boolean isSame(Rule one, Rule other) {
        if (!one.before().equals(other.before())
                || one.everywhere() != other.everywhere()
                || !one.selector().equals(other.selector())) {
            return false;
        }
        for (int i = 0; i < one.texts().size(); i++) {
            var text = one.texts().get(i);
            var changed = other.texts().get(i);
            if (!text.from().equals(changed.from())
                    || !text.gives().equals(changed.gives())
                    || !Sameness.of(text.condition(), changed.condition())) {
                return false;
            }
        }
        return true;
    }

    static boolean holds(Trial trial, Determiner law) {
        try {
            trial.under(law);
            return true;
        } catch (RuntimeException | AssertionError e) {
            return false;
        }
    }

    /// What decides which part of the law a trial needs.
    private record Shape(String rule, Map<String, Condition> instead) {}
}
