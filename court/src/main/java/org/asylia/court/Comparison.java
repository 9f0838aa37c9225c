package org.asylia.court;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What one release has and a later one lacks, and what was told in the older one and is told otherwise in the newer.
///
/// A row that is gone was taken from the older release and not from the newer; it may be gone from the publication, or
/// be there and rejected. The lists name it by the courts' own numbers.
///
/// @param older the older release
/// @param newer the newer release
/// @param tables one for each table
public record Comparison(String older, String newer, List<Change> tables) {

    public Comparison {
        tables = List.copyOf(tables);
    }

    /// One table in two releases.
    ///
    /// @param table its name
    /// @param before rows taken from the older release
    /// @param after rows taken from the newer
    /// @param gone rows of the older that the newer lacks
    /// @param come rows of the newer that the older lacks
    /// @param goneByCourt the same by the code of the court, where the table has one
    /// @param goneByYear the same by the year of entry, of the charging paper, or of filing; `-` where there is none
    /// @param changed by column: in how many rows something was told, and is now told otherwise or no longer
    public record Change(
            String table,
            long before,
            long after,
            long gone,
            long come,
            Map<String, Long> goneByCourt,
            Map<String, Long> goneByYear,
            Map<String, Long> changed) {

        public Change {
            goneByCourt = new TreeMap<>(goneByCourt);
            goneByYear = new TreeMap<>(goneByYear);
            changed = new TreeMap<>(changed);
        }
    }

    /// Is told each row that is gone or changed, in the order of the cases.
    public interface Listener {

        /// @param number of the case
        /// @param own the number of the row
        void gone(String table, long number, long own, String court, String year) throws IOException;

        /// @param before what the older release tells
        /// @param after what the newer tells; empty for nothing
        void changed(String table, long number, long own, String column, String before, String after)
                throws IOException;
    }

    /// @param older the folder of an imported release
    /// @param newer the folder of another
    public static Comparison of(Path older, Path newer, Listener listener) throws IOException {
        var tables = new ArrayList<Change>();
        for (var table : Tables.ALL) {
            tables.add(new TableWalk(table, listener).walk(older, newer));
        }
        return new Comparison(name(older), name(newer), tables);
    }

    private static String name(Path release) {
        return String.valueOf(release.toAbsolutePath().normalize().getFileName());
    }
}
