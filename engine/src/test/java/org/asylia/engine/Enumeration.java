package org.asylia.engine;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.Frame;

/// The truth about a rule by the plainest means: every way the open part of a case may turn out, one by one.
final class Enumeration {

    private final List<Integer> open = new ArrayList<>();
    private final List<int[]> completions = new ArrayList<>();
    private final Map<List<Integer>, Answer> byValues = new HashMap<>();

    Enumeration(Determiner determiner, String rule, RandomCase told) {
        for (int slot = 0; slot < told.known().length; slot++) {
            if (told.possible(slot).length > 1) {
                open.add(slot);
            }
        }
        complete(determiner, rule, told, 0, new int[open.size()]);
    }

    private void complete(Determiner determiner, String rule, RandomCase told, int at, int[] chosen) {
        if (at == open.size()) {
            var frame = Frame.on(RandomLaw.START.plusDays(RandomLaw.SPAN + 30)).inCircuit("9");
            completions.add(chosen.clone());
            byValues.put(
                    boxed(chosen), determiner.determine(told.toCase(), frame).answer(rule));
            return;
        }
        int slot = open.get(at);
        for (int value : told.possible(slot)) {
            chosen[at] = value;
            complete(determiner, rule, told.with(slot, value, 2), at + 1, chosen);
        }
    }

    private static List<Integer> boxed(int[] values) {
        return java.util.Arrays.stream(values).boxed().toList();
    }

    Set<Answer> answers() {
        return byValues.isEmpty() ? EnumSet.noneOf(Answer.class) : EnumSet.copyOf(byValues.values());
    }

    /// What can matter: two completions differ in it alone and have different answers.
    List<String> relevant() {
        var names = new TreeSet<String>();
        for (int at = 0; at < open.size(); at++) {
            var rests = new HashMap<List<Integer>, Answer>();
            for (var completion : completions) {
                var rest = completion.clone();
                rest[at] = -1;
                var answer = byValues.get(boxed(completion));
                var other = rests.putIfAbsent(boxed(rest), answer);
                if (other != null && other != answer) {
                    names.add(name(open.get(at)));
                    break;
                }
            }
        }
        return new ArrayList<>(names);
    }

    static String name(int slot) {
        return switch (slot) {
            case 0, 1, 2, 3 -> RandomLaw.YES_NO.get(slot).key();
            case 4 -> "choice";
            case 5 -> "first";
            case 6 -> "second";
            case 7 -> "count";
            case 8, 9 -> "judgment." + (slot - 8);
            default -> (slot % 2 == 0 ? "thing.is" : "thing.day") + "@things[t" + (slot - RandomCase.FIXED) / 2 + "]";
        };
    }

    /// How many answers, at the least, settle the rule that way whatever the rest turns out to be.
    int smallest(Answer goal) {
        for (int size = 0; size <= open.size(); size++) {
            for (int mask = 0; mask < 1 << open.size(); mask++) {
                if (Integer.bitCount(mask) == size && settles(mask, goal)) {
                    return size;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private boolean settles(int mask, Answer goal) {
        var groups = new HashMap<List<Integer>, Boolean>();
        for (var completion : completions) {
            var fixed = new ArrayList<Integer>();
            for (int at = 0; at < open.size(); at++) {
                fixed.add((mask >> at & 1) == 1 ? completion[at] : -1);
            }
            boolean reaches = byValues.get(boxed(completion)) == goal;
            groups.merge(fixed, reaches, Boolean::logicalAnd);
        }
        return groups.containsValue(true);
    }
}
