package org.asylia.law.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;

/// Whether two conditions answer alike whatever is told, in every circuit and on review.
///
/// Each of their leaves (a fact, a comparison, another rule, a judgment, a list) becomes a question of its own, and
/// every way of answering yes, no, or not at all is tried. The world may tie leaves to one another; taken as
/// independent they can only look more different, so that conditions found the same are the same.
final class Sameness {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 7);
    private static final int MOST = 200_000;
    private static final int SOUNDED = 400;

    private final Leaves leaves = new Leaves();
    private final Condition one;
    private final Condition other;
    private final List<Leaf> asked;
    private final Determiner nothing;
    private final List<Frame> frames;

    private Sameness(Condition one, Condition other) {
        this.one = leaves.apart(one);
        this.other = leaves.apart(other);
        this.asked = leaves.all();
        var rule = Rule.of("the.one", "The one.")
                .cites("none")
                .undated("none", this.one)
                .build();
        var law = new RuleSet(List.of(rule), List.of(), Holidays.NONE, DAY);
        this.nothing = new Determiner(law);
        this.frames = leaves.contested() ? everywhere() : List.of(Frame.on(DAY));
    }

    /// True only where every possibility was tried.
    static boolean of(Condition one, Condition other) {
        return one.equals(other) || new Sameness(one, other).isProved();
    }

    private boolean isProved() {
        long ways = frames.size();
        for (var leaf : asked) {
            ways = Math.min(MOST + 1L, ways * (leaf.values().size() + 1));
        }
        return soundsAlike() && ways <= MOST && isSameInAll();
    }

    /// A few seeded answers tell most conditions apart at once.
    private boolean soundsAlike() {
        var random = new Random(1);
        return IntStream.range(0, SOUNDED)
                .allMatch(_ -> isSame(asked.stream()
                        .mapToInt(leaf -> random.nextInt(leaf.values().size() + 1) - 1)
                        .toArray()));
    }

    private boolean isSameInAll() {
        var chosen = new int[asked.size()];
        Arrays.fill(chosen, -1);
        do {
            if (!isSame(chosen)) {
                return false;
            }
        } while (next(chosen));
        return true;
    }

    private boolean next(int[] chosen) {
        for (int i = 0; i < chosen.length; i++) {
            if (++chosen[i] < asked.get(i).values().size()) {
                return true;
            }
            chosen[i] = -1;
        }
        return false;
    }

    private boolean isSame(int[] chosen) {
        var draft = new Draft();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                var leaf = asked.get(i);
                draft.put(leaf.fact(), leaf.values().get(chosen[i]));
            }
        }
        var about = Case.of(draft);
        return frames.stream().allMatch(frame -> {
            var determination = nothing.determine(about, frame);
            return determination.answer(one, about.root()) == determination.answer(other, about.root());
        });
    }

    private static List<Frame> everywhere() {
        var frames = new ArrayList<Frame>();
        frames.add(Frame.on(DAY));
        Stream.concat(IntStream.rangeClosed(1, 11).mapToObj(Integer::toString), Stream.of("dc"))
                .forEach(circuit -> frames.add(Frame.on(DAY).inCircuit(circuit)));
        List.copyOf(frames).forEach(frame -> frames.add(frame.onReview()));
        return frames;
    }

    /// A question that stands for a leaf, and what may be answered.
    record Leaf(org.asylia.engine.fact.Fact fact, List<Content> values) {}
}
