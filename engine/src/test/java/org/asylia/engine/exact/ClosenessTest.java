package org.asylia.engine.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClosenessTest {

    private static final int VARIABLES = 40;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyVariableHasAPlace_andThePartsReachNoFurther(int seed) {
        var random = new Random(seed);
        for (int number = 0; number < 100; number++) {
            var parts = new ArrayList<int[]>();
            for (int part = random.nextInt(30); part >= 0; part--) {
                parts.add(random.ints(1 + random.nextInt(6), 0, VARIABLES)
                        .distinct()
                        .toArray());
            }
            var places = Closeness.of(parts, VARIABLES);
            assertArrayEquals(
                    IntStream.range(0, VARIABLES).toArray(),
                    IntStream.of(places).sorted().toArray());
            int[] asWritten = IntStream.range(0, VARIABLES).toArray();
            assertTrue(spans(parts, places) <= spans(parts, asWritten), "seed " + seed + ", number " + number);
        }
    }

    @Test
    void twoThatOccurTogether_comeToStandTogether() {
        var parts = new ArrayList<int[]>();
        int half = VARIABLES / 2;
        for (int variable = 0; variable < half; variable++) {
            parts.add(new int[] {variable, variable + half});
        }
        assertEquals(half * half, spans(parts, IntStream.range(0, VARIABLES).toArray()));
        assertTrue(spans(parts, Closeness.of(parts, VARIABLES)) < half * half / 10);
    }

    private static long spans(List<int[]> parts, int[] places) {
        return parts.stream()
                .map(part ->
                        IntStream.of(part).map(variable -> places[variable]).summaryStatistics())
                .mapToLong(reach -> reach.getMax() - reach.getMin())
                .sum();
    }
}
