package org.asylia.command.law;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Walk;

/// The questions of legal judgment that stand in a rule.
public final class Judgments {

    private Judgments() {}

    public static List<Judgment> of(Rule rule) {
        Map<String, Judgment> found = new LinkedHashMap<>();
        var finder = new Walk.Visitor() {
            @Override
            public void condition(Condition condition, List<ItemList> inside) {
                if (condition instanceof Condition.Judged(var judgment)) {
                    found.put(judgment.id(), judgment);
                }
            }
        };
        rule.texts().forEach(text -> Walk.through(text.condition(), List.of(), finder));
        return List.copyOf(found.values());
    }
}
