package org.asylia.engine.ask;

import java.util.ArrayDeque;
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

    private final Map<Reason, Double> received = new IdentityHashMap<>();
    private final Deque<Reason> fromTheTop = new ArrayDeque<>();
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
        shares.order(goal);
        shares.received.put(goal, 1.0);
        shares.fromTheTop.forEach(shares::handOn);
        return shares.shares;
    }

    /// Puts every reason before those below it, though several may share one.
    private void order(Reason reason) {
        if (received.putIfAbsent(reason, 0.0) == null) {
            open(reason).forEach(this::order);
            fromTheTop.push(reason);
        }
    }

    private static List<Reason> open(Reason reason) {
        return reason.because().stream()
                .filter(part ->
                        part.kind() != Reason.Kind.FACTOR && part.answer().isUnknown())
                .toList();
    }

    private void handOn(Reason reason) {
        var open = open(reason);
        boolean itself = reason.why().isPresent();
        double share = received.getOrDefault(reason, 0.0) / (open.size() + (itself ? 1 : 0));
        if (itself) {
            shares.merge(new Thing(reason.kind(), reason.id(), reason.item()), share, Double::sum);
        }
        open.forEach(part -> received.merge(part, share, Double::sum));
    }
}
