package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Rule;

/// The law with one small change in it.
///
/// @param original the rule that it is told under: the first of those that have the changed part
/// @param rules the changed rules, by id
/// @param place whether a part of a text was changed, or a text or rule as a whole
/// @param change what was changed, in words
record Mutant(Rule original, Map<String, Rule> rules, Place place, String change) {

    /// Where the change was made.
    enum Place {
        PART("parts of conditions, dates and numbers"),
        WHOLE("texts and rules as wholes");

        private final String words;

        Place(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return original.id() + (rules.size() > 1 ? " (and " + (rules.size() - 1) + " more)" : "") + ": " + change;
    }

    /// Every mutant of the rules. A part that several of them share, such as the definition of an unaccompanied child,
    /// is changed in all of them at once, as an editor would change it.
    static List<Mutant> of(Collection<Rule> rules) {
        var found = new ArrayList<Mutant>();
        parts(rules)
                .forEach(used -> of(used.part).forEach(variant -> {
                    var changed = new LinkedHashMap<String, Rule>();
                    var substitution = Substitution.of(used.part, variant.value());
                    used.by.forEach(rule -> changed.put(rule.id(), substitution.in(rule)));
                    found.add(new Mutant(used.by.getFirst(), changed, Place.PART, variant.change()));
                }));
        rules.forEach(rule -> RuleVariants.of(rule)
                .forEach(variant -> found.add(
                        new Mutant(rule, Map.of(rule.id(), variant.value()), Place.WHOLE, variant.change()))));
        return found;
    }

    private static Stream<? extends Variant<?>> of(Object part) {
        return switch (part) {
            case Condition condition -> ConditionVariants.of(condition);
            case DateTerm term -> TermVariants.of(term);
            case NumberTerm term -> TermVariants.of(term);
            default -> Stream.empty();
        };
    }

    /// A part of the law, and the rules that have it.
    private record Used(Object part, List<Rule> by) {}

    /// Every part of the law, told apart by identity, in the order of the rules.
    private static List<Used> parts(Collection<Rule> rules) {
        var known = new IdentityHashMap<Object, Used>();
        var inOrder = new ArrayList<Used>();
        for (var rule : rules) {
            var _ = Substitution.seeing(part -> {
                        var used = known.computeIfAbsent(part, _ -> {
                            inOrder.add(new Used(part, new ArrayList<>()));
                            return inOrder.getLast();
                        });
                        if (used.by.isEmpty() || used.by.getLast() != rule) {
                            used.by.add(rule);
                        }
                    })
                    .in(rule);
        }
        return inOrder;
    }
}
