package org.asylia.engine.ask;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinTask;
import java.util.function.BiFunction;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.exact.SettlingSet;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.fact.Fact;

/// Finds what to ask next: only what can still matter, in the order in which a person is best asked.
///
/// First comes the stage: plain facts, then what is delicate, then what is privileged, then whether lists are complete,
/// then what must be looked up, then judgments, see [Stage]. Within a stage comes first what leaves most of the goals
/// open, see [Shares]. How an interview is led, its safety and its urgency, is laid over this elsewhere.
public final class Asker {

    private final Determination determination;

    public Asker(Determination determination) {
        this.determination = determination;
    }

    /// What to ask, and where each goal stands.
    public Inquiry ask(List<String> goals) {
        return ask(goals, ExactPass::settling);
    }

    /// The same questions, without looking for the sets of answers that would settle each goal.
    public Inquiry askWithoutSets(List<String> goals) {
        return ask(goals, (_, _) -> List.of());
    }

    /// The shares need nothing of the exact pass: another processor works them out meanwhile, where one is idle.
    private Inquiry ask(List<String> goals, BiFunction<ExactPass, String, List<SettlingSet>> settling) {
        var shares = ForkJoinTask.adapt(() -> Shares.of(determination.in(determination.frame()), goals))
                .fork();
        var pass = new ExactPass(determination);
        var states = new LinkedHashMap<String, GoalState>();
        for (var goal : goals) {
            states.put(goal, new GoalState(determination.answer(goal), pass.of(goal), settling.apply(pass, goal)));
        }
        return inquiry(states, shares.join());
    }

    private Inquiry inquiry(Map<String, GoalState> states, Shares shares) {
        var worth = new LinkedHashMap<Open, Worth>();
        states.forEach((goal, state) -> weigh(goal, state, shares, worth));
        Comparator<Map.Entry<Open, Worth>> byStage = Comparator.comparing(entry -> entry.getValue().stage);
        var next = worth.entrySet().stream()
                .filter(entry -> canBeAnswered(entry.getKey()))
                .sorted(byStage.thenComparingDouble(entry -> -entry.getValue().share))
                .map(entry -> question(entry.getKey(), entry.getValue()))
                .toList();
        return new Inquiry(next, states);
    }

    private void weigh(String goal, GoalState state, Shares shares, Map<Open, Worth> worth) {
        for (var open : canMatter(goal, state)) {
            var mine = worth.computeIfAbsent(open, each -> new Worth(Stage.of(each, determination)));
            mine.goals.add(goal);
            mine.share += shares.of(goal, open);
        }
    }

    /// What can matter to a goal; where the exact pass gave up, what the explanation turns on.
    private Set<Open> canMatter(String goal, GoalState state) {
        return state.exact()
                ? state.canMatter()
                : Explainer.ofWhatIsOpen(determination).turnsOn(goal);
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
                var reason = Optional.ofNullable(law.facts().get(open.id()))
                        .map(Fact::reason)
                        .orElse("");
                yield new Question(open, open.says(), reason, worth.goals);
            }
            case LIST -> {
                var list = Objects.requireNonNull(law.lists().get(open.id()));
                boolean begun = Stage.isBegun(list, open, determination);
                yield new Question(open, begun ? open.says() : list.question(), "", worth.goals);
            }
            default -> new Question(open, open.says(), "", worth.goals);
        };
    }

    private static final class Worth {
        private final Stage stage;
        private final List<String> goals = new ArrayList<>();
        private double share;

        Worth(Stage stage) {
            this.stage = stage;
        }
    }
}
