package org.asylia.screening;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.misstatements.Misstatement;
import org.asylia.law.misstatements.Misstatement.Right;
import org.asylia.law.misstatements.Misstatements;

/// What the person in a case may hear and should not believe, with what is so on the day asked for.
///
/// Whether each is shown while it is unknown whether it matters, it says itself.
public final class OftenSaid {

    private final Determination determination;

    public OftenSaid(Determination determination) {
        this.determination = determination;
    }

    /// One that matters in this case, and what is so instead on this day.
    public record Told(Misstatement misstatement, Right right) {}

    /// Those that concern what decides or leaves open the doors, the nearest to a door first; then the others.
    public List<Told> in(List<DoorState> doors) {
        var depths = new HashMap<String, Integer>();
        doors.forEach(door -> deepen(door.reason(), depths));
        return told(Misstatements.ALL).stream()
                .sorted(Comparator.comparingInt(each -> nearest(each.misstatement(), depths)))
                .toList();
    }

    /// Those that concern one rule.
    public List<Told> about(Rule rule) {
        return told(Misstatements.about(rule.id()));
    }

    private List<Told> told(List<Misstatement> some) {
        LocalDate day = determination.frame().asOf();
        var told = new ArrayList<Told>();
        for (var each : some) {
            if (belongs(each, determination.law()) && each.isShown(answer(each))) {
                each.rightOn(day).ifPresent(right -> told.add(new Told(each, right)));
            }
        }
        return told;
    }

    private Answer answer(Misstatement each) {
        return determination.answer(each.bites(), determination.about().root());
    }

    /// A body of law without the rules that it concerns is not the one it speaks of.
    private static boolean belongs(Misstatement each, RuleSet law) {
        return each.rules().stream().allMatch(rule -> law.find(rule).isPresent());
    }

    private static int nearest(Misstatement each, Map<String, Integer> depths) {
        return each.rules().stream()
                .mapToInt(rule -> depths.getOrDefault(rule, Integer.MAX_VALUE))
                .min()
                .orElseThrow();
    }

    /// How far below a door each rule stands among its reasons, counted from the nearest door.
    private static void deepen(Reason door, Map<String, Integer> depths) {
        var seen = Collections.newSetFromMap(new IdentityHashMap<Reason, Boolean>());
        var level = List.of(door);
        for (int depth = 0; !level.isEmpty(); depth++) {
            var below = new ArrayDeque<Reason>();
            for (var reason : level) {
                if (seen.add(reason)) {
                    if (reason.kind() == Reason.Kind.RULE) {
                        depths.merge(reason.id(), depth, Math::min);
                    }
                    below.addAll(reason.because());
                }
            }
            level = List.copyOf(below);
        }
    }
}
