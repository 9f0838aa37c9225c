package org.asylia.interview;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// How long the next page takes while a hundred interviews are open. The figures are for the record; the bound is wide,
/// since whatever else runs on the machine slows it.
class SpeedTest {

    private static final int INTERVIEWS = 100;

    private final List<Double> clock = Collections.synchronizedList(new ArrayList<>());

    @Test
    void theNextPage_comesAtOnce_withAHundredInterviewsOpen() throws Exception {
        var open = IntStream.range(0, INTERVIEWS)
                .mapToObj(seed -> Talk.with(new Person(seed)::reply))
                .toList();
        try (var pool = Executors.newFixedThreadPool(2)) {
            pool.invokeAll(open.stream().map(this::again).toList());
        }
        print("by the clock", clock);
        assertTrue(at(clock, 95) < 150);
    }

    private static void print(String how, List<Double> millis) {
        System.out.printf(
                "Next page %s, %d interviews, two threads, %d pages: median %.1f ms, p95 %.1f ms, p99 %.1f ms%n",
                how, INTERVIEWS, millis.size(), at(millis, 50), at(millis, 95), at(millis, 99));
    }

    private static double at(List<Double> millis, int percent) {
        return millis.stream().sorted().toList().get(millis.size() * percent / 100);
    }

    private Callable<Integer> again(Talk talk) {
        return () -> {
            for (int page = 0; page < talk.pages().size(); page++) {
                long start = System.nanoTime();
                Talk.INTERVIEW.next(talk.before(page), Talk.FRAME);
                clock.add((System.nanoTime() - start) / 1e6);
            }
            return talk.pages().size();
        };
    }
}
