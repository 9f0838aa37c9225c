package org.asylia.command.verb;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import dev.hardwood.schema.ColumnProjection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.asylia.command.line.WrongInput;
import org.asylia.command.rescreen.CaseText;

/// Reads a table of case files in Parquet: a file, or a folder of files as other programs write it. One row is one case
/// file: the column `matter` says what it is called, the column `case` holds its text.
final class TableInput {

    private static final String MATTER = "matter";
    private static final String CASE = "case";

    /// What the reader says of itself is nothing to those who asked. Held, or it would be forgotten.
    private static final Logger SAID = Logger.getLogger("dev.hardwood");

    private TableInput() {}

    static void read(String name, List<CaseText> into) {
        SAID.setLevel(Level.OFF);
        var path = CaseInput.path(name);
        if (!Files.exists(path)) {
            throw new WrongInput("There is no table '" + name + "' here. Check the name and the folder you are in.");
        }
        try {
            for (var file : files(path)) {
                rows(name, file, into);
            }
        } catch (IOException | RuntimeException e) {
            if (e instanceof WrongInput wrong) {
                throw wrong;
            }
            // What the reader throws on a damaged table, or on one packed in a way it does not know, is of many kinds.
            throw new WrongInput("'" + name + "' cannot be read as a table in Parquet. It may be damaged, or packed"
                    + " otherwise than with Snappy or GZIP: then add --spark \"local[*]\", which reads all kinds.");
        }
    }

    private static List<Path> files(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        try (var files = Files.list(path)) {
            return files.filter(file -> file.toString().endsWith(".parquet"))
                    .sorted()
                    .toList();
        }
    }

    private static void rows(String name, Path file, List<CaseText> into) throws IOException {
        try (var table = ParquetFileReader.open(InputFile.of(file))) {
            var columns = table.getFileSchema().getRootNode().children().stream()
                    .map(column -> column.name())
                    .toList();
            if (!columns.contains(MATTER) || !columns.contains(CASE)) {
                throw new WrongInput("'" + name + "' has no columns matter and case, so it is no table of case files."
                        + (columns.contains("ruleSet") ? " It holds packed cases: add --spark \"local[*]\"." : ""));
            }
            var rows = table.buildRowReader()
                    .projection(ColumnProjection.columns(MATTER, CASE))
                    .build();
            try (rows) {
                while (rows.hasNext()) {
                    rows.next();
                    if (rows.isNull(MATTER) || rows.isNull(CASE)) {
                        throw new WrongInput("'" + name + "': a row has no matter or no case file.");
                    }
                    into.add(new CaseText(
                            rows.getString(MATTER), rows.getString(CASE).getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
    }
}
