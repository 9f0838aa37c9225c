package org.asylia.court;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Writes the joined cases, one file for each circuit, and counts what is told.
final class MattersWriter implements AutoCloseable {

    private final Path folder;
    private final String release;
    private final Map<String, OutputStream> files = new TreeMap<>();
    private final Map<String, Long> matters = new TreeMap<>();
    private final long[] told = new long[Told.values().length];

    MattersWriter(Path folder, String release) {
        this.folder = folder;
        this.release = release;
    }

    /// @param circuit empty when it is not known
    void write(Matter matter, String circuit) throws IOException {
        var out = files.get(circuit);
        if (out == null) {
            out = new BufferedOutputStream(Files.newOutputStream(folder.resolve(CourtMatters.name(circuit))), 1 << 16);
            files.put(circuit, out);
            out.write(CourtMatters.head(release).getBytes(StandardCharsets.UTF_8));
        }
        out.write(matter.bytes());
        matters.merge(circuit, 1L, Long::sum);
        for (var each : Told.values()) {
            told[each.ordinal()] += matter.has(each) && !matter.disagrees(each) ? 1 : 0;
        }
    }

    /// How many matters there are, by circuit.
    Map<String, Long> matters() {
        return new TreeMap<>(matters);
    }

    /// In how many matters each fact is told.
    Map<Told, Long> told() {
        var counts = new java.util.EnumMap<Told, Long>(Told.class);
        for (var each : Told.values()) {
            counts.put(each, told[each.ordinal()]);
        }
        return counts;
    }

    @Override
    public void close() throws IOException {
        for (var file : files.values()) {
            file.close();
        }
    }
}
