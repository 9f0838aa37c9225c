package org.asylia.caseload;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Walk;

/// Tells rules about people from rules about the law alone, such as that a precedent is in force: these answer the same
/// of everybody, and when they change, nobody's case has changed by that alone.
public final class People {

    private final RuleSet law;
    private final Map<String, Boolean> known = new HashMap<>();

    public People(RuleSet law) {
        this.law = law;
    }

    /// Whether the rule asks anything of a case: a fact, a list, or a judgment, by itself or through another rule.
    public boolean concerns(Rule rule) {
        var found = known.get(rule.id());
        if (found == null) {
            found = asks(rule);
            known.put(rule.id(), found);
        }
        return found;
    }

    private boolean asks(Rule rule) {
        var asked = new Asked();
        Walk.through(rule.selector(), List.of(), asked);
        rule.texts().forEach(text -> Walk.through(text.condition(), List.of(), asked));
        return asked.anything || law.references(rule).stream().anyMatch(next -> concerns(law.rule(next)));
    }

    private static final class Asked implements Walk.Visitor {
        private boolean anything;

        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            anything |= condition instanceof Condition.Judged;
        }

        @Override
        public void fact(Fact fact, List<ItemList> inside) {
            anything = true;
        }

        @Override
        public void list(ItemList list, List<ItemList> inside) {
            anything = true;
        }
    }
}
