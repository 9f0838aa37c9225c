package org.asylia.book.page;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Walk;

/// What the texts of one rule mention: facts, judgments, tables, contested points, what is not decided.
///
/// @param facts in the order of reading
/// @param judgments by id
/// @param tables by id
/// @param notDecided what is declared as not encoded within its texts
record Contents(
        Set<Fact> facts,
        Map<String, Judgment> judgments,
        Map<String, DatedTable> tables,
        Set<Condition.NotEncoded> notDecided) {

    static Contents of(Rule rule) {
        var contents = new Contents(
                new LinkedHashSet<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashSet<>());
        var finder = contents.new Finder();
        for (var text : rule.texts()) {
            Walk.through(text.condition(), List.of(), finder);
            text.gives().ifPresent(gives -> Walk.through(gives, List.of(), finder));
        }
        Walk.through(rule.selector(), List.of(), finder);
        return contents;
    }

    private final class Finder implements Walk.Visitor {
        @Override
        public void fact(Fact fact, List<ItemList> inside) {
            facts.add(fact);
        }

        @Override
        public void table(DatedTable table) {
            tables.put(table.id(), table);
        }

        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            switch (condition) {
                case Condition.Judged(var judgment) -> judgments.put(judgment.id(), judgment);
                case Condition.NotEncoded gap -> notDecided.add(gap);
                default -> {}
            }
        }
    }
}
