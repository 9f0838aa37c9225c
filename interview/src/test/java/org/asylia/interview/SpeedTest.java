package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long the next page takes while a hundred interviews are open. Figures for the record; the bound is generous, since
/// whatever else runs on the machine slows it.
class SpeedTest {

    private static final int INTERVIEWS = 100;

    @Test
    void theNextPage_comesAtOnce_withAHundredInterviewsOpen() throws Exception {
        var open = IntStream.range(0, INTERVIEWS)
                .mapToObj(seed -> Talk.with(new Person(seed)::reply))
                .toList();
        var millis = Collections.synchronizedList(new ArrayList<Double>());
        try (var pool = Executors.newFixedThreadPool(2)) {
            pool.invokeAll(open.stream().map(talk -> again(talk, millis)).toList());
        }
        var sorted = millis.stream().sorted().toList();
        System.out.printf(
                "Next page, %d interviews, two at a time, %d pages: median %.1f ms, p95 %.1f ms, most %.1f ms%n",
                INTERVIEWS,
                sorted.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.getLast());
        assertTrue(sorted.get(sorted.size() * 95 / 100) < 200);
    }

    private static Callable<List<Double>> again(Talk talk, List<Double> millis) {
        return () -> {
            for (int page = 0; page < talk.pages().size(); page++) {
                long start = System.nanoTime();
                Talk.INTERVIEW.next(talk.before(page), Talk.FRAME);
                millis.add((System.nanoTime() - start) / 1e6);
            }
            return millis;
        };
    }
}
