package org.asylia.casefile;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Walk;

/// Of what a judgment is asked: of the entries of a list, of the case, or (when rules share it) of more than one.
record Judged(RuleSet law) {

    /// The lists of whose entries it is asked; an empty one stands for the case.
    Set<Optional<ItemList>> levels(String judgment) {
        var levels = new LinkedHashSet<Optional<ItemList>>();
        levels.add(law.judgedOf(judgment));
        var finder = new Walk.Visitor() {
            @Override
            public void condition(Condition condition, List<ItemList> inside) {
                if (condition instanceof Condition.Judged(var asked)
                        && asked.id().equals(judgment)) {
                    levels.add(inside.isEmpty() ? Optional.empty() : Optional.of(inside.getLast()));
                }
            }
        };
        for (var rule : law.rules()) {
            var around = rule.each().map(List::of).orElse(List.of());
            rule.texts().forEach(text -> Walk.through(text.condition(), around, finder));
        }
        return levels;
    }
}
