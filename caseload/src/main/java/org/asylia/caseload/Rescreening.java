package org.asylia.caseload;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Program;
import org.asylia.engine.columns.Runner;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Rule;

/// Reads a whole caseload under two settings, and says who changed, from what to what, through which rule.
///
/// What the two settings have in common is worked out once; a rule that is the same under both is not worked out at
/// all. Cases that no column can hold are read one by one and counted with the rest, so the outcome is exact.
///
/// A caseload that is at hand is compared with [#compare]. One that lies in parts is compared part by part, by any
/// number of threads or machines, and the parts are added up:
///
/// ```java
/// var comparison = Rescreening.of(layout, present, before, after, goals);
/// var sum = comparison.over(oneChunks).and(comparison.over(otherChunks)).and(comparison.alone(oddCase));
/// var outcome = comparison.outcome(sum);
/// ```
public final class Rescreening {

    private final Setting before;
    private final Setting after;
    private final Plan plan;
    private final Map<Tally, Integer> places = new LinkedHashMap<>();
    private final Map<String, Integer> differing = new LinkedHashMap<>();
    private final int changed;
    private final int doors;
    private final Gaps gaps;
    private final Program program;
    private final OneByOne alone;

    private Rescreening(Layout layout, BitSet present, Setting before, Setting after, Asked asked) {
        this.before = before;
        this.after = after;
        this.plan = new Plan(layout, present);
        var people = new People(after.law());
        int any = Plan.NEVER;
        int goal = Plan.NEVER;
        for (var rule : after.law().rules()) {
            int differs = differs(rule);
            any = people.concerns(rule) ? plan.or(any, differs) : any;
            if (asked.goals().contains(rule.id())) {
                goal = plan.or(goal, differs);
            }
        }
        this.changed = plan.count(any);
        this.doors = plan.count(goal);
        causes();
        this.gaps = new Gaps(plan, after, asked.undecided());
        this.program = plan.program();
        this.alone = new OneByOne(before, after, asked);
    }

    /// A comparison made ready. It can be shared by threads.
    ///
    /// @param layout of the chunks
    /// @param present the planes that hold anything in any chunk, see [Caseload#present]
    /// @param goals the rules whose change is counted by itself, such as the doors
    public static Rescreening of(Layout layout, BitSet present, Setting before, Setting after, List<String> goals) {
        return of(layout, present, before, after, Asked.of(goals));
    }

    /// The same, asked more than who changed.
    public static Rescreening of(Layout layout, BitSet present, Setting before, Setting after, Asked asked) {
        return new Rescreening(layout, present, before, after, asked);
    }

    /// @param goals the rules whose change is counted by itself, such as the doors
    public static Outcome compare(
            Caseload caseload, Matters matters, Setting before, Setting after, List<String> goals) {
        return compare(caseload, matters, before, after, Asked.of(goals));
    }

    /// The same, asked more than who changed.
    public static Outcome compare(Caseload caseload, Matters matters, Setting before, Setting after, Asked asked) {
        var comparison = of(caseload.layout(), caseload.present(), before, after, asked);
        var sum = comparison.part(caseload.size(), Counting.over(caseload.chunks(), comparison.program));
        for (int chunk = 0; chunk < caseload.chunks().size(); chunk++) {
            for (int place : caseload.odd(chunk).stream().toArray()) {
                sum = sum.and(comparison.alone(matters.about(chunk * caseload.chunkSize() + place)));
            }
        }
        return comparison.outcome(sum);
    }

    /// Counts over chunks, on this thread. Their odd cases are among the cases read, and nothing else is known of them:
    /// each is to be read [#alone] and added.
    public Part over(Iterable<Chunk> chunks) {
        var runner = new Runner(program);
        long cases = 0;
        for (var chunk : chunks) {
            runner.run(chunk);
            cases += chunk.cases();
        }
        var counts = new long[program.counts()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = runner.count(i);
        }
        return part(cases, counts);
    }

    /// What a case that no column can hold adds to the counts.
    public synchronized Part alone(Case about) {
        return alone.read(about);
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
                    count(Tally.moved(rule.id(), from, to), moved);
                }
            }
        }
        if (rule.each().isEmpty()) {
            differing.put(rule.id(), whole);
            return whole;
        }
        int entries = plan.anywhere(rule, plan.differ(plan.each(rule.id(), before), plan.each(rule.id(), after)));
        count(Tally.entries(rule.id()), plan.and(entries, plan.not(whole)));
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
            count(Tally.cause(rule), plan.and(differs, plan.not(below)));
        });
    }

    private void count(Tally tally, int column) {
        if (column != Plan.NEVER) {
            places.put(tally, plan.count(column));
        }
    }

    private Part part(long cases, long[] counts) {
        var found = new LinkedHashMap<Tally, Long>();
        places.forEach((tally, place) -> {
            if (counts[place] > 0) {
                found.put(tally, counts[place]);
            }
        });
        return new Part(cases, 0, counts[changed], counts[doors], found, gaps.found(counts));
    }

    /// What the counts of all parts say, in the order of the law.
    public Outcome outcome(Part sum) {
        var moved = new ArrayList<Moved>();
        var entries = new ArrayList<Outcome.Entries>();
        var causes = new ArrayList<Cause>();
        var why = new Causes(before, after);
        sum.counts().forEach((tally, count) -> {
            switch (tally.kind()) {
                case MOVED -> moved.add(new Moved(tally.rule(), tally.before(), tally.after(), count));
                case ENTRIES -> entries.add(new Outcome.Entries(tally.rule(), count));
                case CAUSE -> causes.add(why.of(tally.rule(), count));
            }
        });
        return new Outcome(
                        sum.cases(),
                        sum.odd(),
                        sum.changed(),
                        sum.doors(),
                        moved,
                        entries,
                        causes,
                        new Undecided(sum.gaps()))
                .inOrderOf(after.law());
    }
}
