package org.asylia.bench.peers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.asylia.caseload.Generated;
import org.asylia.caseload.Matters;
import org.asylia.engine.columns.Layout;
import org.asylia.engine.columns.Packer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// The peers give our answers on every rule that they are given, of cases that tell little and of cases that tell much.
class PeersAgreeTest {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();
    private static final long SEED = 20261122;
    private static final int FEW = 12;

    @Test
    void ofCasesThatTellLittle_allAgreeOnAllRules() throws Exception {
        var given = new Given(new Generated(LAW, 1, 300), Translator::all);
        assertTrue(
                given.sheet.rules().size() > LAW.rules().size() * 9 / 10,
                () -> "only " + given.sheet.rules().size() + " rules are given");
        given.holdAll();
        given.hold("DuckDB", given.duckDbInOneQuery());
    }

    @Test
    void ofCasesThatTellMuch_allAgreeOnAHundredRules() throws Exception {
        System.out.println("seed " + SEED);
        var given = new Given(new Dense(LAW, SEED, 100), translator -> translator.some(100));
        assertTrue(given.kinds().containsAll(Set.of("Told", "Among", "Less", "Not", "All", "Any", "Line")));
        given.holdAll();
        given.hold("DuckDB, step by step", given.duckDbStepByStep());
    }

    @Test
    void whoDiffers_isNamedWithTheFirstRule() {
        var ours = new Tally(3, new long[] {1, 2}, new long[] {2, 0});
        var theirs = new Tally(3, new long[] {1, 1}, new long[] {2, 1});
        var refused =
                assertThrows(IllegalStateException.class, () -> ours.hold(theirs, List.of("one", "other"), "A peer"));
        assertEquals(
                "A peer differs on rule 'other' over 3 cases: 1 yes, 1 no, where ours are 2 yes, 0 no.",
                refused.getMessage());
    }

    /// Some cases, and what all readers are given of them.
    private static final class Given {
        private final List<Case> cases;
        private final Sheet sheet;
        private final List<long[]> rows;
        private final Tally expected;

        Given(Matters matters, Function<Translator, Sheet> rules) {
            var seen = new Seen();
            var watched = seen.watching(matters);
            this.cases =
                    IntStream.range(0, matters.size()).mapToObj(watched::about).toList();
            this.sheet = rules.apply(new Translator(LAW, Peers.FRAME, seen));
            var determiner = new Determiner(LAW);
            this.rows = cases.stream()
                    .map(each -> sheet.row(determiner, each, Peers.FRAME))
                    .toList();
            this.expected = ours().singly(cases);
        }

        private Ours ours() {
            var layout = Layout.of(LAW);
            var present = new BitSet();
            new Packer(layout).pack(cases).addTo(present);
            return new Ours(LAW, Peers.FRAME, layout, present, sheet.rules(), 2);
        }

        /// The kinds of formula that the rules need.
        Set<String> kinds() {
            var kinds = new HashSet<String>();
            sheet.used().stream().forEach(line -> kinds(sheet.lines().get(line), kinds));
            return kinds;
        }

        private static void kinds(Formula formula, Set<String> kinds) {
            kinds.add(formula.getClass().getSimpleName());
            switch (formula) {
                case Formula.All(var parts) -> parts.forEach(part -> kinds(part, kinds));
                case Formula.Any(var parts) -> parts.forEach(part -> kinds(part, kinds));
                case Formula.AtLeast(_, var parts) -> parts.forEach(part -> kinds(part, kinds));
                case Formula.Not(var part) -> kinds(part, kinds);
                default -> {
                    // It has no parts.
                }
            }
        }

        void holdAll() {
            var half = cases.size() / 2;
            var packer = new Packer(Layout.of(LAW));
            var chunks = List.of(packer.pack(cases.subList(0, half)), packer.pack(cases.subList(half, cases.size())));
            hold("columns", ours().columns(chunks));
            hold("columns on two threads", ours().columnsOnTwoThreads(chunks));
            hold("the single case with reasons", ours().singlyWithReasons(cases.subList(0, FEW)), FEW);
            var drools = new Drools(sheet);
            hold("Drools", drools.count(rows.stream().map(drools::about).toList()));
            var dmn = new Dmn(sheet);
            hold("DMN", dmn.count(rows.subList(0, FEW).stream().map(dmn::about).toList()), FEW);
        }

        Tally duckDbInOneQuery() throws Exception {
            try (var duck = new DuckDb()) {
                duck.load("facts", sheet.columns(), rows.size(), rows::get);
                var asked = sheet.asked();
                var planned = duck.planned(new Sql(sheet).counting(asked, "facts"));
                return DuckDb.count(sheet, planned, asked, rows.size());
            }
        }

        Tally duckDbStepByStep() throws Exception {
            try (var duck = new DuckDb()) {
                duck.load("facts", sheet.columns(), rows.size(), rows::get);
                return duck.count(sheet, new Sql(sheet).staged(sheet.asked(), "facts"), rows.size());
            }
        }

        void hold(String who, Tally tally) {
            expected.hold(tally, sheet.rules(), who);
        }

        private void hold(String who, Tally tally, int some) {
            ours().singly(cases.subList(0, some)).hold(tally, sheet.rules(), who);
        }
    }
}
