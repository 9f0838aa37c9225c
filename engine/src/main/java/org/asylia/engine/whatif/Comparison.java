package org.asylia.engine.whatif;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;

/// Compares two determinations under the same law: another fact, day, circuit or reading.
public final class Comparison {

    private final Determination before;
    private final Determination after;
    private final Map<String, Set<String>> roots = new HashMap<>();

    private Comparison(Determination before, Determination after) {
        this.before = before;
        this.after = after;
    }

    /// Every conclusion that is different, rules of the whole case and of each entry that both know.
    public static List<Change> between(Determination before, Determination after) {
        return new Comparison(before, after).changes();
    }

    private List<Change> changes() {
        var changes = new ArrayList<Change>();
        for (var rule : before.law().rules()) {
            if (rule.each().isPresent()) {
                var known = after.per(rule.id());
                before.per(rule.id()).forEach((item, answer) -> {
                    var now = known.get(item);
                    if (now != null && now != answer) {
                        changes.add(change(rule, before.item(item), after.item(item)));
                    }
                });
            } else if (before.answer(rule.id()) != after.answer(rule.id())) {
                changes.add(change(rule, before.about().root(), after.about().root()));
            }
        }
        return changes;
    }

    private boolean changed(String rule) {
        return before.answer(rule) != after.answer(rule) || !before.per(rule).equals(after.per(rule));
    }

    private Change change(Rule rule, Item was, Item is) {
        var textBefore = before.texts(rule, was).getFirst();
        var textAfter = after.texts(rule, is).getFirst();
        boolean moved = !textBefore.equals(textAfter);
        return new Change(
                rule.id(),
                was.path(),
                before.answer(rule, was),
                after.answer(rule, is),
                List.copyOf(roots(rule.id())),
                moved ? textBefore : Optional.<Text>empty(),
                moved ? textAfter : Optional.<Text>empty());
    }

    /// The changed rules below a changed rule that rest on no other changed rule.
    private Set<String> roots(String rule) {
        var known = roots.get(rule);
        if (known != null) {
            return known;
        }
        var found = new LinkedHashSet<String>();
        for (var next : before.law().references(before.law().rule(rule))) {
            if (changed(next)) {
                found.addAll(roots(next));
            }
        }
        if (found.isEmpty()) {
            found.add(rule);
        }
        roots.put(rule, found);
        return found;
    }
}
