package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeSet;
import org.asylia.court.Manifest;
import org.asylia.court.Reason;
import org.asylia.court.Told;
import org.junit.jupiter.api.Test;

/// The page about the courts' tables names every fact that they tell, with its column, and every reason of a rejection.
class CourtImportDocTest {

    private static final java.util.List<String> PAGE = House.lines(House.root().resolve("docs/court-import.md"));

    @Test
    void everyFactThatIsToldHasItsRow_withItsColumn() {
        for (var told : Told.values()) {
            assertTrue(
                    PAGE.stream()
                            .anyMatch(line -> line.startsWith("| `" + told.fact() + "`")
                                    && line.contains("| `" + told.from() + "` |")),
                    () -> told.fact() + " from " + told.from() + " has no row");
        }
    }

    @Test
    void noRowNamesAFactThatIsNotTold() {
        var known = new TreeSet<String>();
        for (var told : Told.values()) {
            known.add(told.fact());
        }
        known.add("country.nationality");
        var named = new TreeSet<String>();
        int from = PAGE.indexOf("## What the tables tell");
        for (var line : PAGE.subList(from, PAGE.indexOf("## What stays unknown, and why"))) {
            if (line.matches("\\| `[a-z]+\\.[a-z-]+`.*")) {
                for (var word : line.substring(0, line.indexOf('|', 2))
                        .replaceAll("[|` ]", "")
                        .split(",")) {
                    named.add(word);
                }
            }
        }
        assertEquals(known, named);
        assertEquals(known.size(), Manifest.tellable());
        assertTrue(PAGE.stream().anyMatch(line -> line.contains("tell " + known.size() + " of them")));
    }

    @Test
    void everyReasonIsExplained() {
        for (var reason : Reason.values()) {
            assertTrue(PAGE.stream().anyMatch(line -> line.startsWith("| `" + reason.key() + "` |")), reason::key);
        }
    }
}
