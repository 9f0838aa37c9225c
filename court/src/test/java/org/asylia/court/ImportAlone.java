package org.asylia.court;

import java.nio.file.Files;
import java.nio.file.Path;

/// Imports one release in a process of its own, whose memory is limited, and says what it took.
final class ImportAlone {

    private ImportAlone() {}

    /// @param args the folder of the release, and where to import it
    public static void main(String[] args) throws Exception {
        long began = System.nanoTime();
        var manifest = Imports.of(Path.of(args[0]), Path.of(args[1]), "2026-07");
        double seconds = (System.nanoTime() - began) / 1e9;
        long rows = manifest.tables().stream().mapToLong(Account::read).sum();
        System.out.printf(
                java.util.Locale.ROOT,
                "%,d rows in %.1f s, %,.0f a second; heap of %,d MB%s%n",
                rows,
                seconds,
                rows / seconds,
                Runtime.getRuntime().maxMemory() >> 20,
                resident());
    }

    /// The most memory the whole process had, where the system says so.
    private static String resident() throws Exception {
        var status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return "";
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> "; process at most " + Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024 + " MB")
                .findFirst()
                .orElse("");
    }
}
