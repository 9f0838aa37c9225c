package org.asylia.law;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// One assertion of a test about one rule of the law, as data, so that it can be made again of a changed law.
///
/// @param rule the id of the rule it is about
/// @param instead rules whose answer the test supposes, and what stands in their place
/// @param about the case
/// @param frame the frame
/// @param assertion what must hold; it throws otherwise
public record Trial(
        String rule, Map<String, Condition> instead, Case about, Frame frame, Consumer<Determination> assertion) {

    /// An assertion about a rule of the law as it stands.
    public static void make(String rule, Case about, Frame frame, Consumer<Determination> assertion) {
        Trials.run(new Trial(rule, Map.of(), about, frame, assertion));
    }

    /// Makes the assertion again, under another law.
    ///
    /// @throws RuntimeException or [AssertionError] where it does not hold
    public void under(Determiner law) {
        assertion.accept(law.determine(about, frame));
    }

    /// The rules that its rule may depend on, itself among them, without those whose answer is supposed.
    public Set<String> reach() {
        var law = ProtectionLaw.ruleSet();
        var reach = new LinkedHashSet<String>();
        var open = new ArrayDeque<>(List.of(rule));
        while (!open.isEmpty()) {
            var id = open.pop();
            if (!instead.containsKey(id) && reach.add(id)) {
                open.addAll(law.references(law.rule(id)));
            }
        }
        return reach;
    }

    /// No more of the law than its rule may depend on, with other rules in the place of those of the same id.
    public RuleSet lawWith(Map<String, Rule> changed) {
        var law = ProtectionLaw.ruleSet();
        var ids = new LinkedHashSet<>(List.of(rule));
        for (var id : reach()) {
            ids.add(id);
            ids.addAll(law.references(law.rule(id)));
        }
        var rules = new ArrayList<Rule>();
        for (var id : ids) {
            rules.add(Supposed.rule(changed.getOrDefault(id, law.rule(id)), instead));
        }
        return new RuleSet(rules, List.of(), law.holidays(), law.knownTo());
    }
}
