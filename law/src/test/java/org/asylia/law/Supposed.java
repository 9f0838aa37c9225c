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

    /// @throws IllegalArgumentException when a rule that is supposed does not exist
    RuleSet law() {
        var law = ProtectionLaw.ruleSet();
        if (instead.isEmpty()) {
            return law;
        }
        instead.keySet().forEach(law::rule);
        var rules = law.rules().stream().map(this::supposed).toList();
        return new RuleSet(rules, List.of(), law.holidays(), law.knownTo());
    }

    private Rule supposed(Rule rule) {
        var condition = instead.get(rule.id());
        if (condition == null) {
            return rule;
        }
        var supposed = Rule.of(rule.id(), rule.title()).cites("supposed in a test");
        rule.each().ifPresent(list -> {
            var _ = rule.everywhere() ? supposed.everyOne(list) : supposed.each(list);
        });
        return supposed.undated("supposed in a test", condition).build();
    }
}
