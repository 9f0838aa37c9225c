package org.asylia.law.columns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.columns.Plan;
import org.asylia.engine.columns.Runner;
import org.asylia.engine.columns.Setting;
import org.asylia.engine.columns.Turn;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.Door;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the doors, and other rules of the law, turn on while they are undecided is the same in columns as it is told of
/// each matter by itself.
class TurnsAgreeTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final Layout LAYOUT = Layout.of(LAW);
    private static final Determiner DETERMINER = new Determiner(LAW);
    private static final List<String> DOORS = Doors.ALL.stream().map(Door::id).toList();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3})
    void onMattersAtRandom_theDoorsAndOtherRulesTurnOnTheSame(int seed) {
        var random = new Random(seed);
        var matters = new AnyMatter(LAW, random, LocalDate.of(2018, 6, 1), 3_000);
        var cases = IntStream.range(0, 80).mapToObj(_ -> matters.next()).toList();
        var all = LAW.rules().stream().map(Rule::id).toList();
        var rules = Stream.concat(
                        DOORS.stream(), IntStream.range(0, 60).mapToObj(_ -> all.get(random.nextInt(all.size()))))
                .distinct()
                .toList();
        var frame = Frame.on(LocalDate.of(2010, 1, 1).plusDays(random.nextInt(17 * 365)))
                .inCircuit("" + (1 + random.nextInt(11)));
        assertTrue(check(cases, frame, rules, "seed " + seed) > 1_000);
        assertTrue(check(cases, Frame.on(LocalDate.of(2026, 10, 1)), DOORS, "seed " + seed) > 1_000);
    }

    @Test
    void aMatterOfWhichNothingIsKnown() {
        check(List.of(Case.of(new Draft())), Frame.on(LocalDate.of(2026, 10, 1)), DOORS, "blank");
    }

    private static int check(List<Case> cases, Frame frame, List<String> rules, String what) {
        var chunk = new Packer(LAYOUT).pack(cases);
        var present = new BitSet();
        chunk.addTo(present);
        var plan = new Plan(LAYOUT, present);
        var turns = new ArrayList<List<Turn>>();
        var places = new ArrayList<Integer>();
        for (var rule : rules) {
            var found = plan.turnsOn(rule, new Setting(LAW, frame));
            turns.add(found);
            found.forEach(turn -> places.add(plan.keep(turn.column())));
        }
        var runner = new Runner(plan.program());
        runner.run(chunk);
        int compared = 0;
        for (int at = 0; at < cases.size(); at++) {
            var explainer = new Explainer(DETERMINER.determine(cases.get(at), frame));
            int place = 0;
            for (int rule = 0; rule < rules.size(); rule++) {
                var expected = new TreeSet<String>();
                explainer
                        .turnsOn(rules.get(rule))
                        .forEach(open -> expected.add(open.kind() + " " + open.id() + " " + open.why()));
                var seen = new TreeSet<String>();
                for (var turn : turns.get(rule)) {
                    if ((runner.word(places.get(place++), at >>> 6) >>> at & 1) != 0) {
                        seen.add(turn.kind() + " " + turn.id() + " " + turn.why());
                    }
                }
                var where = what + ", " + frame + ", case " + at + ", " + rules.get(rule);
                assertEquals(expected, seen, where);
                compared += expected.size();
            }
        }
        return compared;
    }
}
