package org.asylia.court;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Where a release is read from: its folder, or the zip as it was published, whose large files are packed with
/// Deflate64.
public final class ReleaseSource implements AutoCloseable {

    private final Path place;
    private final Map<String, Path> files = new TreeMap<>();
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final Optional<ZipFile> zip;

    private ReleaseSource(Path place, Optional<ZipFile> zip) {
        this.place = place;
        this.zip = zip;
    }

    /// @throws CourtRefused when there is neither a folder nor a zip, or no table of cases in it
    public static ReleaseSource open(Path place) {
        try {
            var source = Files.isDirectory(place) ? folder(place) : zip(place);
            if (!source.has(Tables.CASES)) {
                source.close();
                throw new CourtRefused(
                        "'" + place + "' holds no A_TblCase.csv. Name the folder or the zip of one monthly"
                                + " release of the courts' case data.");
            }
            return source;
        } catch (ZipException | IllegalArgumentException e) {
            throw new CourtRefused("'" + place + "' is neither a folder nor a zip that can be read.");
        } catch (IOException e) {
            throw new CourtRefused("'" + place + "' cannot be read. Check the name, and who may read it.");
        }
    }

    private static ReleaseSource folder(Path place) throws IOException {
        var source = new ReleaseSource(place, Optional.empty());
        try (var all = Files.walk(place, 3)) {
            all.filter(Files::isRegularFile)
                    .sorted()
                    .forEach(file ->
                            source.files.putIfAbsent(key(file.getFileName().toString()), file));
        }
        return source;
    }

    private static ReleaseSource zip(Path place) throws IOException {
        var zip = ZipFile.builder().setPath(place).get();
        var source = new ReleaseSource(place, Optional.of(zip));
        for (var entry : java.util.Collections.list(zip.getEntries())) {
            if (!entry.isDirectory()) {
                source.entries.putIfAbsent(
                        key(entry.getName().substring(entry.getName().lastIndexOf('/') + 1)), entry);
            }
        }
        return source;
    }

    /// Case and ending of a name do not count.
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\.(csv|txt|tsv)$", "");
    }

    boolean has(Table table) {
        return files.containsKey(key(table.name())) || entries.containsKey(key(table.name()));
    }

    /// How many bytes a table has, unpacked; 0 when it is not there.
    long size(Table table) {
        try {
            var file = files.get(key(table.name()));
            var entry = entries.get(key(table.name()));
            return file != null ? Files.size(file) : entry != null ? Math.max(0, entry.getSize()) : 0;
        } catch (IOException _) {
            return 0;
        }
    }

    InputStream open(Table table) throws IOException {
        return open(key(table.name()))
                .orElseThrow(() -> new CourtRefused("'" + place + "' holds no " + table.name() + ".csv."));
    }

    private Optional<InputStream> open(String key) throws IOException {
        var file = files.get(key);
        if (file != null) {
            return Optional.of(Files.newInputStream(file));
        }
        var entry = entries.get(key);
        if (entry == null || zip.isEmpty()) {
            return Optional.empty();
        }
        if (!zip.get().canReadEntryData(entry)) {
            throw new CourtRefused(
                    "'" + entry.getName() + "' in '" + place + "' is packed or locked in a way that is not"
                            + " read here. Unpack the zip first, and name the folder.");
        }
        return Optional.of(zip.get().getInputStream(entry));
    }

    /// The rows of each table by the release's own word, from its `Count.txt`; empty without one.
    Map<String, Long> counts() throws IOException {
        var counts = new TreeMap<String, Long>();
        var stream = open("count");
        if (stream.isEmpty()) {
            return counts;
        }
        try (var lines = new BufferedReader(new InputStreamReader(stream.get(), StandardCharsets.ISO_8859_1))) {
            lines.lines().limit(1_000).forEach(line -> {
                var cells = line.replace("\0", "").strip().split("\t");
                if (cells.length == 2 && cells[1].strip().matches("[0-9]{1,12}")) {
                    counts.put(key(cells[0].strip()), Long.parseLong(cells[1].strip()));
                }
            });
        }
        return counts;
    }

    static Optional<Long> count(Map<String, Long> counts, Table table) {
        return Optional.ofNullable(counts.get(key(table.name())));
    }

    @Override
    public void close() throws IOException {
        if (zip.isPresent()) {
            zip.get().close();
        }
    }
}
