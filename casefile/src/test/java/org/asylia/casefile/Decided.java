package org.asylia.casefile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    /// Which of three a row is, in the words of the printed summary.
    enum Result {
        AGREED,
        TURNS_ON_JUDGMENT,
        DISAGREED
    }

    /// Every row of every table, in the order of their names.
    static List<Decided> all() {
        var rows = new ArrayList<Decided>();
        for (var table : examples(".tsv")) {
            if (name(table).startsWith("decided")) {
                rows.addAll(rows(table));
            }
        }
        return rows;
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

    private static List<Decided> rows(Path table) {
        var lines = text(table).lines().toList();
        if (!List.of(lines.getFirst().split("\t", -1)).equals(HEADER)) {
            throw new IllegalArgumentException(name(table) + " begins with '" + lines.getFirst() + "'. Its first line"
                    + " must name, with a tab between each: " + String.join(", ", HEADER) + ".");
        }
        var rows = new ArrayList<Decided>();
        for (int i = 1; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                rows.add(row(name(table), i + 1, lines.get(i).split("\t", -1)));
            }
        }
        return rows;
    }

    private static Decided row(String table, int line, String[] of) {
        if (of.length != HEADER.size()) {
            throw new IllegalArgumentException(
                    table + ", line " + line + " has " + of.length + " columns, not " + HEADER.size() + ".");
        }
        return new Decided(table, of[0], of[1], of[2], of[3], of[4], of[5], of[6], of[7], of[8], of[9], of[10]);
    }
}
