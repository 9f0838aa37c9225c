package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Condition;
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
    private final Map<String, Set<String>> namedBy = new HashMap<>();

    Mutation(List<Trial> trials) {
        trials.forEach(trial ->
                about.computeIfAbsent(trial.rule(), _ -> new ArrayList<>()).add(trial));
        var law = ProtectionLaw.ruleSet();
        law.rules().forEach(rule -> law.references(rule)
                .forEach(named -> namedBy.computeIfAbsent(named, _ -> new LinkedHashSet<>())
                        .add(rule.id())));
    }

    /// The assertions that may see a change of the rule, the nearest first.
    List<Trial> near(String rule) {
        var rules = new LinkedHashSet<>(List.of(rule));
        for (int step = 0; step < 2; step++) {
            for (var near : List.copyOf(rules)) {
                rules.addAll(namedBy.getOrDefault(near, Set.of()));
            }
        }
        return rules.stream()
                .flatMap(near -> about.getOrDefault(near, List.of()).stream())
                .filter(trial -> !trial.instead().containsKey(rule))
                .filter(trial -> trial.rule().equals(rule) || trial.reach().contains(rule))
                .toList();
    }

    Outcome of(Mutant mutant, List<Trial> near) {
        long start = System.nanoTime();
        var fate = fate(mutant, near);
        return new Outcome(mutant, fate, System.nanoTime() - start);
    }

    private static Fate fate(Mutant mutant, List<Trial> near) {
        var laws = new HashMap<Shape, Determiner>();
        for (var trial : near) {
            var shape = new Shape(trial.rule(), trial.instead());
            var law = laws.get(shape);
            if (law == null) {
                try {
                    law = new Determiner(trial.lawWith(mutant.rule()));
                } catch (IllegalArgumentException refused) {
                    return Fate.REFUSED;
                }
                laws.put(shape, law);
            }
            if (!holds(trial, law)) {
                return Fate.KILLED;
            }
        }
        return mutant.conditions()
                        .filter(both -> Sameness.of(both.getFirst(), both.getLast()))
                        .isPresent()
                ? Fate.EQUIVALENT
                : Fate.SURVIVED;
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
