package org.asylia.engine.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.asylia.engine.fact.ItemList;

/// Refuses rules that depend on themselves, and names the path.
final class Cycles {

    private final Map<String, Rule> rules;
    private final Set<String> done = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();

    Cycles(Map<String, Rule> rules) {
        this.rules = rules;
    }

    void refuse() {
        rules.keySet().forEach(this::follow);
    }

    private void follow(String id) {
        if (done.contains(id)) {
            return;
        }
        if (path.contains(id)) {
            var circle = new ArrayList<>(path.reversed());
            var from = circle.subList(circle.indexOf(id), circle.size());
            throw new IllegalArgumentException("These rules depend on themselves: " + String.join(" -> ", from) + " -> "
                    + id + ". Take one reference out.");
        }
        path.push(id);
        for (var text : Objects.requireNonNull(rules.get(id)).texts()) {
            Walk.through(text.condition(), List.of(), new Walk.Visitor() {
                @Override
                public void condition(Condition condition, List<ItemList> inside) {
                    if (condition instanceof Condition.Holds(var next)) {
                        follow(next);
                    }
                }
            });
        }
        path.pop();
        done.add(id);
    }
}
