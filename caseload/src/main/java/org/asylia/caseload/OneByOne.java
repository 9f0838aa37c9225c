package org.asylia.caseload;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;

/// Reads the cases that no column can hold by themselves, and counts them with the rest.
final class OneByOne {

    private final Setting before;
    private final Setting after;
    private final Determiner first;
    private final Determiner second;
    private final List<String> goals;
    private final People people;

    private OneByOne(Setting before, Setting after, List<String> goals) {
        this.before = before;
        this.after = after;
        this.first = new Determiner(before.law());
        this.second = new Determiner(after.law());
        this.goals = goals;
        this.people = new People(after.law());
    }

    static Outcome add(
            Outcome outcome, Caseload caseload, Matters matters, Setting before, Setting after, List<String> goals) {
        var reader = new OneByOne(before, after, goals);
        var sum = outcome;
        for (int chunk = 0; chunk < caseload.chunks().size(); chunk++) {
            int from = chunk * caseload.chunkSize();
            for (int place : caseload.chunks().get(chunk).odd().stream().toArray()) {
                sum = sum.and(reader.read(matters.about(from + place)));
            }
        }
        return sum;
    }

    /// The outcome of one case, which the columns have counted among all cases already.
    private Outcome read(Case about) {
        var was = first.determine(about, before.frame());
        var is = second.determine(about, after.frame());
        var moved = new ArrayList<Moved>();
        var entries = new ArrayList<Outcome.Entries>();
        var differing = new HashSet<String>();
        for (var rule : after.law().rules()) {
            var from = was.answer(rule.id());
            var to = is.answer(rule.id());
            if (from != to) {
                moved.add(new Moved(rule.id(), from, to, 1));
                differing.add(rule.id());
            } else if (!was.per(rule.id()).equals(is.per(rule.id()))) {
                entries.add(new Outcome.Entries(rule.id(), 1));
                differing.add(rule.id());
            }
        }
        boolean any =
                differing.stream().anyMatch(rule -> people.concerns(after.law().rule(rule)));
        boolean goal = goals.stream().anyMatch(differing::contains);
        return new Outcome(0, 1, any ? 1 : 0, goal ? 1 : 0, moved, entries, causes(differing, is));
    }

    private List<Cause> causes(Set<String> differing, Determination is) {
        var why = new Causes(before, after);
        var causes = new ArrayList<Cause>();
        for (var rule : differing) {
            if (is.law().references(is.law().rule(rule)).stream().noneMatch(differing::contains)) {
                causes.add(why.of(rule, 1));
            }
        }
        return causes;
    }
}
