package org.asylia.engine.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.Small;
import org.asylia.engine.answer.Why;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The smallest sets, against trying every set of answers; on random functions of a few variables.
class SmallestTest {

    private static final int PLACES = 5;
    private static final int FUNCTIONS = 150;

    private final Diagram diagram = new Diagram();
    private final Variables variables = new Variables();
    private int[] widths = new int[PLACES];

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4})
    void everySetSettles_noneIsLarger_andNoSmallerOneDoes(int seed) {
        var random = new Random(seed);
        widths = IntStream.range(0, PLACES).map(_ -> 2 + random.nextInt(3)).toArray();
        var places = IntStream.range(0, PLACES).mapToObj(this::place).toList();
        diagram.allow(1_000_000);
        for (int number = 0; number < FUNCTIONS; number++) {
            int function = function(random);
            var smallest = new Smallest(diagram, variables, Small.TODAY);
            var module = new Module(function, places);
            for (boolean yes : List.of(true, false)) {
                check(smallest, module, yes, "seed " + seed + ", function " + number);
            }
        }
    }

    private void check(Smallest smallest, Module module, boolean yes, String where) {
        int goal = yes ? module.function() : diagram.not(module.function());
        var sets = smallest.of(module, yes);
        assertEquals(goal == Diagram.FALSE, sets.isEmpty(), where);
        assertTrue(sets.size() <= Alternatives.MOST, where);
        for (var set : sets) {
            assertEquals(smallest(goal), set.size(), where);
            set.forEach(pick -> assertTrue(withAllThatAreAlike(pick), where));
            assertEquals(
                    set.size(),
                    new HashSet<>(set.stream().map(Smallest.Pick::variable).toList()).size(),
                    where);
            assertTrue(settles(goal, set), where + ": " + set);
            for (var pick : set) {
                assertFalse(settles(goal, without(set, pick)), where + ": " + set);
            }
        }
    }

    /// Of the variable at an odd place two values each are alike: the first half and the second.
    private boolean withAllThatAreAlike(Smallest.Pick pick) {
        int width = widths[pick.variable()];
        return pick.variable() % 2 == 0
                || IntStream.range(0, width)
                        .allMatch(value ->
                                pick.values().contains(value) == pick.values().contains(value + width));
    }

    private Module.Place place(int place) {
        int width = widths[place];
        int each = 1 + place % 2;
        var values = IntStream.range(0, each * width)
                .mapToObj(value -> new Variable.Value("" + value, "" + value, value))
                .toList();
        var open = new Open(Reason.Kind.FACT, "fact." + place, "", Why.NOT_ASKED, "");
        var alike = IntStream.range(0, width)
                .mapToObj(value -> each == 1 ? List.of(value) : List.of(value, value + width))
                .toList();
        return new Module.Place.Single(variables.codes(open, values).index(), alike);
    }

    /// Some conjunctions of a few literals, one of which is enough.
    private int function(Random random) {
        int any = Diagram.FALSE;
        for (int way = random.nextInt(5); way >= 0; way--) {
            int all = Diagram.TRUE;
            for (int part = random.nextInt(3); part >= 0; part--) {
                int place = random.nextInt(PLACES);
                var chosen = new boolean[widths[place]];
                for (int value = 0; value < chosen.length; value++) {
                    chosen[value] = random.nextBoolean();
                }
                all = diagram.and(all, diagram.literal(place, chosen));
            }
            any = diagram.or(any, all);
        }
        return random.nextBoolean() ? any : diagram.not(any);
    }

    private static List<Smallest.Pick> without(List<Smallest.Pick> set, Smallest.Pick pick) {
        var rest = new ArrayList<>(set);
        rest.remove(pick);
        return rest;
    }

    /// Whether the function is true for every way in which each pick has one of its values.
    private boolean settles(int function, List<Smallest.Pick> set) {
        return everyWay(new int[PLACES], 0, set, function);
    }

    private boolean everyWay(int[] values, int place, List<Smallest.Pick> set, int function) {
        if (place == PLACES) {
            return worth(function, values);
        }
        int at = place;
        var pick = set.stream().filter(each -> each.variable() == at).findFirst();
        for (int value = 0; value < widths[place]; value++) {
            values[place] = value;
            if (pick.isEmpty() || pick.get().values().contains(value)) {
                if (!everyWay(values, place + 1, set, function)) {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean worth(int function, int[] values) {
        int at = function;
        while (at > Diagram.TRUE) {
            at = diagram.child(at, values[diagram.variable(at)]);
        }
        return at == Diagram.TRUE;
    }

    /// How many answers it takes, found by trying every set of answers.
    private int smallest(int function) {
        return smallest(function, 0, new ArrayList<>());
    }

    private int smallest(int function, int place, List<Smallest.Pick> set) {
        if (place == PLACES) {
            return settles(function, set) ? set.size() : PLACES + 1;
        }
        int best = smallest(function, place + 1, set);
        for (int value = 0; value < widths[place]; value++) {
            set.add(new Smallest.Pick(place, List.of(value)));
            best = Math.min(best, smallest(function, place + 1, set));
            set.removeLast();
        }
        return best;
    }
}
