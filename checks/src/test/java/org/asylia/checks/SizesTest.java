package org.asylia.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.asylia.checks.Allowed.Check;
import org.junit.jupiter.api.Test;

/// Files stay small enough to read in one go. When a file grows past two hundred lines, look for its second subject.
class SizesTest {

    private static final int MEDIAN = 80;
    private static final int NINETIETH = 260;
    private static final int LARGEST = 400;
    private static final int WIDEST = 120;

    private static final List<Path> FILES = House.ROOMS.stream()
            .flatMap(room -> House.mainSources(room).stream())
            .toList();

    private static final List<Integer> SIZES = FILES.stream()
            .filter(file -> !file.getFileName().toString().endsWith("-info.java"))
            .map(file -> House.lines(file).size())
            .sorted()
            .toList();

    @Test
    void halfOfTheFilesAreShort() {
        assertTrue(SIZES.size() > 50, () -> "only " + SIZES.size() + " files were seen");
        assertTrue(percentile(50) <= MEDIAN, () -> "the median file has " + percentile(50) + " lines");
    }

    @Test
    void nineOfTenAreReadInOneGo() {
        assertTrue(percentile(90) <= NINETIETH, () -> "the 90th percentile is " + percentile(90) + " lines");
    }

    @Test
    void noneIsLarge() {
        var large = FILES.stream()
                .filter(file -> House.lines(file).size() > LARGEST)
                .map(file -> House.root().relativize(file).toString())
                .filter(file -> Allowed.of(Check.SIZE).stream()
                        .noneMatch(allowed -> file.endsWith(allowed.type().replace('.', '/') + ".java")))
                .toList();
        assertEquals(List.of(), large);
    }

    /// The formatter does not wrap comments, so nothing else keeps them readable.
    @Test
    void commentsFitTheLine() {
        var wide = FILES.stream()
                .filter(file -> House.lines(file).stream()
                        .anyMatch(line -> line.strip().startsWith("///") && line.length() > WIDEST))
                .map(file -> House.root().relativize(file).toString())
                .toList();
        assertEquals(List.of(), wide);
    }

    private static int percentile(int percent) {
        return SIZES.get(Math.min(SIZES.size() - 1, SIZES.size() * percent / 100));
    }
}
