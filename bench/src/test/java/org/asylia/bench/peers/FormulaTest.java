package org.asylia.bench.peers;

import java.util.ArrayList;
import java.util.List;
import org.asylia.bench.peers.Column.What;
import org.asylia.bench.peers.Formula.Side;
import org.asylia.engine.fact.Fact;
import org.junit.jupiter.api.Test;

/// Every kind of formula over every combination of yes, no and unknown, in all three languages.
class FormulaTest {

    private static final long[] THREE = {Column.UNTOLD, 0, 1};
    private static final List<Column> COLUMNS = List.of(told("a"), told("b"), told("c"), number("d"), number("e"));

    private static Column told(String key) {
        return new Column(Place.CASE, new What.YesNo(Fact.yesNo(key)));
    }

    private static Column number(String key) {
        return new Column(Place.CASE, new What.Code(Fact.country(key)));
    }

    @Test
    void everyKindOfEverything_isTheSameInAllLanguages() throws Exception {
        var rows = new ArrayList<long[]>();
        for (long a : THREE) {
            for (long b : THREE) {
                for (long c : THREE) {
                    rows.add(new long[] {a, b, c, a, b});
                }
            }
        }
        var lines = lines();
        var answers = new ArrayList<Formula>();
        var names = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            answers.add(new Formula.Line(i));
            names.add(lines.get(i).toString());
        }
        var sheet = Sheet.of(COLUMNS, lines, names, answers);
        var drools = new Drools(sheet);
        var dmn = new Dmn(sheet);
        try (var duck = new DuckDb()) {
            for (int i = 0; i < rows.size(); i++) {
                var row = rows.get(i);
                var expected = expected(lines, row);
                expected.hold(drools.count(List.of(drools.about(row))), names, "Drools");
                expected.hold(dmn.count(List.of(dmn.about(row))), names, "DMN");
                duck.load("facts" + i, COLUMNS, 1, _ -> row);
                var planned = duck.planned(new Sql(sheet).counting(sheet.asked(), "facts" + i));
                expected.hold(DuckDb.count(sheet, planned, sheet.asked(), 1), names, "DuckDB");
            }
        }
    }

    private static List<Formula> lines() {
        Formula a = new Formula.Told(0);
        Formula b = new Formula.Told(1);
        Formula c = new Formula.Told(2);
        return List.of(
                new Formula.All(List.of(a, b, c)),
                new Formula.Any(List.of(a, b, c)),
                new Formula.Not(a),
                new Formula.AtLeast(2, List.of(a, b, c)),
                new Formula.AtLeast(2, List.of(a, b, c, Formula.Settled.UNKNOWN)),
                new Formula.Among(3, List.of(1, 7)),
                new Formula.Among(3, List.of()),
                new Formula.Same(3, 4),
                new Formula.Less(new Side.Column(3), new Side.Column(4)),
                new Formula.Less(new Side.Column(3), new Side.Fixed(1)),
                new Formula.Less(new Side.Fixed(0), new Side.Column(4)),
                new Formula.All(List.of(Formula.Settled.UNKNOWN, a)),
                new Formula.Any(List.of(Formula.Settled.UNKNOWN, a)),
                new Formula.Not(new Formula.All(List.of(new Formula.Line(0), new Formula.Not(new Formula.Line(1))))),
                Formula.agreed(a, b));
    }

    private static Tally expected(List<Formula> lines, long[] row) {
        var yes = new long[lines.size()];
        var no = new long[lines.size()];
        var known = new int[lines.size()];
        for (int i = 0; i < yes.length; i++) {
            known[i] = value(lines.get(i), row, known);
            yes[i] = known[i] == 1 ? 1 : 0;
            no[i] = known[i] == -1 ? 1 : 0;
        }
        return new Tally(1, yes, no);
    }

    /// Kleene's logic as the smallest and the largest of -1, 0 and 1.
    private static int value(Formula formula, long[] row, int[] known) {
        return switch (formula) {
            case Formula.Settled settled -> settled.ordinal() - 1;
            case Formula.Told(var column) -> row[column] == Column.UNTOLD ? 0 : row[column] == 1 ? 1 : -1;
            case Formula.Among(var column, var codes) ->
                row[column] == Column.UNTOLD ? 0 : codes.contains((int) row[column]) ? 1 : -1;
            case Formula.Same(var one, var other) -> compared(row[one], row[other], row[one] == row[other]);
            case Formula.Less(var left, var right) ->
                compared(side(left, row), side(right, row), side(left, row) < side(right, row));
            case Formula.All(var parts) ->
                parts.stream().mapToInt(part -> value(part, row, known)).min().orElseThrow();
            case Formula.Any(var parts) ->
                parts.stream().mapToInt(part -> value(part, row, known)).max().orElseThrow();
            case Formula.AtLeast(var count, var parts) -> {
                var sorted = parts.stream()
                        .map(part -> value(part, row, known))
                        .sorted()
                        .toList()
                        .reversed();
                yield sorted.get(count - 1);
            }
            case Formula.Not(var part) -> -value(part, row, known);
            case Formula.Line(var line) -> known[line];
        };
    }

    private static int compared(long one, long other, boolean holds) {
        boolean open = one == Column.UNTOLD || other == Column.UNTOLD;
        return open ? 0 : holds ? 1 : -1;
    }

    private static long side(Side side, long[] row) {
        return switch (side) {
            case Side.Fixed(var value) -> value;
            case Side.Column(var column) -> row[column];
        };
    }
}
