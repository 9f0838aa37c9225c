package org.asylia.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Our own tables against the published lists they were made from, where those are at hand.
class PublishedListsTest {

    private static final Path LISTS = Path.of("..", "..", "shared", "data", "eoir");

    private static List<String> lines(String file) throws IOException {
        assumeTrue(Files.exists(LISTS.resolve(file)), "the published lists are not beside this repository");
        return Files.readAllLines(LISTS.resolve(file));
    }

    @Test
    void everyColumnIsInTheListOfTypes_withATypeThatFits() throws Exception {
        Map<String, String> types = new HashMap<>();
        for (var line : lines("variable-types.csv")) {
            var cells = line.split(",");
            types.put(cells[2] + "." + cells[1], cells[0]);
        }
        int seen = 0;
        for (var table : Tables.ALL) {
            for (var column : table.columns()) {
                var type = types.get(table.name() + "." + column.name());
                assertTrue(
                        fits(column.shape(), String.valueOf(type)), table.name() + "." + column.name() + " is " + type);
                seen++;
            }
        }
        assertTrue(seen > 60, "only " + seen + " columns were seen");
    }

    private static boolean fits(Shape shape, String type) {
        return switch (shape) {
            case Shape.Key(), Shape.Number() -> type.equals("Numeric");
            case Shape.Day(), Shape.Month() -> type.equals("Date");
            case Shape.Among _, Shape.Letters _, Shape.Code _, Shape.Words _ ->
                type.equals("String") || type.equals("Boolean");
        };
    }

    @Test
    void theTestCourtsAreThoseThatTheListNamesSo_andEveryCourtIsThere() throws Exception {
        var tests = new TreeSet<String>();
        var all = new TreeSet<String>();
        for (var line : lines("lookups.tsv")) {
            var cells = line.split("\t", -1);
            if (cells[0].equals("tblLookupBaseCity")) {
                all.add(cells[1]);
                if (cells[2].contains("TEST")) {
                    tests.add(cells[1]);
                }
            }
        }
        assertEquals(96, all.size());
        assertEquals(
                tests, new TreeSet<>(all.stream().filter(BaseCities::isTest).toList()));
        assertEquals(all, BaseCities.codes());
    }

    @Test
    void theCodesThatTellAFactAreInTheLists_withTheirMeaning() throws Exception {
        var known = new ArrayList<>(lines("lookups.tsv"));
        for (var row : List.of(
                "tblLookUp_Appln\tASYL\tASYLUM",
                "tblLookUp_Appln\tASYW\tASYLUM WITHHOLDING",
                "tblLookUp_Appln\tWCAT\tWITHHOLDING-CONVENTION AGAINST TORTURE",
                "tblLookupCourtAppDecisions\tD\tDENY",
                "tblLookupCourtAppDecisions\tG\tGRANT",
                "tblLookupCourtAppDecisions\tF\tFULL GRANT",
                "tblLookupCourtAppDecisions\tI\tIN COURT STIPULATED GRANT",
                "tblLookupCourtAppDecisions\tP\tPAPER STIPULATED GRANT",
                "tblLookupCourtDecision\tU\tDismissed by IJ",
                "tblLookupCourtDecision\tA\tAffirmed - DHS Decision and no Credible Fear",
                "tblLookupCourtDecision\tV\tVacate - DHS Decision and Credible Fear",
                "tblLookupCaseType\tWHO\tWithholding Only",
                "tblLookupCaseType\tAOC\tAsylum Only Case",
                "tblLookupCustodyStatus\tN\tNever Detained",
                "tblLookupCustodyStatus\tD\tDetained",
                "tblLookupCustodyStatus\tR\tReleased",
                "tbllookupCal_Type\tM\tInitial Master",
                "tbllookupCal_Type\tI\tIndividual",
                "tblLookup_Juvenile\tUJ\tUnaccompanied Juvenile",
                "tblLookup_CasePriority\tUC\tUnaccompanied Children",
                "tblLookupFiledBy\tA\tAlien",
                "tblLookupFiledBy\tB\tBoth",
                "tbllookupAppealType\tCase Appeal\tCase Appeal")) {
            assertTrue(known.stream().anyMatch(line -> line.startsWith(row + "\t")), row);
        }
    }

    /// Of every column with a list of values all values fit but a few that slipped: so a type is not too narrow.
    @Test
    void theValuesThatOccur_fitTheColumnsOfHearings_custodyAndChildren() throws Exception {
        var seen = new HashMap<String, long[]>();
        for (var line : lines("value-frequencies-by-field_2025-10.csv")) {
            var cells = line.split(",");
            for (var table : List.of(Tables.HEARINGS, Tables.CUSTODY, Tables.JUVENILES)) {
                if (cells.length == 5 && cells[0].equals(table.name())) {
                    table.columns().stream()
                            .filter(column -> column.name().equals(cells[3]))
                            .forEach(column -> {
                                var counts = seen.computeIfAbsent(column.name(), _ -> new long[2]);
                                counts[holds(column.shape(), cells[1]) ? 0 : 1] += Long.parseLong(cells[2]);
                            });
                }
            }
        }
        assertTrue(seen.size() > 5, "only " + seen.keySet());
        seen.forEach((column, counts) ->
                assertTrue(counts[1] * 1_000_000 <= counts[0], column + ": " + counts[1] + " of " + counts[0]));
    }

    private static boolean holds(Shape shape, String value) {
        return switch (shape) {
            case Shape.Among(var letters) -> value.length() == 1 && letters.contains(value);
            case Shape.Code(var width) -> value.length() <= width;
            case Shape.Letters(var width) -> value.length() == width;
            case Shape.Words(var width) -> value.length() <= width;
            case Shape.Number(), Shape.Key() -> value.matches("[0-9]{1,12}");
            case Shape.Day(), Shape.Month() -> true;
        };
    }
}
