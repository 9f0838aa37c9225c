package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.List;
import org.asylia.book.LawTable;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;

/// `LAW.md` names every rule and the file it is written in.
class LawTableTest {

    @Test
    void theTableOfRulesIsFresh() throws Exception {
        var fresh = LawTable.of(ProtectionLaw.ruleSet(), Doors.ALL, House.root());
        var file = House.root().resolve("LAW.md");
        var stored = Files.exists(file) ? Files.readString(file) : "";
        assertTrue(
                fresh.equals(stored),
                () -> "LAW.md is stale. Renew it with: ./asylia law --index > LAW.md\nThe first line that differs: "
                        + firstDifference(fresh.lines().toList(), stored.lines().toList()));
    }

    @Test
    void everyRuleHasARowWithAFile() throws Exception {
        var rows = LawTable.of(ProtectionLaw.ruleSet(), Doors.ALL, House.root())
                .lines()
                .filter(line -> line.contains("](law/src/main/java/"))
                .count();
        assertEquals(ProtectionLaw.RULES.size(), rows);
    }

    private static String firstDifference(List<String> fresh, List<String> stored) {
        for (int i = 0; i < fresh.size(); i++) {
            if (i >= stored.size() || !fresh.get(i).equals(stored.get(i))) {
                return fresh.get(i);
            }
        }
        return "the stored table has lines too many";
    }
}
