package org.asylia.law.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.asylia.engine.columns.Answers;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The columns say of every rule of the law what the single-case reader says, whole and for each entry.
class ColumnsAgreeTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Layout LAYOUT = Layout.of(LAW);
    private static final Determiner DETERMINER = new Determiner(LAW);

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void onMattersAtRandom_everyConclusionAgrees(int seed) {
        var random = new Random(seed);
        var matters = new AnyMatter(LAW, random, LocalDate.of(2018, 6, 1), 3_000);
        var cases = IntStream.range(0, 100).mapToObj(_ -> matters.next()).toList();
        int compared = 0;
        for (int i = 0; i < 3; i++) {
            compared += check(cases, frame(random), "seed " + seed);
        }
        int all = compared;
        assertTrue(all > 3 * 100 * LAW.rules().size(), () -> "only " + all + " conclusions were compared");
    }

    @Test
    void aMatterOfWhichNothingIsKnown_andNoMatterAtAll() {
        var blank = Case.of(new org.asylia.engine.fact.Draft());
        assertEquals(LAW.rules().size(), check(List.of(blank), Frame.on(LocalDate.of(2026, 10, 1)), "blank"));
        assertEquals(0, check(List.of(), Frame.on(LocalDate.of(2026, 10, 1)), "none"));
    }

    private static Frame frame(Random random) {
        var frame = Frame.on(LocalDate.of(1996, 1, 1).plusDays(random.nextInt(31 * 365)));
        var circuits = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc");
        frame = random.nextInt(3) == 0 ? frame : frame.inCircuit(circuits.get(random.nextInt(circuits.size())));
        frame = random.nextInt(3) == 0 ? frame.onReview() : frame;
        for (var point : LAW.contested().values()) {
            if (random.nextInt(8) == 0) {
                var readings = point.readings();
                frame = frame.reading(
                        point.id(),
                        readings.get(random.nextInt(readings.size())).id());
            }
        }
        return frame;
    }

    private static int check(List<Case> cases, Frame frame, String what) {
        var chunk = new Packer(LAYOUT).pack(cases);
        assertEquals("{}", chunk.odd().toString());
        var answers = new Answers(LAW, LAYOUT, frame, chunk);
        int compared = 0;
        for (int i = 0; i < cases.size(); i++) {
            var one = DETERMINER.determine(cases.get(i), frame);
            for (var rule : LAW.rules()) {
                int at = i;
                Supplier<String> where = () -> what + ", " + frame + ", case " + at + ", " + rule.id();
                assertEquals(one.answer(rule.id()), answers.answer(rule.id(), i), where);
                var per = one.per(rule.id());
                assertEquals(per, answers.per(rule.id(), i, cases.get(i).root()), where);
                compared += 1 + per.size();
            }
        }
        return compared;
    }
}
