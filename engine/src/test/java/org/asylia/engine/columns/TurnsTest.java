package org.asylia.engine.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.asylia.engine.Generated;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What unknown answers turn on is in columns what the single-case reader tells, case by case.
class TurnsTest {

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("asylia.column-seeds", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onLawsAtRandom_columnsAndExplainerTellTheSameReasons(int seed) {
        var law = Generated.law(seed, 6);
        var random = new Random(seed);
        var cases =
                IntStream.range(0, 70).mapToObj(_ -> Generated.someCase(random)).toList();
        var frame = Frame.on(Generated.START.plusDays(7));
        check(law, cases, frame, "seed " + seed);
        check(law, cases, frame.inCircuit("9"), "seed " + seed + ", ninth circuit");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onNestedListsAndEveryTerm_columnsAndExplainerTellTheSameReasons(int seed) {
        for (var law : List.of(EveryKind.everyKind(), EveryTerm.everyTerm())) {
            var generator = new AnyCase(law, new Random(seed), EveryKind.TODAY, 400);
            int many = seed < 6 ? 1 + seed : 64 + seed * 29 % 90;
            var cases = IntStream.range(0, many).mapToObj(_ -> generator.next()).toList();
            check(law, cases, Frame.on(EveryKind.TODAY), "seed " + seed);
            check(law, cases, Frame.on(EveryKind.TODAY.plusYears(1)).onReview(), "seed " + seed + ", on review");
        }
    }

    private static void check(RuleSet law, List<Case> cases, Frame frame, String what) {
        var layout = Layout.of(law);
        var chunk = new Packer(layout).pack(cases);
        var present = new java.util.BitSet();
        chunk.addTo(present);
        var plan = new Plan(layout, present);
        var turns = new ArrayList<List<Turn>>();
        var places = new ArrayList<Integer>();
        for (var rule : law.rules()) {
            var found = plan.turnsOn(rule.id(), new Setting(law, frame));
            turns.add(found);
            found.forEach(turn -> places.add(plan.keep(turn.column())));
        }
        var runner = new Runner(plan.program());
        runner.run(chunk);
        var determiner = new Determiner(law);
        int told = 0;
        for (int at = 0; at < cases.size(); at++) {
            var one = determiner.determine(cases.get(at), frame);
            var explainer = new Explainer(one);
            int place = 0;
            int rule = 0;
            for (var each : law.rules()) {
                var expected = new TreeSet<String>();
                explainer
                        .turnsOn(each.id())
                        .forEach(open -> expected.add(open.kind() + " " + open.id() + " " + open.why()));
                var seen = new TreeSet<String>();
                for (var turn : turns.get(rule)) {
                    if ((runner.word(places.get(place), at >>> 6) >>> at & 1) != 0) {
                        seen.add(turn.kind() + " " + turn.id() + " " + turn.why());
                    }
                    place++;
                }
                rule++;
                int about = at;
                assertEquals(expected, seen, () -> what + ", case " + about + ", " + each.id() + ": " + each.texts());
                assertTrue(!one.answer(each.id()).isSettled() || seen.isEmpty());
                told += seen.size();
            }
        }
        assertTrue(told > 0 || cases.size() < 7, what);
    }
}
