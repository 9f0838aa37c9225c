package org.asylia.court;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.export.Export;
import org.asylia.engine.rule.RuleSet;

/// Imports one release into a folder of its own. All is written beside the place and moved there at the end, so that an
/// import that was killed leaves nothing that looks like one.
///
/// ```java
/// try (var release = ReleaseImport.read(source, out, "2026-07", today, law, pace)) {
///     write(release.folder().resolve("manifest.json"), release.manifest());
///     release.keep();
/// }
/// ```
public final class ReleaseImport implements AutoCloseable {

    private static final String ASIDE = ".importing-";

    /// How many bytes of rows of one table are held in memory while they are sorted.
    private static final int BUDGET = 6 << 20;

    private final Path aside;
    private final Path place;
    private final Manifest manifest;

    private ReleaseImport(Path aside, Path place, Manifest manifest) {
        this.aside = aside;
        this.place = place;
        this.manifest = manifest;
    }

    /// @param out the folder that holds the releases, each in a folder of its own
    /// @param release its month, such as `2026-07`
    /// @param today the day of the import
    /// @throws CourtRefused when that release is there already, or the source cannot be used
    public static ReleaseImport read(
            ReleaseSource source, Path out, String release, LocalDate today, RuleSet law, Pace pace)
            throws IOException {
        if (!release.matches("[0-9]{4}-(0[1-9]|1[0-2])")) {
            throw new CourtRefused("The release '" + release + "' is no month. Write it like 2026-07.");
        }
        Files.createDirectories(out);
        var place = out.resolve(release);
        if (Files.exists(place)) {
            throw new CourtRefused("The release " + release + " is imported already: '" + place
                    + "'. An import is never" + " changed. Name another --out, or take that folder away first.");
        }
        var aside = aside(out, release);
        boolean done = false;
        try {
            var manifest = new Reading(source, aside, release, law, pace).run(today);
            done = true;
            return new ReleaseImport(aside, place, manifest);
        } finally {
            if (!done) {
                delete(aside);
            }
        }
    }

    /// A new folder beside the place, open to those to whom a folder made here is open.
    private static Path aside(Path out, String release) throws IOException {
        for (int number = 1; ; number++) {
            try {
                return Files.createDirectory(out.resolve(ASIDE + release + "-" + number));
            } catch (FileAlreadyExistsException _) {
                // Of another import, which runs or was killed.
            }
        }
    }

    /// Leftovers of imports that were killed.
    public static List<Path> leftovers(Path out) throws IOException {
        if (!Files.isDirectory(out)) {
            return List.of();
        }
        try (var all = Files.list(out)) {
            return all.filter(each -> each.getFileName().toString().startsWith(ASIDE))
                    .sorted()
                    .toList();
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    /// Where its files are until it is kept.
    public Path folder() {
        return aside;
    }

    /// Moves the import to its place.
    ///
    /// @return that place
    public Path keep() throws IOException {
        Files.move(aside, place, StandardCopyOption.ATOMIC_MOVE);
        return place;
    }

    /// Deletes what was not kept.
    @Override
    public void close() throws IOException {
        if (Files.exists(aside)) {
            delete(aside);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    /// One import, from the first file to the last.
    private record Reading(ReleaseSource source, Path aside, String release, RuleSet law, Pace pace) {

        Manifest run(LocalDate today) throws IOException {
            var asOf = LocalDate.parse(release + "-01");
            var accounts = new HashMap<Table, Account>();
            var sorted = new HashMap<Table, Rows>();
            var late = new Late(aside);
            try (var rejects = new Rejects(aside)) {
                var counts = source.counts();
                for (var table : Tables.ALL) {
                    if (source.has(table)) {
                        var account = new Account(table.name());
                        ReleaseSource.count(counts, table).ifPresent(account::counted);
                        accounts.put(table, account);
                        sorted.put(table, sort(table, account, rejects));
                    }
                }
                var matters = join(accounts, sorted, late, asOf);
                late.write(source, rejects, pace);
                var tables = new ArrayList<Account>();
                var missing = new ArrayList<String>();
                for (var table : Tables.ALL) {
                    var account = accounts.get(table);
                    if (account == null) {
                        missing.add(table.name());
                    } else {
                        account.check();
                        tables.add(account);
                    }
                }
                return new Manifest(
                        release,
                        asOf,
                        today,
                        Export.hash(law),
                        law.facts().size(),
                        tables,
                        missing,
                        matters.matters(),
                        matters.told());
            }
        }

        private Rows sort(Table table, Account account, Rejects rejects) throws IOException {
            var sorter = new Sorter(aside, table.name(), table.width(), BUDGET);
            new Intake(table, account, rejects, sorter, pace).read(source);
            return sorter.sorted();
        }

        private MattersWriter join(Map<Table, Account> accounts, Map<Table, Rows> sorted, Late late, LocalDate asOf)
                throws IOException {
            var reading = new MatterReading(asOf, sorted.containsKey(Tables.APPEALS));
            try (var matters = new MattersWriter(aside, release);
                    var kept = new Kept(aside)) {
                pace.begin("cases put together", taken(accounts));
                new Join(sorted, accounts, late, (bundle, rows, circuit) -> {
                            matters.write(reading.of(bundle), circuit);
                            kept.write(rows);
                        })
                        .run(pace);
                return matters;
            } finally {
                for (var rows : sorted.values()) {
                    rows.close();
                }
            }
        }

        private static long taken(Map<Table, Account> accounts) {
            var cases = accounts.get(Tables.CASES);
            return cases == null ? 0 : cases.read();
        }
    }

    /// The taken rows of every table.
    private static final class Kept implements AutoCloseable {
        private final Map<Table, KeptRows.Writer> writers = new HashMap<>();

        Kept(Path folder) throws IOException {
            for (var table : Tables.ALL) {
                writers.put(table, new KeptRows.Writer(folder, table));
            }
        }

        void write(Map<Table, List<byte[]>> rows) throws IOException {
            for (var entry : rows.entrySet()) {
                var writer = writers.get(entry.getKey());
                for (var row : entry.getValue()) {
                    if (writer != null) {
                        writer.write(row);
                    }
                }
            }
        }

        @Override
        public void close() throws IOException {
            for (var writer : writers.values()) {
                writer.close();
            }
        }
    }
}
