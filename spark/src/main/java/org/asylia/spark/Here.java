package org.asylia.spark;

import java.util.BitSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.asylia.casefile.CaseFileReader;
import org.asylia.caseload.Movers;
import org.asylia.caseload.Rescreening;
import org.asylia.caseload.Who;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.columns.Unpacker;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;

/// What one machine has at hand: the law, and what was made ready of it. Made once, and shared by all tasks there.
final class Here {

    static final RuleSet LAW = ProtectionLaw.ruleSet();
    static final Layout LAYOUT = Layout.of(LAW);
    static final Unpacker UNPACKER = new Unpacker(LAYOUT);
    static final CaseFileReader READER = new CaseFileReader(LAW);

    private static final String HASH = Export.hash(LAW);
    private static final int MOST = 64;
    private static final ConcurrentMap<Key, Object> READY = new ConcurrentHashMap<>();

    private Here() {}

    /// @param kind what was made ready
    private record Key(Class<?> kind, Question question, FrameKey frame, BitSet present) {}

    /// @throws Unfit on a machine that has other rules, or a JDK that is too old
    static void check(Question question) {
        Jdk.check();
        if (!HASH.equals(question.ruleSet())) {
            throw new Unfit("This machine has other rules than the program that asks. Give both the same"
                    + " asylia-spark.jar.");
        }
    }

    static Rescreening counting(Question question, FrameKey frame, BitSet present) {
        return ready(
                Rescreening.class,
                question,
                frame,
                present,
                sides -> Rescreening.of(LAYOUT, present, sides.before(), sides.after(), question.asked()));
    }

    static Who who(Question question, FrameKey frame, BitSet present) {
        return ready(
                Who.class,
                question,
                frame,
                present,
                sides -> Who.of(LAYOUT, present, sides.before(), sides.after(), question.goals()));
    }

    static Movers movers(Question question, FrameKey frame, BitSet present) {
        return ready(
                Movers.class,
                question,
                frame,
                present,
                sides -> Movers.of(LAYOUT, present, sides.before(), sides.after()));
    }

    private record Sides(Setting before, Setting after) {
        static Sides of(Question question, FrameKey asked) {
            var shift = question.shift(LAW);
            var frame = question.frame(asked, LAW);
            return new Sides(shift.before(frame), shift.after(frame));
        }
    }

    private static <T> T ready(
            Class<T> kind, Question question, FrameKey frame, BitSet present, Function<Sides, T> made) {
        check(question);
        if (READY.size() > MOST) {
            READY.clear();
        }
        var key = new Key(kind, question, frame, present);
        return kind.cast(READY.computeIfAbsent(key, _ -> made.apply(Sides.of(question, frame))));
    }
}
