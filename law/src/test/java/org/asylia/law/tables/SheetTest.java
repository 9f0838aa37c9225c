package org.asylia.law.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

/// A row that does not fit is refused, with the file and the line.
class SheetTest {

    private static final List<String> COLUMNS = List.of("name", "from", "kind");

    private static Sheet sheet(String... lines) {
        return new Sheet("test.tsv", List.of(lines), COLUMNS);
    }

    private static Sheet.Row row(String line) {
        return sheet("name\tfrom\tkind", line).rows().getFirst();
    }

    private static void refuses(String message, org.junit.jupiter.api.function.Executable read) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, read).getMessage());
    }

    @Test
    void theFirstLineNamesTheColumns() {
        refuses("test.tsv, line 1: the columns must be name, from, kind, parted by tabs.", () -> sheet("name\tfrom"));
        refuses("test.tsv, line 1: the columns must be name, from, kind, parted by tabs.", () -> sheet());
    }

    @Test
    void aRowHasAsManyCells_withoutBlanksAround() {
        refuses(
                "test.tsv, line 2: there are 2 columns and not 3. An empty one still has its tab.",
                () -> row("a\t2020-01-01"));
        refuses("test.tsv, line 2: 'a ' begins or ends with a blank. Take it away.", () -> row("a \t\tx"));
    }

    @Test
    void cellsAreWhatTheyMustBe() {
        refuses(
                "test.tsv, line 2: the column 'name' is empty. Fill it in.",
                () -> row("\t\tx").need("name"));
        refuses(
                "test.tsv, line 2: '2020-02-30' in the column 'from' is no day of the calendar. Write it like 2018-06-11.",
                () -> row("a\t2020-02-30\tx").day("from"));
        refuses(
                "test.tsv, line 2: 'z' is not a value of 'kind'. Use x, y.",
                () -> row("a\t\tz").oneOf("kind", List.of("x", "y")));
        assertEquals(true, row("a\t\tx").dayIfAny("from").isEmpty());
        assertEquals("x", row("a\t\tx").oneOf("kind", List.of("x", "y")));
    }

    @Test
    void aListOfCodesEndsAfterItBegins() {
        var sheet = new Sheet(
                "codes.tsv",
                List.of("code\tname\tfrom\tto\tsource\tchecked", "AA\tA\t2020-01-02\t2020-01-02\tx\t2026-11-22"),
                List.of("code", "name", "from", "to", "source", "checked"));
        refuses(
                "codes.tsv, line 2: it ends on 2020-01-02, not after it begins. Check both days.",
                () -> DatedRows.table(sheet, "codes", "Codes", false));
    }
}
