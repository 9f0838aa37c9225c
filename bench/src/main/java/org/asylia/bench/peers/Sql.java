package org.asylia.bench.peers;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;

/// A sheet as one SQL query: columns that may be NULL, AND, OR and NOT, which are Kleene's own, and a step of its own
/// for what rests on what came before.
final class Sql {

    private final Sheet sheet;

    Sql(Sheet sheet) {
        this.sheet = sheet;
    }

    /// Counts the yes and the no of each line asked, in turn, over a table.
    ///
    /// @param asked the lines
    String counting(List<Integer> asked, String table) {
        var query = new StringBuilder("WITH ");
        var from = table;
        int stage = 0;
        for (var lines : stages()) {
            var here = from;
            query.append(stage == 0 ? "" : ",\n").append("stage").append(stage);
            query.append(" AS NOT MATERIALIZED (SELECT *, ");
            query.append(lines.stream()
                    .map(line -> expression(sheet.lines().get(line)) + " AS r" + line)
                    .collect(joining(",\n ")));
            query.append(" FROM ").append(here).append(')');
            from = "stage" + stage++;
        }
        return query.append('\n').append(counts(asked, from)).toString();
    }

    /// The same with a table for each step, which is quicker to plan where the steps are many.
    List<Staged> staged(List<Integer> asked, String table) {
        var staged = new ArrayList<Staged>();
        var stages = stages();
        for (int i = 0; i < stages.size(); i++) {
            var lines = stages.get(i);
            var from = new StringBuilder(table);
            for (int before = 0; before < i; before++) {
                from.append(" POSITIONAL JOIN ").append(table).append("_stage").append(before);
            }
            var name = table + "_stage" + i;
            var make = lines.stream()
                    .map(line -> expression(sheet.lines().get(line)) + "::BOOLEAN AS r" + line)
                    .collect(joining(",\n ", "CREATE OR REPLACE TEMP TABLE " + name + " AS SELECT ", " FROM " + from));
            var counted = lines.stream().filter(asked::contains).toList();
            staged.add(new Staged(make, counted.isEmpty() ? "" : counts(counted, name), counted));
        }
        return List.copyOf(staged);
    }

    /// One step.
    ///
    /// @param make makes its table
    /// @param count counts its lines; empty if none is asked
    /// @param asked those lines
    record Staged(String make, String count, List<Integer> asked) {}

    private static String counts(List<Integer> asked, String from) {
        return asked.stream()
                .map(line -> "count(*) FILTER (WHERE r%d), count(*) FILTER (WHERE NOT r%d)".formatted(line, line))
                .collect(joining(",\n ", "SELECT ", " FROM " + from));
    }

    /// Lines that rest on columns alone, then lines that rest on those, and so on.
    private List<List<Integer>> stages() {
        var depth = new int[sheet.lines().size()];
        var stages = new ArrayList<List<Integer>>();
        for (int line : sheet.inOrder()) {
            for (int read : sheet.readBy(line)) {
                depth[line] = Math.max(depth[line], depth[read] + 1);
            }
            while (stages.size() <= depth[line]) {
                stages.add(new ArrayList<>());
            }
            stages.get(depth[line]).add(line);
        }
        return stages;
    }

    private static String expression(Formula formula) {
        return switch (formula) {
            case Formula.Settled settled ->
                switch (settled) {
                    case NO -> "FALSE";
                    case UNKNOWN -> "NULL::BOOLEAN";
                    case YES -> "TRUE";
                };
            case Formula.Told(var column) -> "c" + column;
            case Formula.Among(var column, var codes) ->
                codes.isEmpty() ? "(c%d <> c%d)".formatted(column, column) : "c" + column + " IN " + set(codes);
            case Formula.Same(var one, var other) -> "(c" + one + " = c" + other + ")";
            case Formula.Less(var left, var right) -> "(" + side(left) + " < " + side(right) + ")";
            case Formula.All(var parts) -> joined(parts, " AND ");
            case Formula.Any(var parts) -> joined(parts, " OR ");
            case Formula.AtLeast(var count, var parts) -> atLeast(count, parts);
            case Formula.Not(var part) -> "(NOT " + expression(part) + ")";
            case Formula.Line(var line) -> "r" + line;
        };
    }

    private static String set(List<Integer> codes) {
        return codes.stream().map(String::valueOf).collect(joining(",", "(", ")"));
    }

    private static String side(Formula.Side side) {
        return switch (side) {
            case Formula.Side.Fixed(var value) -> Long.toString(value);
            case Formula.Side.Column(var column) -> "c" + column;
        };
    }

    private static String joined(List<Formula> parts, String by) {
        return parts.stream().map(Sql::expression).collect(joining(by, "(", ")"));
    }

    private static String atLeast(int count, List<Formula> parts) {
        return "(CASE WHEN %s >= %d THEN TRUE WHEN %s >= %d THEN NULL ELSE FALSE END)"
                .formatted(counted(parts, "FALSE"), count, counted(parts, "TRUE"), count);
    }

    /// @param unknown what an unknown part counts as
    private static String counted(List<Formula> parts, String unknown) {
        return parts.stream()
                .map(part -> "coalesce(" + expression(part) + ", " + unknown + ")::INTEGER")
                .collect(joining(" + ", "(", ")"));
    }
}
