package org.asylia.command.court;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.asylia.court.Comparison;

/// Writes the rows that disappeared or changed into two files: `gone.tsv` and `changed.tsv`.
public final class ComparisonLists implements Comparison.Listener, AutoCloseable {

    private final Writer gone;
    private final Writer changed;

    public ComparisonLists(Path folder) throws IOException {
        Files.createDirectories(folder);
        gone = Files.newBufferedWriter(folder.resolve("gone.tsv"), StandardCharsets.UTF_8);
        changed = Files.newBufferedWriter(folder.resolve("changed.tsv"), StandardCharsets.UTF_8);
        gone.write("table\tcase\tnumber\tcourt\tyear\n");
        changed.write("table\tcase\tnumber\tcolumn\tbefore\tafter\n");
    }

    @Override
    public void gone(String table, long number, long own, String court, String year) throws IOException {
        gone.write(String.format(Locale.ROOT, "%s\t%d\t%d\t%s\t%s%n", table, number, own, court, year));
    }

    @Override
    public void changed(String table, long number, long own, String column, String before, String after)
            throws IOException {
        changed.write(
                String.format(Locale.ROOT, "%s\t%d\t%d\t%s\t%s\t%s%n", table, number, own, column, before, after));
    }

    @Override
    public void close() throws IOException {
        try (gone) {
            changed.close();
        }
    }
}
