package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// Every folder says in one paragraph what the room is for, and is checked for null.
class PackagesTest {

    @Test
    void everyPackageSaysWhatItIsForAndIsNullMarked() {
        var folders = new TreeSet<Path>();
        for (var room : House.ROOMS) {
            for (var file : House.mainSources(room)) {
                if (!file.endsWith("module-info.java")) {
                    folders.add(file.getParent());
                }
            }
        }
        var faults = new ArrayList<String>();
        for (var folder : folders) {
            fault(folder.resolve("package-info.java")).forEach(faults::add);
        }
        assertEquals(List.of(), faults);
        assertTrue(folders.size() >= 12, () -> "only " + folders.size() + " packages were seen");
    }

    private static List<String> fault(Path file) {
        var place = House.root().relativize(file).toString();
        if (!Files.exists(file)) {
            return List.of(place + " is missing");
        }
        var lines = House.lines(file);
        var faults = new ArrayList<String>();
        if (!lines.contains("@NullMarked")) {
            faults.add(place + " lacks @NullMarked");
        }
        var words = lines.stream().filter(line -> line.startsWith("///")).mapToInt(line -> line.split(" ").length - 1);
        if (words.sum() < 5) {
            faults.add(place + " does not say what the package is for");
        }
        return faults;
    }
}
