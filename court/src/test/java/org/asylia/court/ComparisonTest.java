package org.asylia.court;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two months of a made-up release: what vanishes and what is told otherwise is found, row by row.
class ComparisonTest {

    @TempDir
    Path folder;

    private final List<String> gone = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();

    private final Comparison.Listener listener = new Comparison.Listener() {
        @Override
        public void gone(String table, long number, long own, String court, String year) {
            gone.add(table + " " + number + " " + own);
        }

        @Override
        public void changed(String table, long number, long own, String column, String before, String after) {
            changed.add(table + " " + number + " " + own + " " + column);
        }
    };

    @Test
    void everyRowThatVanishedOrChangedIsNamed_andNoOther() throws Exception {
        var first = ReleaseMaker.make(folder.resolve("a"), 4, 6_000, 0);
        var second = ReleaseMaker.make(folder.resolve("b"), 4, 6_000, 1);
        Imports.of(folder.resolve("a"), folder.resolve("out"), "2026-06");
        Imports.of(folder.resolve("b"), folder.resolve("out"), "2026-07");
        var comparison = Comparison.of(folder.resolve("out/2026-06"), folder.resolve("out/2026-07"), listener);
        assertEquals(first.gone(), gone.stream().sorted().toList());
        assertEquals(second.changed(), changed.stream().sorted().toList());
        assertTrue(gone.size() > 200 && changed.size() > 20, gone.size() + " and " + changed.size());
        for (var table : comparison.tables()) {
            assertEquals(table.before() - table.gone() + table.come(), table.after(), table.table());
            assertEquals(0, table.come(), table.table());
            assertEquals(table.gone(), sum(table.goneByYear()), table.table());
            assertEquals(table.gone(), sum(table.goneByCourt()), table.table());
        }
    }

    private static long sum(java.util.Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    @Test
    void aReleaseDoesNotDifferFromItself() throws Exception {
        ReleaseMaker.make(folder.resolve("a"), 4, 500, 0);
        Imports.of(folder.resolve("a"), folder.resolve("out"), "2026-06");
        Comparison.of(folder.resolve("out/2026-06"), folder.resolve("out/2026-06"), listener);
        assertEquals(List.of(), gone);
        assertEquals(List.of(), changed);
    }

    @Test
    void rowsKeptInAnotherFormAreRefused() throws Exception {
        ReleaseMaker.make(folder.resolve("a"), 4, 50, 0);
        Imports.of(folder.resolve("a"), folder.resolve("out"), "2026-06");
        var release = folder.resolve("out/2026-06");
        var rows = release.resolve("A_TblCase.rows");
        var bytes = Files.readAllBytes(rows);
        bytes["asylia-court-rows/".length()] = '9';
        Files.write(rows, bytes);
        assertThrows(CourtRefused.class, () -> Comparison.of(release, release, listener));
        assertThrows(CourtRefused.class, () -> Comparison.of(folder, release, listener));
    }
}
