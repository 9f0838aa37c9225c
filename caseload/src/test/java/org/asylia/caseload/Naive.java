package org.asylia.caseload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.whatif.Comparison;

/// The plain way: every case read by itself under both settings, and added up.
final class Naive {

    final Map<String, Long> moved = new HashMap<>();
    final Map<String, Long> causes = new HashMap<>();
    final List<Integer> changed = new ArrayList<>();
    long doors;

    Naive(Matters matters, Setting before, Setting after, List<String> goals) {
        var people = new People(after.law());
        for (int place = 0; place < matters.size(); place++) {
            var was = new Determiner(before.law()).determine(matters.about(place), before.frame());
            var is = new Determiner(after.law()).determine(matters.about(place), after.frame());
            var differing = new HashSet<String>();
            for (var rule : after.law().rules()) {
                var from = was.answer(rule.id());
                var to = is.answer(rule.id());
                if (from != to) {
                    moved.merge(rule.id() + " " + from + " " + to, 1L, Long::sum);
                    differing.add(rule.id());
                } else if (!was.per(rule.id()).equals(is.per(rule.id()))) {
                    differing.add(rule.id());
                }
            }
            if (differing.stream().anyMatch(rule -> people.concerns(after.law().rule(rule)))) {
                changed.add(place);
            }
            doors += goals.stream().anyMatch(differing::contains) ? 1 : 0;
            roots(was.law() == is.law() ? Comparison.between(was, is) : List.of());
        }
    }

    private void roots(List<org.asylia.engine.whatif.Change> changes) {
        Set<String> roots = new HashSet<>();
        changes.forEach(change -> roots.addAll(change.through()));
        roots.forEach(root -> causes.merge(root, 1L, Long::sum));
    }

    static Map<String, Long> moved(Outcome outcome) {
        var moved = new HashMap<String, Long>();
        outcome.moved()
                .forEach(each -> moved.put(each.rule() + " " + each.before() + " " + each.after(), each.count()));
        return moved;
    }

    static Map<String, Long> causes(Outcome outcome) {
        var causes = new HashMap<String, Long>();
        outcome.causes().forEach(each -> causes.merge(each.rule(), each.count(), Long::sum));
        return causes;
    }
}
