package org.asylia.command.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageTest {

    @Test
    void columnsAreWrappedEachInItsOwnWidth() {
        var page = new Page(Look.PLAIN).row(2, Cell.of(5, "one two"), Cell.rest("three"));
        assertEquals("  one   three\n  two\n", page.toString());
    }

    @Test
    void whatFollowsAnItemGoesOnBelowItsText() {
        var page = new Page(Look.PLAIN).item(2, "-", "word ".repeat(20));
        assertEquals(
                "  - " + "word ".repeat(15).strip() + "\n    "
                        + "word ".repeat(5).strip() + "\n",
                page.toString());
    }

    @Test
    void headingsArePartedByOneEmptyLine() {
        assertEquals(
                "a\n\nb\n", new Page(Look.PLAIN).line("a").blank().heading("b").toString());
        assertEquals("b\n", new Page(Look.PLAIN).heading("b").toString());
    }

    @Test
    void colourSurroundsTheWordsAndTakesNoColumns() {
        var look = new Look(true, true);
        var page = new Page(look).row(0, Cell.of(4, "no").in(Tone.BAD), Cell.rest("x"));
        assertEquals("\u001b[1;31mno\u001b[0m   x\n", page.toString());
    }

    @Test
    void howeverDeepALineStaysWithinTheWidth() {
        for (int indent = 0; indent < 200; indent++) {
            var page =
                    new Page(Look.PLAIN).item(indent, "-", "word ".repeat(40)).toString();
            assertTrue(page.lines().allMatch(line -> line.length() <= Page.WIDTH), page);
        }
    }
}
