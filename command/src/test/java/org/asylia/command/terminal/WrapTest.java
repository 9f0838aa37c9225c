package org.asylia.command.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WrapTest {

    @Test
    void aLineThatFitsExactlyIsNotBroken() {
        assertEquals(
                List.of("x".repeat(40) + " " + "y".repeat(39)), Wrap.lines("x".repeat(40) + " " + "y".repeat(39), 80));
        assertEquals(List.of("x".repeat(40), "y".repeat(40)), Wrap.lines("x".repeat(40) + " " + "y".repeat(40), 80));
    }

    @Test
    void aWordThatIsTooLongIsBrokenWhereItMustBe() {
        assertEquals(List.of("a", "bcdef", "gh"), Wrap.lines("a bcdefgh", 5));
    }

    @Test
    void wideLettersTakeTwoColumnsAndMarksNone() {
        assertEquals(List.of("漢字", "漢"), Wrap.lines("漢字漢", 5));
        assertEquals(List.of("e\u0301e\u0301e\u0301"), Wrap.lines("e\u0301e\u0301e\u0301", 3));
    }

    @Test
    void emptyTextIsOneEmptyLine() {
        assertEquals(List.of(""), Wrap.lines("", 80));
    }

    @Test
    void noLineIsEverTooWideAndNoLetterIsLost() {
        var random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            var text = text(random);
            int width = 2 + random.nextInt(30);
            var lines = Wrap.lines(text, width);
            for (var line : lines) {
                assertTrue(Letters.columns(line) <= width, () -> "'" + line + "' in " + width);
            }
            assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
        }
    }

    private static String text(Random random) {
        var letters = "abc  é漢ش\u0301😀";
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
            text.appendCodePoint(letters.codePointAt(at));
        }
        return text.toString();
    }
}
