package org.asylia.caseload;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.answer.Why;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.columns.Turn;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Explainer;

/// Counts what undecided rules turn on: in columns, and for a case by itself in the same way.
final class Gaps {

    private final Map<Gap, Integer> places = new LinkedHashMap<>();

    /// A thing that is missing. A fact that can still be asked is another thing than one that was asked in vain.
    private record Thing(Turn.Kind kind, String id, boolean inVain) {
        static Thing of(Turn.Kind kind, String id, Why why) {
            return new Thing(kind, id, kind == Turn.Kind.FACT && !Gap.canBeAsked(why));
        }
    }

    Gaps(Plan plan, Setting setting, List<String> rules) {
        var anywhere = new LinkedHashMap<Thing, Integer>();
        for (var rule : rules) {
            rule(plan, setting, rule, anywhere);
        }
        anywhere.forEach((thing, column) -> count(plan, Gap.alone("", thing.kind, thing.id), column));
    }

    private void rule(Plan plan, Setting setting, String rule, Map<Thing, Integer> anywhere) {
        count(plan, Gap.undecided(rule), plan.open(plan.answer(rule, setting)));
        var reasons = new LinkedHashMap<Why, Integer>();
        var things = new LinkedHashMap<Thing, Integer>();
        for (var turn : plan.turnsOn(rule, setting)) {
            count(plan, Gap.turnsOn(rule, turn.kind(), turn.id(), turn.why()), turn.column());
            reasons.merge(turn.why(), turn.column(), plan::or);
            things.merge(Thing.of(turn.kind(), turn.id(), turn.why()), turn.column(), plan::or);
        }
        reasons.forEach((why, column) -> count(plan, Gap.reason(rule, why), column));
        int one = Plan.NEVER;
        int several = Plan.NEVER;
        for (int column : things.values()) {
            several = plan.or(several, plan.and(one, column));
            one = plan.or(one, column);
        }
        for (var entry : things.entrySet()) {
            var thing = entry.getKey();
            int alone = plan.and(entry.getValue(), plan.not(several));
            if (!thing.inVain) {
                count(plan, Gap.alone(rule, thing.kind, thing.id), alone);
                anywhere.merge(thing, alone, plan::or);
            }
        }
    }

    private void count(Plan plan, Gap gap, int column) {
        if (column != Plan.NEVER) {
            places.put(gap, plan.count(column));
        }
    }

    /// @param counts the counts of the program, by place
    Map<Gap, Long> found(long[] counts) {
        var found = new LinkedHashMap<Gap, Long>();
        places.forEach((gap, place) -> {
            if (counts[place] > 0) {
                found.put(gap, counts[place]);
            }
        });
        return found;
    }

    /// What one case adds.
    static Map<Gap, Long> alone(Determination one, List<String> rules) {
        var found = new LinkedHashMap<Gap, Long>();
        for (var rule : rules) {
            if (one.answer(rule).isUnknown()) {
                found.put(Gap.undecided(rule), 1L);
                alone(new Explainer(one), rule, found);
            }
        }
        return found;
    }

    private static void alone(Explainer explainer, String rule, Map<Gap, Long> found) {
        Set<Thing> things = new HashSet<>();
        for (var open : explainer.turnsOn(rule)) {
            var kind = Turn.Kind.valueOf(open.kind().name());
            found.put(Gap.turnsOn(rule, kind, open.id(), open.why()), 1L);
            found.put(Gap.reason(rule, open.why()), 1L);
            things.add(Thing.of(kind, open.id(), open.why()));
        }
        if (things.size() == 1) {
            var thing = things.iterator().next();
            if (!thing.inVain) {
                found.put(Gap.alone(rule, thing.kind, thing.id), 1L);
                found.put(Gap.alone("", thing.kind, thing.id), 1L);
            }
        }
    }
}
