package org.asylia.command.rescreen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.caseload.Cause;
import org.asylia.caseload.Gap;
import org.asylia.caseload.Moved;
import org.asylia.caseload.Outcome;
import org.asylia.caseload.Undecided;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.columns.Turn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whoever has the whole de-identified report, and knows how its counts hang together, learns no small count from it.
class WithheldTest {

    private static final List<String> GOALS = List.of("door.1", "door.2");
    private static final List<String> RULES = List.of("door.1", "door.2", "rule.3", "rule.4");

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    /// Matters at random, some of which move on some rules, counted as a comparison counts them; then the report is
    /// attacked: for each count the reader works out the least and the most that it can be.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noSmallCount_canBeWorkedOut(int seed) {
        var outcome = outcome(new Random(seed));
        var shown = shown(outcome);
        var attack = new Attack(outcome, shown);
        for (var moved : outcome.moved()) {
            if (moved.count() < Cells.LEAST && outcome.cases() >= 40) {
                var range = attack.range(moved);
                assertTrue(
                        range[0] <= 1 && range[1] >= Cells.LEAST - 1,
                        () -> "seed " + seed + ": " + moved + " is from " + range[0] + " to " + range[1] + " in "
                                + outcome);
            }
        }
        attack.still()
                .forEach((rule, range) -> assertTrue(
                        range[0] != range[1] || range[0] == 0 || range[0] >= Cells.LEAST,
                        () -> "seed " + seed + ": on " + rule + " " + range[0] + " did not move, in " + outcome));
    }

    private static Shown shown(Outcome outcome) {
        return Shown.of(Cells.DEIDENTIFIED, outcome, GOALS::contains, _ -> true);
    }

    private static Outcome outcome(Random random) {
        int cases = 12 + random.nextInt(random.nextBoolean() ? 30 : 400);
        var counts = new HashMap<String, Long>();
        long any = 0;
        long doors = 0;
        var changes = new HashMap<String, int[]>();
        for (var rule : RULES) {
            // How many in a hundred move in which of three ways.
            changes.put(rule, new int[] {random.nextInt(101), random.nextInt(30), random.nextInt(10)});
        }
        for (int i = 0; i < cases; i++) {
            boolean moved = false;
            boolean door = false;
            for (var rule : RULES) {
                int way = way(changes.getOrDefault(rule, new int[3]), random);
                if (way >= 0) {
                    counts.merge(rule + " " + way, 1L, Long::sum);
                    moved = true;
                    door |= GOALS.contains(rule);
                }
            }
            any += moved ? 1 : 0;
            doors += door ? 1 : 0;
        }
        var all = new ArrayList<Moved>();
        var causes = new ArrayList<Cause>();
        for (var rule : RULES) {
            long sum = 0;
            for (int way = 0; way < 3; way++) {
                long count = counts.getOrDefault(rule + " " + way, 0L);
                if (count > 0) {
                    all.add(new Moved(rule, Answer.values()[way], Answer.values()[way + 1], count));
                }
                sum += count;
            }
            if (sum > 0) {
                causes.add(new Cause(rule, List.of(Cause.Kind.TEXT), Optional.empty(), Optional.empty(), sum));
            }
        }
        return new Outcome(cases, 0, any, doors, all, List.of(), causes, Undecided.NONE);
    }

    private static int way(int[] shares, Random random) {
        int at = random.nextInt(101);
        for (int way = 2; way >= 0; way--) {
            if (at < shares[way]) {
                return way;
            }
            at -= shares[way];
        }
        return -1;
    }

    /// Works out bounds from bounds until nothing changes.
    private static final class Attack {
        private final Outcome outcome;
        private final Map<Object, long[]> ranges = new LinkedHashMap<>();
        private final Map<String, List<Object>> byRule = new LinkedHashMap<>();

        Attack(Outcome outcome, Shown shown) {
            this.outcome = outcome;
            var cases = told(shown, Withheld.Total.CASES, outcome.cases(), Long.MAX_VALUE >> 8);
            ranges.put("cases", cases);
            ranges.put("doors", told(shown, Withheld.Total.DOORS, outcome.doors(), cases[1]));
            ranges.put("changed", told(shown, Withheld.Total.CHANGED, outcome.changed(), cases[1]));
            for (var moved : outcome.moved()) {
                ranges.put(moved, told(shown, moved, moved.count(), cases[1]));
                byRule.computeIfAbsent(moved.rule(), rule -> {
                            ranges.put("still " + rule, new long[] {0, cases[1]});
                            return new ArrayList<>(List.of("still " + rule));
                        })
                        .add(moved);
            }
            for (var cause : outcome.causes()) {
                ranges.put(cause, told(shown, cause, cause.count(), cases[1]));
            }
            for (int round = 0; round < 50; round++) {
                narrow();
            }
        }

        /// What a label says.
        private static long[] told(Shown shown, Object cell, long count, long most) {
            var value = shown.value(cell, count);
            if (value.equals("<11")) {
                return new long[] {1, 10};
            }
            if (!(value instanceof Long)) {
                // Of a move kept back beside a small one it is known that it is not small.
                return new long[] {cell instanceof Moved ? Cells.LEAST : 0, most};
            }
            return new long[] {count, count};
        }

        private void narrow() {
            byRule.forEach((rule, parts) -> {
                sum("cases", parts);
                var moves = parts.stream().filter(Moved.class::isInstance).toList();
                outcome.causes().stream()
                        .filter(cause -> cause.rule().equals(rule))
                        .forEach(cause -> sum(cause, moves));
                atMost(moves, "changed");
                if (GOALS.contains(rule)) {
                    atMost(moves, "doors");
                }
            });
            union("changed", RULES);
            union("doors", GOALS);
            cap("doors", "changed");
            cap("changed", "cases");
        }

        private long[] of(Object cell) {
            return java.util.Objects.requireNonNull(ranges.get(cell));
        }

        private void set(Object cell, long least, long most) {
            var range = of(cell);
            range[0] = Math.max(range[0], least);
            range[1] = Math.min(range[1], most);
        }

        /// A whole is the sum of its parts.
        private void sum(Object whole, List<Object> parts) {
            long least = parts.stream().mapToLong(part -> of(part)[0]).sum();
            long most = parts.stream().mapToLong(part -> of(part)[1]).sum();
            set(whole, least, most);
            for (var part : parts) {
                set(part, of(whole)[0] - (most - of(part)[1]), of(whole)[1] - (least - of(part)[0]));
            }
        }

        /// Parts that exclude one another are together no more than a whole.
        private void atMost(List<Object> parts, Object whole) {
            long least = parts.stream().mapToLong(part -> of(part)[0]).sum();
            set(whole, least, Long.MAX_VALUE);
            for (var part : parts) {
                set(part, 0, of(whole)[1] - (least - of(part)[0]));
            }
        }

        /// A whole in which any of the rules moved is no more than all moves.
        private void union(Object whole, List<String> rules) {
            var parts = outcome.moved().stream()
                    .filter(moved -> rules.contains(moved.rule()))
                    .toList();
            long most = parts.stream().mapToLong(part -> of(part)[1]).sum();
            set(whole, 0, most);
            for (var part : parts) {
                set(part, of(whole)[0] - (most - of(part)[1]), Long.MAX_VALUE);
            }
        }

        private void cap(Object part, Object whole) {
            set(part, 0, of(whole)[1]);
            set(whole, of(part)[0], Long.MAX_VALUE);
        }

        long[] range(Moved moved) {
            return of(moved);
        }

        Map<String, long[]> still() {
            var still = new LinkedHashMap<String, long[]>();
            byRule.keySet().forEach(rule -> still.put(rule, of("still " + rule)));
            return still;
        }
    }

    @Test
    void aSmallMoveBesideALargeOne_isNotToldByItsCauseOrByTheTotal() {
        var small = new Moved("door.1", Answer.NO, Answer.UNKNOWN, 5);
        var large = new Moved("door.1", Answer.UNKNOWN, Answer.YES, 20);
        var cause = new Cause("door.1", List.of(Cause.Kind.TEXT), Optional.empty(), Optional.empty(), 25);
        var outcome = new Outcome(1_000, 0, 25, 25, List.of(small, large), List.of(), List.of(cause), Undecided.NONE);
        var shown = shown(outcome);
        assertEquals("<11", shown.value(small, 5));
        assertEquals(20L, shown.value(large, 20));
        assertEquals("kept-back", shown.value(cause, 25));
        assertEquals("kept-back", shown.value(Withheld.Total.DOORS, 25));
        assertEquals("kept-back", shown.value(Withheld.Total.CHANGED, 25));
        assertEquals(1_000L, shown.value(Withheld.Total.CASES, 1_000));
        assertEquals("not shown", shown.words(cause, 25));
    }

    @Test
    void whereAllButAFewMoved_theFewAreNotTold() {
        var most = new Moved("door.1", Answer.NO, Answer.UNKNOWN, 995);
        var outcome = new Outcome(1_000, 0, 995, 995, List.of(most), List.of(), List.of(), Undecided.NONE);
        assertTrue(shown(outcome).hides(most));
        assertEquals("kept-back", shown(outcome).value(Withheld.Total.DOORS, 995));
    }

    @Test
    void whereNothingIsSmall_everythingIsShown() {
        var move = new Moved("door.1", Answer.NO, Answer.UNKNOWN, 300);
        var cause = new Cause("door.1", List.of(Cause.Kind.TEXT), Optional.empty(), Optional.empty(), 300);
        var outcome = new Outcome(1_000, 0, 300, 300, List.of(move), List.of(), List.of(cause), Undecided.NONE);
        var shown = shown(outcome);
        assertFalse(shown.hides(move));
        assertEquals(300L, shown.value(cause, 300));
        assertEquals(300L, shown.value(Withheld.Total.CHANGED, 300));
    }

    @Test
    void ofWhatIsMissing_aSmallCountIsNotToldByItsReasonNorByWhatIsAlone() {
        var rare = Gap.turnsOn("door.1", Turn.Kind.FACT, "a", Why.NOT_ASKED);
        var often = Gap.turnsOn("door.1", Turn.Kind.FACT, "b", Why.NOT_ASKED);
        var reason = Gap.reason("door.1", Why.NOT_ASKED);
        var whole = Gap.undecided("door.1");
        var undecided = new Undecided(Map.of(rare, 7L, often, 60L, reason, 67L, whole, 67L));
        var outcome = new Outcome(1_000, 0, 0, 0, List.of(), List.of(), List.of(), undecided);
        var shown = shown(outcome);
        assertEquals("<11", shown.value(rare, 7));
        // 67 less 60 would be the seven, and so would the matters of which the other does not hold.
        assertEquals("kept-back", shown.value(often, 60));
        var much = new Undecided(Map.of(rare, 7L, often, 60L, reason, 66L, whole, 900L));
        var more = shown(new Outcome(1_000, 0, 0, 0, List.of(), List.of(), List.of(), much));
        assertEquals(60L, more.value(often, 60));
        assertEquals("kept-back", more.value(reason, 66));
        assertEquals(900L, more.value(whole, 900));
    }
}
