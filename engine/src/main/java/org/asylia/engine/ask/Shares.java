package org.asylia.engine.ask;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;

/// How much of what leaves an answer open lies with each thing it turns on.
///
/// The answer is one whole. Every step of its explanation hands what it received on, in equal shares, to the reasons
/// that leave it open; what arrives at a fact, a list or a judgment, by whatever ways, is its share. All that a bar
/// turns on receives the whole of the bar's share; one of thirty things that it turns on, a thirtieth.
///
/// It is asked of one goal after the other. Their explanations have most steps in common, which are kept.
final class Shares {

    private final Map<Reason, Step> steps = new IdentityHashMap<>();
    private final Map<Thing, Share> shares = new HashMap<>();
    private final Deque<Step> fromTheTop = new ArrayDeque<>();
    private int goal;

    /// What is open, and of which entry; however its openness is worded.
    private record Thing(Reason.Kind kind, String id, String item) {}

    /// Shares out one more goal.
    void shareOut(Reason explained) {
        goal++;
        var top = step(explained);
        order(top);
        top.received = 1;
        while (!fromTheTop.isEmpty()) {
            fromTheTop.pop().handOn(goal);
        }
    }

    /// What of the goal shared out last lies with something open.
    double of(Open open) {
        var share = shares.get(new Thing(open.kind(), open.id(), open.item()));
        return share == null || share.goal != goal ? 0 : share.received;
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
    private List<Share> itself(Reason reason) {
        return reason.why().isEmpty()
                ? List.of()
                : List.of(
                        shares.computeIfAbsent(new Thing(reason.kind(), reason.id(), reason.item()), _ -> new Share()));
    }

    /// Puts every step before those below it, though several may share one.
    private void order(Step step) {
        if (step.goal == goal) {
            return;
        }
        step.goal = goal;
        step.received = 0;
        for (var part : step.open) {
            order(part);
        }
        fromTheTop.push(step);
    }

    /// What lies with one thing, of one goal.
    private static final class Share {
        private int goal;
        private double received;

        void add(double share, int ofGoal) {
            received = goal == ofGoal ? received + share : share;
            goal = ofGoal;
        }
    }

    /// A step of an explanation, the parts that leave it open, and what it received of one goal.
    private static final class Step {
        private final List<Share> itself;
        private final List<Step> open = new ArrayList<>();
        private int goal;
        private double received;

        Step(List<Share> itself) {
            this.itself = itself;
        }

        void handOn(int ofGoal) {
            double share = received / (open.size() + itself.size());
            for (var each : itself) {
                each.add(share, ofGoal);
            }
            for (var part : open) {
                part.received += share;
            }
        }
    }
}
