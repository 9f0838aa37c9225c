package org.asylia.command.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    private static final List<String> VERBS = List.of("screen", "why", "ask", "schema");

    @Test
    void aSlipOfTheFingerIsForgiven() {
        assertEquals(List.of("screen"), Nearest.to("scren", VERBS, 3));
        assertEquals(List.of("screen"), Nearest.to("sceren", VERBS, 3));
        assertEquals(List.of("why"), Nearest.to("wyh", VERBS, 3));
        assertEquals(List.of("screen"), Nearest.to("SCREEN", VERBS, 3));
    }

    @Test
    void aPartOfALongIdFindsIt() {
        var ids = List.of("asylum.bar.one-year", "asylum.apply.one-year.exception", "cat.eligible");
        assertEquals(List.of("asylum.bar.one-year", "asylum.apply.one-year.exception"), Nearest.to("one-year", ids, 3));
    }

    @Test
    void whatIsFarIsNotSuggested() {
        assertEquals("", Nearest.didYouMean("frobnicate", VERBS));
        assertEquals("", Nearest.didYouMean("", VERBS));
    }

    @Test
    void neighboursSwappedCountOnce() {
        assertEquals(1, Nearest.distance("ab", "ba"));
        assertEquals(3, Nearest.distance("kitten", "sitting"));
    }
}
