package org.asylia.law.columns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.columns.Chunk;
import org.asylia.engine.columns.ChunkBytes;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.columns.Unpacker;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.due.Deadline;
import org.asylia.engine.due.Deadlines;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A matter that comes back out of columns says, of every rule of the law, what it said before: the same answers, whole
/// and for each entry, open for the same reasons, turning on the same, with the same days that bind; and it packs to the
/// same bytes.
class UnpackedAgreeTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Layout LAYOUT = Layout.of(LAW);
    private static final Determiner DETERMINER = new Determiner(LAW);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void onMattersAtRandom_everyConclusionItsReasonsAndItsDaysAreTheSame(int seed) {
        var random = new Random(seed);
        var matters = new AnyMatter(LAW, random, LocalDate.of(2018, 6, 1), 3_000);
        var cases = IntStream.range(0, 60).mapToObj(_ -> matters.next()).toList();
        var chunk = new Packer(LAYOUT).pack(cases);
        var unpacker = new Unpacker(LAYOUT);
        var back = IntStream.range(0, cases.size())
                .mapToObj(i -> unpacker.unpack(chunk, i).orElseThrow())
                .toList();
        assertArrayEquals(bytes(chunk), bytes(new Packer(LAYOUT).pack(back)), "seed " + seed);
        var frame = Frame.on(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(17 * 365)))
                .inCircuit("" + (1 + random.nextInt(11)));
        int days = 0;
        for (int i = 0; i < cases.size(); i++) {
            days += check(cases.get(i), back.get(i), i % 2 == 0 ? frame : frame.onReview(), "seed " + seed + ", " + i);
        }
        assertTrue(days > 100, "only " + days + " days were compared");
    }

    private static byte[] bytes(Chunk chunk) {
        var bytes = ByteBuffer.allocate(ChunkBytes.size(chunk));
        ChunkBytes.write(chunk, bytes);
        return bytes.array();
    }

    private static int check(Case packed, Case unpacked, Frame frame, String what) {
        var names = new HashMap<String, String>();
        name(packed.root(), unpacked.root(), names);
        var one = DETERMINER.determine(packed, frame);
        var other = DETERMINER.determine(unpacked, frame);
        var why = new Explainer(one);
        var whyOther = new Explainer(other);
        for (var rule : LAW.rules()) {
            var where = what + ", " + frame + ", " + rule.id();
            assertEquals(one.answer(rule.id()), other.answer(rule.id()), where);
            var per = new HashMap<>();
            other.per(rule.id()).forEach((path, answer) -> per.put(names.get(path), answer));
            assertEquals(one.per(rule.id()), per, where);
            assertEquals(turnsOn(why, rule.id(), Map.of()), turnsOn(whyOther, rule.id(), names), where);
        }
        var days = days(one, Map.of());
        assertEquals(days, days(other, names), what);
        return days.size();
    }

    private static void name(Item one, Item other, Map<String, String> names) {
        names.put(other.path(), one.path());
        one.lists().forEach((list, items) -> {
            for (int i = 0; i < items.all().size(); i++) {
                name(items.all().get(i), other.items(list).all().get(i), names);
            }
        });
    }

    private static List<String> turnsOn(Explainer why, String rule, Map<String, String> names) {
        return why.turnsOn(rule).stream()
                .map(open -> open.kind() + " " + open.id() + " " + names.getOrDefault(open.item(), open.item()) + " "
                        + open.why())
                .toList();
    }

    private static List<String> days(Determination determination, Map<String, String> names) {
        var days = new ArrayList<String>();
        for (Deadline due : Deadlines.of(determination)) {
            var path = due.item().path();
            days.add(due.plan() + " " + due.rule().id() + " " + names.getOrDefault(path, path) + " " + due.runs() + " "
                    + due.day() + " " + due.standing());
        }
        days.sort(null);
        return days;
    }
}
