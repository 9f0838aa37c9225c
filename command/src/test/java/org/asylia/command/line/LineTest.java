package org.asylia.command.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {

    private static final Option DAY = Option.of("--as-of", "DATE", "the day");
    private static final Option REVIEW = Option.flag("--review", "on review");
    private static final Option SET = Option.of("--set", "FACT=VALUE", "a fact").repeated();
    private static final Option FORMAT = Option.oneOf("--format", List.of("text", "json"), "the format");
    private static final Usage USAGE = new Usage(
            "look",
            "looks",
            List.of(Operand.required("FILE", "a file"), Operand.optional("PLACE", "a place")),
            List.of(DAY, REVIEW, SET, FORMAT),
            List.of(),
            List.of());

    private static Arguments read(String... words) {
        return Line.read(USAGE, List.of(words));
    }

    private static String refused(String... words) {
        return String.valueOf(assertThrows(WrongInput.class, () -> read(words)).getMessage());
    }

    @Test
    void wordsAndOptionsMayStandInAnyOrder() {
        var read = read("--as-of", "2024-05-10", "a.json", "--set", "x=1", "there", "--set", "y=2");
        assertEquals(List.of("a.json", "there"), read.operands());
        assertEquals(Optional.of("2024-05-10"), read.value(DAY));
        assertEquals(List.of("x=1", "y=2"), read.values(SET));
        assertFalse(read.has(REVIEW));
        assertTrue(read("a", "--review").has(REVIEW));
    }

    @Test
    void aValueMayBeJoinedByAnEqualsSign() {
        assertEquals(List.of("x=1"), read("a", "--set=x=1").values(SET));
    }

    @Test
    void aHyphenAloneIsAWord() {
        assertEquals(List.of("-"), read("-").operands());
    }

    @Test
    void afterTwoHyphensEverythingIsAWord() {
        assertEquals(List.of("--review"), read("--", "--review").operands());
    }

    @Test
    void anUnknownOptionNamesTheNearest() {
        assertTrue(refused("a", "--asof", "x").startsWith("look has no option '--asof'. Did you mean '--as-of'?"));
        assertTrue(refused("a", "-x").startsWith("look has no option '-x'. It has: --as-of"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertTrue(refused().startsWith("look needs FILE (a file)."));
        assertTrue(refused("a", "--as-of").contains("--as-of"));
    }

    @Test
    void whatIsTooMuchIsNamed() {
        assertTrue(refused("a", "b", "c").startsWith("'c' is one word too many: look takes FILE PLACE."));
        assertTrue(refused("a", "--as-of", "1", "--as-of", "2").contains("--as-of is given twice"));
        assertTrue(refused("a", "--review=yes").contains("--review"));
    }

    @Test
    void onlyTheChoicesAreTaken() {
        assertTrue(refused("a", "--format", "jsn")
                .startsWith("--format cannot be 'jsn'. Did you mean 'json'? Choose one of: text, json."));
    }
}
