package org.asylia.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Many interviews at once. Bounded, so that it can run with all other tests: the figures are for reading, on a quiet
/// machine (docs/decisions/0012); the bound is for disasters.
class LoadTest {

    @Test
    void aHundredInterviewsAtOnce_areServed() throws Exception {
        try (var site = Site.open()) {
            new Crowd(_ -> site.person(), 10, 50).answers(15, 1_000);
            var crowd = new Crowd(_ -> site.person(), 100, 2_000).answers(8, 0);
            assertEquals(800, crowd.pages());
            assertTrue(crowd.percentile(95) < 2_000, () -> "p95 " + crowd.percentile(95) + " ms");
            assertTrue(site.told.isEmpty(), site.told::toString);
        }
    }
}
