package org.asylia.engine.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Values are taken together exactly where no function tells them apart, whatever the other variable is.
class AlikeTest {

    private static final int WIDE = 7;
    private static final int NARROW = 3;

    private final Diagram diagram = new Diagram();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void valuesAreTogether_exactlyWhereNoFunctionTellsThemApart(int seed) {
        var random = new Random(seed);
        diagram.allow(100_000);
        for (int number = 0; number < 200; number++) {
            var functions = IntStream.rangeClosed(0, random.nextInt(3))
                    .map(_ -> function(random))
                    .toArray();
            var alike = new Alike(diagram);
            for (int function : functions) {
                alike.add(function);
            }
            var seen = IntStream.of(functions)
                    .anyMatch(each -> diagram.support(each).get(1));
            assertEquals(
                    seen ? together(functions) : Alike.NO_AND_YES,
                    alike.values(1),
                    "seed " + seed + ", number " + number);
        }
    }

    private int function(Random random) {
        int one = diagram.literal(1, some(random, WIDE));
        int other = diagram.literal(0, some(random, NARROW));
        int both = random.nextBoolean() ? diagram.and(one, other) : diagram.or(one, other);
        return random.nextInt(3) == 0 ? diagram.and(both, diagram.literal(1, some(random, WIDE))) : both;
    }

    private static boolean[] some(Random random, int width) {
        var chosen = new boolean[width];
        for (int value = 0; value < width; value++) {
            chosen[value] = random.nextInt(3) == 0;
        }
        return chosen;
    }

    private List<List<Integer>> together(int[] functions) {
        var together = new ArrayList<List<Integer>>();
        for (int value = 0; value < WIDE; value++) {
            int one = value;
            var with = together.stream()
                    .filter(each -> areAlike(functions, each.getFirst(), one))
                    .findFirst();
            with.ifPresentOrElse(each -> each.add(one), () -> together.add(new ArrayList<>(List.of(one))));
        }
        return together;
    }

    private boolean areAlike(int[] functions, int one, int other) {
        return IntStream.of(functions)
                .allMatch(function -> IntStream.range(0, NARROW)
                        .allMatch(narrow -> worth(function, one, narrow) == worth(function, other, narrow)));
    }

    private boolean worth(int function, int wide, int narrow) {
        int at = function;
        while (at > Diagram.TRUE) {
            at = diagram.child(at, diagram.variable(at) == 1 ? wide : narrow);
        }
        return at == Diagram.TRUE;
    }
}
