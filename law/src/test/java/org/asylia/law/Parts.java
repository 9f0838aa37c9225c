package org.asylia.law;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Walk;

/// The parts of one kind in all texts of rules.
final class Parts {

    private Parts() {}

    static <C extends Condition> Stream<C> of(Collection<Rule> rules, Class<C> kind) {
        var found = Stream.<C>builder();
        var finder = new Walk.Visitor() {
            @Override
            public void condition(Condition condition, List<ItemList> inside) {
                if (kind.isInstance(condition)) {
                    found.add(kind.cast(condition));
                }
            }
        };
        rules.forEach(rule -> {
            rule.texts().forEach(text -> Walk.through(text.condition(), List.of(), finder));
            Walk.through(rule.selector(), List.of(), finder);
        });
        return found.build();
    }
}
