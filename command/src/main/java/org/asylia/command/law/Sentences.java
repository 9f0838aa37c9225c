package org.asylia.command.law;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.asylia.book.words.Line;
import org.asylia.book.words.Span;
import org.asylia.command.terminal.Page;

/// A reading of the law book in a terminal: where the book links, the id stands in brackets.
final class Sentences {

    private static final int STEP = 2;

    private final Page page;

    Sentences(Page page) {
        this.page = page;
    }

    void write(Line line, int indent) {
        page.item(indent, "-", sentence(line));
        line.below().forEach(below -> write(below, indent + STEP));
    }

    /// The sentences one by one, deeper ones indented.
    static List<String> lines(Line line) {
        var lines = new ArrayList<String>();
        add(lines, line, "");
        return lines;
    }

    private static void add(List<String> lines, Line line, String indent) {
        lines.add(indent + sentence(line));
        line.below().forEach(below -> add(lines, below, indent + "  "));
    }

    private static String sentence(Line line) {
        return line.words().stream().map(Sentences::words).collect(Collectors.joining());
    }

    private static String words(Span span) {
        return switch (span) {
            case Span.ToRule(var id, var words) -> words + " [" + id + "]";
            case Span.ToJudgment(var id, var words) -> words + " [" + id + "]";
            case Span.Id(var words) -> "[" + words + "]";
            case Span.Plain _, Span.Strong _, Span.ToFact _, Span.ToTable _, Span.ToDay _ -> span.words();
        };
    }
}
