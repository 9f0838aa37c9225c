package org.asylia.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;

/// One issue of a decided case, as a line of a table `examples/decided*.tsv` states it: what the tribunal held, the rule
/// that answers it, what the facts alone say, and what they say once the tribunal's findings are entered.
///
/// @param table the name of the table
/// @param id the case
/// @param file its case file
/// @param issue the issue in plain words
/// @param expected what the tribunal held
/// @param rule the rule that decides the issue
/// @param item the entry it is asked of; empty for the whole case
/// @param kind `plain-rule` where the result follows from the facts, `judgement` where a tribunal weighed it
/// @param factsOnly `yes`, `no` or `unknown`, without any assessment
/// @param withFindings the same with the assessments in the file
/// @param turnsOn what the facts alone leave open; empty where they settle it
/// @param note words for people
record Decided(
        String table,
        String id,
        String file,
        String issue,
        String expected,
        String rule,
        String item,
        String kind,
        String factsOnly,
        String withFindings,
        String turnsOn,
        String note) {

    private static final List<String> HEADER = List.of(
            "case-id",
            "file",
            "issue",
            "expected",
            "rule",
            "item",
            "kind",
            "facts-only",
            "with-findings",
            "turns-on",
            "note");

    /// Which of four a row is, in the words of the printed summary.
    enum Result {
        AGREED("agreed"),
        TURNS_ON_JUDGMENT("turns on judgment"),
        /// The software does not count or decide it yet; the row names what it waits for.
        WAITS("waits"),
        DISAGREED("disagreed");

        private final String words;

        Result(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /// Every row of every table, in the order of their names. Days have a table of their own: [DecidedDay].
    static List<Decided> all() {
        var rows = new ArrayList<Decided>();
        for (var table : examples(".tsv")) {
            if (name(table).matches("decided-[a-z]\\.tsv")) {
                cells(table, HEADER).forEach((line, of) -> rows.add(row(name(table), of)));
            }
        }
        return rows;
    }

    /// The cells of a table's lines, by the number of the line.
    static Map<Integer, List<String>> cells(Path table, List<String> header) {
        var lines = text(table).lines().toList();
        if (!List.of(lines.getFirst().split("\t", -1)).equals(header)) {
            throw new IllegalArgumentException(name(table) + " begins with '" + lines.getFirst() + "'. Its first line"
                    + " must name, with a tab between each: " + String.join(", ", header) + ".");
        }
        var cells = new LinkedHashMap<Integer, List<String>>();
        for (int i = 1; i < lines.size(); i++) {
            var of = List.of(lines.get(i).split("\t", -1));
            if (of.size() != header.size() && !lines.get(i).isBlank()) {
                throw new IllegalArgumentException(name(table) + ", line " + (i + 1) + " has " + of.size()
                        + " columns, not " + header.size() + ".");
            }
            if (of.size() == header.size()) {
                cells.put(i + 1, of);
            }
        }
        return cells;
    }

    /// The files of the folder of examples with such an ending, in the order of their names.
    static List<Path> examples(String ending) {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> name(file).endsWith(ending)).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The folder of examples, found from wherever the tests run.
    static Path folder() {
        var at = Path.of("").toAbsolutePath();
        while (at != null && !(Files.exists(at.resolve("asylia")) && Files.isDirectory(at.resolve("examples")))) {
            at = at.getParent();
        }
        if (at == null) {
            throw new IllegalStateException("No folder above '" + Path.of("").toAbsolutePath()
                    + "' holds the launcher 'asylia' and 'examples'. Run the tests inside the checkout.");
        }
        return at.resolve("examples");
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /// What came out beside what the row states.
    Result result(Answer facts, Answer findings) {
        if (!facts.word().equals(factsOnly) || !findings.word().equals(withFindings)) {
            return Result.DISAGREED;
        }
        return facts.isSettled() ? Result.AGREED : Result.TURNS_ON_JUDGMENT;
    }

    @Override
    public String toString() {
        return id + ", " + issue + ": " + rule + (item.isEmpty() ? "" : " of " + item);
    }

    private static Decided row(String table, List<String> of) {
        return new Decided(
                table,
                of.get(0),
                of.get(1),
                of.get(2),
                of.get(3),
                of.get(4),
                of.get(5),
                of.get(6),
                of.get(7),
                of.get(8),
                of.get(9),
                of.get(10));
    }
}
