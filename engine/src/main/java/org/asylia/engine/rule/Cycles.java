package org.asylia.engine.rule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Refuses rules that depend on themselves, and names the path.
final class Cycles {

    private final Map<String, Set<String>> references;
    private final Set<String> done = new HashSet<>();
    private final Set<String> open = new HashSet<>();
    private final Deque<String> path = new ArrayDeque<>();

    /// @param references the rules that each rule refers to
    Cycles(Map<String, Set<String>> references) {
        this.references = references;
    }

    void refuse() {
        references.keySet().forEach(this::follow);
    }

    private void follow(String id) {
        if (done.contains(id)) {
            return;
        }
        if (!open.add(id)) {
            var circle = new ArrayList<>(path.reversed());
            var from = circle.subList(circle.indexOf(id), circle.size());
            throw new IllegalArgumentException("These rules depend on themselves: " + String.join(" -> ", from) + " -> "
                    + id + ". Take one reference out.");
        }
        path.push(id);
        for (var next : references.getOrDefault(id, Set.of())) {
            follow(next);
        }
        path.pop();
        open.remove(id);
        done.add(id);
    }
}
