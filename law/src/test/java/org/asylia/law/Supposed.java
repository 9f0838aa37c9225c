package org.asylia.law;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// The whole law, but for rules whose answer a test supposes: they have tests of their own.
final class Supposed {

    private final Map<String, Condition> instead = new TreeMap<>();

    void suppose(boolean holds, List<String> rules) {
        rules.forEach(id -> instead.put(id, holds ? Conditions.yes("supposed") : Conditions.no("supposed")));
    }

    void leaveOpen(List<String> rules) {
        rules.forEach(id -> instead.put(id, Conditions.judged(Judgment.of(id, "Supposed, item by item?"))));
    }

    /// What is supposed so far, by the id of the rule.
    Map<String, Condition> instead() {
        return Map.copyOf(instead);
    }

    /// @throws IllegalArgumentException when a rule that is supposed does not exist
    static RuleSet law(Map<String, Condition> instead) {
        var law = ProtectionLaw.ruleSet();
        if (instead.isEmpty()) {
            return law;
        }
        instead.keySet().forEach(law::rule);
        var rules = law.rules().stream().map(rule -> rule(rule, instead)).toList();
        return new RuleSet(rules, List.of(), law.holidays(), law.knownTo());
    }

    /// The rule, or what stands in its place.
    static Rule rule(Rule rule, Map<String, Condition> instead) {
        var condition = instead.get(rule.id());
        if (condition == null) {
            return rule;
        }
        return Rule.of(rule.id(), rule.title())
                .askedAs(rule)
                .cites("supposed in a test")
                .undated("supposed in a test", condition)
                .build();
    }
}
