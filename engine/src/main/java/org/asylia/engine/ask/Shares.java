package org.asylia.engine.ask;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;

/// How much of what leaves an answer open lies with each thing it turns on.
///
/// The answer is one whole. Every step of its explanation hands what it received on, in equal shares, to the reasons
/// that leave it open; what arrives at a fact, a list or a judgment, by whatever ways, is its share. All that a bar
/// turns on receives the whole of the bar's share; one of thirty things that it turns on, a thirtieth.
///
/// The explanations of the goals have most steps in common, which are worked out once.
final class Shares {

    private final List<String> goals;
    private final Map<Reason, Step> steps = new IdentityHashMap<>();

    /// What lies with each thing, of each goal.
    private final Map<Thing, double[]> shares = new HashMap<>();

    private final Deque<Step> fromTheTop = new ArrayDeque<>();

    private Shares(List<String> goals) {
        this.goals = goals;
    }

    /// Shares out each goal that is open.
    ///
    /// @param determination a fresh one: it belongs to whoever works out the shares
    static Shares of(Determination determination, List<String> goals) {
        var explainer = Explainer.ofWhatIsOpen(determination);
        var shares = new Shares(goals);
        for (int goal = 0; goal < goals.size(); goal++) {
            if (determination.answer(goals.get(goal)).isUnknown()) {
                shares.shareOut(goal, explainer.explain(goals.get(goal)));
            }
        }
        return shares;
    }

    /// What is open, and of which entry; however its openness is worded.
    private record Thing(Reason.Kind kind, String id, String item) {}

    private void shareOut(int goal, Reason explained) {
        var top = step(explained);
        order(top, goal);
        top.received = 1;
        while (!fromTheTop.isEmpty()) {
            fromTheTop.pop().handOn(goal);
        }
    }

    /// What of a goal lies with something open.
    double of(String goal, Open open) {
        var share = shares.get(new Thing(open.kind(), open.id(), open.item()));
        return share == null ? 0 : share[goals.indexOf(goal)];
    }

    private Step step(Reason reason) {
        var known = steps.get(reason);
        if (known != null) {
            return known;
        }
        var step = new Step(itself(reason));
        steps.put(reason, step);
        for (var part : reason.because()) {
            if (part.kind() != Reason.Kind.FACTOR && part.answer().isUnknown()) {
                step.open.add(step(part));
            }
        }
        return step;
    }

    /// What a reason leaves open by itself, if anything.
    private List<double[]> itself(Reason reason) {
        return reason.why().isEmpty()
                ? List.of()
                : List.of(shares.computeIfAbsent(
                        new Thing(reason.kind(), reason.id(), reason.item()), _ -> new double[goals.size()]));
    }

    /// Puts every step before those below it, though several may share one.
    private void order(Step step, int goal) {
        if (step.goal == goal) {
            return;
        }
        step.goal = goal;
        step.received = 0;
        for (var part : step.open) {
            order(part, goal);
        }
        fromTheTop.push(step);
    }

    /// A step of an explanation, the parts that leave it open, and what it received of one goal.
    private static final class Step {
        private final List<double[]> itself;
        private final List<Step> open = new ArrayList<>();
        private int goal = -1;
        private double received;

        Step(List<double[]> itself) {
            this.itself = itself;
        }

        void handOn(int ofGoal) {
            double share = received / (open.size() + itself.size());
            for (var each : itself) {
                each[ofGoal] += share;
            }
            for (var part : open) {
                part.received += share;
            }
        }
    }
}
