package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.explain.Reason;

/// Picks, from an explanation, the few rules that tell most: as deep as they can be named without becoming many.
///
/// A reason that rests on one other rule says less than that rule does, so it gives way to it; one that rests on
/// twenty says more than the twenty.
public final class Zoom {

    private Zoom() {}

    /// The rules to name for a conclusion, in the order of the explanation.
    public static List<Reason> into(Reason conclusion, int most) {
        var shown = new ArrayList<>(below(conclusion));
        if (shown.isEmpty() || shown.size() > most) {
            return List.of(conclusion);
        }
        for (boolean deeper = true; deeper; ) {
            deeper = false;
            for (int i = 0; i < shown.size(); i++) {
                var below = below(shown.get(i));
                if (!below.isEmpty() && shown.size() - 1 + below.size() <= most) {
                    shown.remove(i);
                    shown.addAll(i, below);
                    deeper = true;
                }
            }
        }
        return distinct(shown);
    }

    /// Whether a conclusion rests on other rules.
    static boolean isMadeOfRules(Reason conclusion) {
        return !below(conclusion).isEmpty();
    }

    /// The nearest rules below a reason.
    private static List<Reason> below(Reason reason) {
        var found = new ArrayList<Reason>();
        for (var part : reason.because()) {
            if (part.kind() == Reason.Kind.RULE) {
                found.add(part);
            } else {
                found.addAll(below(part));
            }
        }
        return distinct(found);
    }

    private static List<Reason> distinct(List<Reason> reasons) {
        Map<String, Reason> distinct = new LinkedHashMap<>();
        reasons.forEach(reason -> distinct.putIfAbsent(reason.id() + " " + reason.item(), reason));
        return List.copyOf(distinct.values());
    }

    /// What a rule rests on besides other rules: facts, comparisons, judgments, gaps.
    public static List<Reason> grounds(Reason rule) {
        var found = new ArrayList<Reason>();
        for (var part : rule.because()) {
            switch (part.kind()) {
                case RULE, FACTOR -> {}
                case FACT, COMPARISON, JUDGMENT, NOT_ENCODED, LAW, LIST -> found.add(part);
                case CONTESTED, PRESUMPTION -> {
                    found.add(part);
                    found.addAll(grounds(part));
                }
                case READING, LAYER -> found.addAll(grounds(part));
            }
        }
        return found;
    }
}
