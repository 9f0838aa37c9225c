package org.asylia.caseload;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.rule.Rule;

/// Reads a whole caseload under two settings, and says who changed, from what to what, through which rule.
///
/// What the two settings have in common is worked out once; a rule that is the same under both is not worked out at
/// all. Cases that no column can hold are read one by one and counted with the rest, so the outcome is exact.
public final class Rescreening {

    private final Setting before;
    private final Setting after;
    private final Plan plan;
    private final List<Tally> tallies = new ArrayList<>();
    private final Map<String, Integer> differing = new LinkedHashMap<>();
    private final int changed;
    private final int doors;

    /// One move of one rule, and the place of its count.
    private record Tally(Kind kind, String rule, Answer before, Answer after, int place) {}

    private enum Kind {
        MOVED,
        ENTRIES,
        CAUSE
    }

    private Rescreening(Caseload caseload, Setting before, Setting after, List<String> goals) {
        this.before = before;
        this.after = after;
        this.plan = new Plan(caseload.layout(), caseload.present());
        var people = new People(after.law());
        int any = Plan.NEVER;
        int goal = Plan.NEVER;
        for (var rule : after.law().rules()) {
            int differs = differs(rule);
            any = people.concerns(rule) ? plan.or(any, differs) : any;
            if (goals.contains(rule.id())) {
                goal = plan.or(goal, differs);
            }
        }
        this.changed = plan.count(any);
        this.doors = plan.count(goal);
        causes();
    }

    /// @param goals the rules whose change is counted by itself, such as the doors
    public static Outcome compare(
            Caseload caseload, Matters matters, Setting before, Setting after, List<String> goals) {
        var rescreening = new Rescreening(caseload, before, after, goals);
        var counts = Counting.over(caseload.chunks(), rescreening.plan.program());
        var outcome = rescreening.outcome(caseload, counts);
        return OneByOne.add(outcome, caseload, matters, before, after, goals);
    }

    /// Counts the moves of a rule.
    ///
    /// @return where it differs, for the whole case or for an entry
    private int differs(Rule rule) {
        var was = plan.answer(rule.id(), before);
        var is = plan.answer(rule.id(), after);
        int whole = plan.differ(was, is);
        if (whole != Plan.NEVER) {
            for (var from : Answer.values()) {
                for (var to : Answer.values()) {
                    int moved = from == to ? Plan.NEVER : plan.and(plan.is(was, from), plan.is(is, to));
                    count(Kind.MOVED, rule.id(), from, to, moved);
                }
            }
        }
        if (rule.each().isEmpty()) {
            differing.put(rule.id(), whole);
            return whole;
        }
        int entries = plan.anywhere(rule, plan.differ(plan.each(rule.id(), before), plan.each(rule.id(), after)));
        count(Kind.ENTRIES, rule.id(), Answer.UNKNOWN, Answer.UNKNOWN, plan.and(entries, plan.not(whole)));
        int either = plan.or(whole, entries);
        differing.put(rule.id(), either);
        return either;
    }

    /// Counts where a rule changed of itself.
    private void causes() {
        differing.forEach((rule, differs) -> {
            int below = Plan.NEVER;
            for (var next : after.law().references(after.law().rule(rule))) {
                below = plan.or(below, differing.getOrDefault(next, Plan.NEVER));
            }
            count(Kind.CAUSE, rule, Answer.UNKNOWN, Answer.UNKNOWN, plan.and(differs, plan.not(below)));
        });
    }

    private void count(Kind kind, String rule, Answer from, Answer to, int column) {
        if (column != Plan.NEVER) {
            tallies.add(new Tally(kind, rule, from, to, plan.count(column)));
        }
    }

    private Outcome outcome(Caseload caseload, long[] counts) {
        var moved = new ArrayList<Moved>();
        var entries = new ArrayList<Outcome.Entries>();
        var causes = new ArrayList<Cause>();
        var why = new Causes(before, after);
        for (var tally : tallies) {
            long count = counts[tally.place];
            if (count > 0) {
                switch (tally.kind) {
                    case MOVED -> moved.add(new Moved(tally.rule, tally.before, tally.after, count));
                    case ENTRIES -> entries.add(new Outcome.Entries(tally.rule, count));
                    case CAUSE -> causes.add(why.of(tally.rule, count));
                }
            }
        }
        return new Outcome(caseload.size(), 0, counts[changed], counts[doors], moved, entries, causes);
    }
}
