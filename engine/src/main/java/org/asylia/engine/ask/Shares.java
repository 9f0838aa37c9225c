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
final class Shares {

    private final Map<Reason, Step> steps = new IdentityHashMap<>();
    private final Deque<Step> fromTheTop = new ArrayDeque<>();
    private final Map<Thing, Double> shares = new HashMap<>();

    private Shares() {}

    /// What is open, and of which entry; however its openness is worded.
    record Thing(Reason.Kind kind, String id, String item) {
        static Thing of(Open open) {
            return new Thing(open.kind(), open.id(), open.item());
        }
    }

    static Map<Thing, Double> of(Reason goal) {
        var shares = new Shares();
        shares.order(goal).received = 1;
        shares.fromTheTop.forEach(shares::handOn);
        return shares.shares;
    }

    /// Puts every reason before those below it, though several may share one.
    private Step order(Reason reason) {
        var known = steps.get(reason);
        if (known != null) {
            return known;
        }
        var step = new Step(reason);
        steps.put(reason, step);
        for (var part : reason.because()) {
            if (part.kind() != Reason.Kind.FACTOR && part.answer().isUnknown()) {
                step.open.add(order(part));
            }
        }
        fromTheTop.push(step);
        return step;
    }

    private void handOn(Step step) {
        boolean itself = step.reason.why().isPresent();
        double share = step.received / (step.open.size() + (itself ? 1 : 0));
        if (itself) {
            var reason = step.reason;
            shares.merge(new Thing(reason.kind(), reason.id(), reason.item()), share, Double::sum);
        }
        step.open.forEach(part -> part.received += share);
    }

    /// A reason, the parts that leave it open, and what it received.
    private static final class Step {
        private final Reason reason;
        private final List<Step> open = new ArrayList<>();
        private double received;

        Step(Reason reason) {
            this.reason = reason;
        }
    }
}
