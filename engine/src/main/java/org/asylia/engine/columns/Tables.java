package org.asylia.engine.columns;

import java.util.List;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.time.NumberRange;

/// Looks things up in dated tables, for whole columns.
final class Tables {

    private Tables() {}

    /// Whether the table has a row for the code on every day of a span: yes; on none: no, if the table is complete.
    static Value lists(Graph graph, DatedTable table, Column.Code codes, List<Integer> bits, Span on) {
        int sure = Graph.FALSE;
        int touched = Graph.FALSE;
        for (var row : table.rows()) {
            int place = codes.place(row.code());
            if (place > 0) {
                int named = Bits.equal(graph, bits, place);
                sure = graph.or(sure, graph.and(named, covers(graph, row, on)));
                touched = graph.or(touched, graph.and(named, touches(graph, row, on)));
            }
        }
        int known = Bits.any(graph, bits);
        int open = table.complete() ? graph.or(touched, Graph.not(known)) : Graph.TRUE;
        return Value.settled(sure, graph.or(sure, open));
    }

    private static int covers(Graph graph, DatedTable.Row row, Span on) {
        var from = new Bound.Fixed(row.from().toEpochDay());
        int covers = Graph.not(Bound.less(graph, on.least(), from));
        if (row.to().isPresent()) {
            var to = new Bound.Fixed(row.to().get().toEpochDay());
            covers = graph.and(covers, Bound.less(graph, on.most(), to));
        }
        return covers;
    }

    private static int touches(Graph graph, DatedTable.Row row, Span on) {
        var from = new Bound.Fixed(row.from().toEpochDay());
        int touches = Graph.not(Bound.less(graph, on.most(), from));
        if (row.to().isPresent()) {
            var to = new Bound.Fixed(row.to().get().toEpochDay());
            touches = graph.and(touches, Bound.less(graph, on.least(), to));
        }
        return touches;
    }

    /// The amounts that the table may give over a span.
    ///
    /// @throws IllegalArgumentException when there may be none: the single-case reader would refuse such a case
    static Span amount(Graph graph, DatedTable table, Span on) {
        int least = graph.number(NumberRange.UNBOUNDED);
        int most = graph.number(-NumberRange.UNBOUNDED);
        int any = Graph.FALSE;
        for (var row : table.rows()) {
            int touches = touches(graph, row, on);
            any = graph.or(any, touches);
            int value = graph.number(row.value());
            least = graph.chooseNumber(touches, graph.both(Node.Kind.SMALLER, least, value), least);
            most = graph.chooseNumber(touches, graph.both(Node.Kind.LARGER, most, value), most);
        }
        if (any != Graph.TRUE) {
            throw new IllegalArgumentException("Table '" + table.id()
                    + "' may have no row for a day that a rule reads it on, so the rule cannot be"
                    + " read in columns.");
        }
        return new Span(new Bound.Number(least), new Bound.Number(most));
    }
}
