package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Fact;

/// Gathers what unknown answers turn on, for whole cases: however many entries of a case turn on a thing, the case
/// counts once.
final class Turned {

    private final Graph graph;
    private final Layout layout;
    private final Map<Key, Integer> cases = new LinkedHashMap<>();
    private final Map<Fact, Integer> untold = new LinkedHashMap<>();

    private record Key(Turn.Kind kind, String id, Why why) {}

    Turned(Graph graph) {
        this.graph = graph;
        this.layout = graph.layout();
    }

    /// @param space the space of the entries that the column says a yes of
    void add(Turn.Kind kind, String id, Why why, int column, int space) {
        if (column != Graph.FALSE) {
            cases.merge(new Key(kind, id, why), up(column, space, Space.CASES), graph::or);
        }
    }

    /// A fact without a value, where the column has a yes. Why it has none is looked up at the end, once.
    void untold(Fact fact, int column, int space) {
        if (column == Graph.FALSE) {
            return;
        }
        int owner = fact.list().map(list -> layout.spaceOf(list).index()).orElse(Space.CASES);
        if (layout.column(fact).isEmpty() || !layout.isInside(space, owner)) {
            add(Turn.Kind.FACT, fact.key(), Why.NOT_ASKED, column, space);
        } else {
            untold.merge(fact, up(column, space, owner), graph::or);
        }
    }

    /// Yes for what holds, at whatever distance, an entry that has a yes.
    int up(int column, int space, int to) {
        int result = column;
        for (int at = space; at != to; at = layout.space(at).parent()) {
            result = graph.roll(result, at);
        }
        return result;
    }

    List<Turn> turns() {
        untold.forEach((fact, column) -> {
            int owner = fact.list().map(list -> layout.spaceOf(list).index()).orElse(Space.CASES);
            var reason = graph.inputs(layout.reason(fact).first(), Column.Reason.BITS);
            for (var why : Why.values()) {
                int here = graph.and(column, Bits.equal(graph, reason, why.ordinal()));
                add(Turn.Kind.FACT, fact.key(), why, here, owner);
            }
        });
        untold.clear();
        var turns = new ArrayList<Turn>();
        cases.forEach((key, column) -> {
            if (column != Graph.FALSE) {
                turns.add(new Turn(key.kind, key.id, key.why, column));
            }
        });
        return turns;
    }
}
