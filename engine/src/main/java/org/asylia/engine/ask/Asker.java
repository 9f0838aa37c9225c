package org.asylia.engine.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;

/// Finds what to ask next: only what can still matter, most useful first.
///
/// A question is the more useful the more goals it can still matter to, and the smaller the settling sets it is in.
/// Facts and lists come before judgments; the order of care (safety, urgency, then story) is laid over this by the
/// interview, not here.
public final class Asker {

    private final Determination determination;

    public Asker(Determination determination) {
        this.determination = determination;
    }

    public Inquiry ask(List<String> goals) {
        var pass = new ExactPass(determination);
        var states = new LinkedHashMap<String, GoalState>();
        for (var goal : goals) {
            states.put(goal, new GoalState(determination.answer(goal), pass.of(goal), pass.settling(goal)));
        }
        var worth = new LinkedHashMap<Open, Worth>();
        states.forEach((goal, state) -> weigh(goal, state, worth));
        var next = worth.entrySet().stream()
                .filter(entry -> canBeAnswered(entry.getKey()))
                .sorted(Comparator.comparingDouble(entry -> -entry.getValue().points))
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .toList();
        return new Inquiry(next, states);
    }

    private void weigh(String goal, GoalState state, Map<Open, Worth> worth) {
        for (var open : canMatter(goal, state)) {
            var mine = worth.computeIfAbsent(open, _ -> new Worth());
            mine.goals.add(goal);
            mine.points += open.kind() == Reason.Kind.JUDGMENT ? 0.5 : 1;
        }
        for (var set : state.settling()) {
            for (var given : set.answers()) {
                var mine = worth.get(given.to());
                if (mine != null) {
                    mine.points += 2.0 / set.answers().size();
                }
            }
        }
    }

    /// What can matter to a goal; where the exact pass gave up, what the explanation turns on.
    private Set<Open> canMatter(String goal, GoalState state) {
        return state.exact() ? state.canMatter() : new Explainer(determination).turnsOn(goal);
    }

    private static boolean canBeAnswered(Open open) {
        return switch (open.kind()) {
            case FACT, LIST, JUDGMENT -> true;
            case RULE, COMPARISON, FACTOR, CONTESTED, READING, NOT_ENCODED, LAW, LAYER, PRESUMPTION -> false;
        };
    }

    private Question question(Open open, Worth worth) {
        var law = determination.law();
        return switch (open.kind()) {
            case FACT -> {
                var reason = java.util.Optional.ofNullable(law.facts().get(open.id()))
                        .map(Fact::reason)
                        .orElse("");
                yield new Question(open, open.says(), reason, worth.goals);
            }
            case LIST -> {
                boolean begun = !determination
                        .item(open.item())
                        .items(list(open.id()))
                        .all()
                        .isEmpty();
                yield new Question(open, begun ? open.says() : list(open.id()).question(), "", worth.goals);
            }
            default -> new Question(open, open.says(), "", worth.goals);
        };
    }

    private ItemList list(String id) {
        return java.util.Objects.requireNonNull(determination.law().lists().get(id));
    }

    private static final class Worth {
        private final List<String> goals = new ArrayList<>();
        private double points;
    }
}
