package org.asylia.law.citator;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Walk;

/// The keys of the decisions that a rule names: its own first, then those of the judgments in its texts.
final class NamedDecisions implements Walk.Visitor {

    private final Set<String> keys = new LinkedHashSet<>();

    private NamedDecisions(Rule rule) {
        keys.addAll(rule.decisions());
    }

    static Set<String> in(Rule rule) {
        var named = new NamedDecisions(rule);
        for (var text : rule.texts()) {
            Walk.through(text.condition(), List.of(), named);
        }
        return named.keys;
    }

    @Override
    public void condition(Condition condition, List<ItemList> inside) {
        if (condition instanceof Condition.Judged(var judgment)) {
            keys.addAll(judgment.decisions());
        }
    }
}
