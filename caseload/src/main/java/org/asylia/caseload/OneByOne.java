package org.asylia.caseload;

import java.util.HashSet;
import java.util.LinkedHashMap;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;

/// Reads the cases that no column can hold by themselves, and counts them with the rest.
final class OneByOne {

    private final Setting before;
    private final Setting after;
    private final Determiner first;
    private final Determiner second;
    private final Asked asked;
    private final People people;

    OneByOne(Setting before, Setting after, Asked asked) {
        this.before = before;
        this.after = after;
        this.first = new Determiner(before.law());
        this.second = new Determiner(after.law());
        this.asked = asked;
        this.people = new People(after.law());
    }

    /// What one case adds; the columns have counted it among all cases already.
    Part read(Case about) {
        var was = first.determine(about, before.frame());
        var is = second.determine(about, after.frame());
        var counts = new LinkedHashMap<Tally, Long>();
        var differing = new HashSet<String>();
        for (var rule : after.law().rules()) {
            var from = was.answer(rule.id());
            var to = is.answer(rule.id());
            if (from != to) {
                counts.put(Tally.moved(rule.id(), from, to), 1L);
                differing.add(rule.id());
            } else if (!was.per(rule.id()).equals(is.per(rule.id()))) {
                counts.put(Tally.entries(rule.id()), 1L);
                differing.add(rule.id());
            }
        }
        for (var rule : differing) {
            if (is.law().references(is.law().rule(rule)).stream().noneMatch(differing::contains)) {
                counts.put(Tally.cause(rule), 1L);
            }
        }
        boolean any =
                differing.stream().anyMatch(rule -> people.concerns(after.law().rule(rule)));
        boolean goal = asked.goals().stream().anyMatch(differing::contains);
        return new Part(0, 1, any ? 1 : 0, goal ? 1 : 0, counts, Gaps.alone(is, asked.undecided()));
    }
}
