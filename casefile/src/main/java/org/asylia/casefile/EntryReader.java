package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Entry;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Statement;

/// Reads all that a file says of one fact: a bare value, one statement, or several statements and their resolution.
final class EntryReader {

    private final Desk desk;

    EntryReader(Desk desk) {
        this.desk = desk;
    }

    /// Empty when something is wrong with it; that was reported then.
    Optional<Entry> read(Fact fact, Node node, Spot spot) {
        if (node instanceof Node.Obj object) {
            return object.find("statements").isPresent() ? several(fact, object, spot) : one(fact, object, spot);
        }
        if (node instanceof Node.Arr) {
            desk.problems()
                    .add(
                            spot,
                            node.place(),
                            fact.key() + " takes one value, not a list in [ ]. If several sources speak of it, write"
                                    + " {\"statements\": [{\"value\": " + Examples.of(fact) + ", \"source\": ...}]}.");
            return Optional.empty();
        }
        return bare(fact, node, spot);
    }

    private Optional<Entry> one(Fact fact, Node.Obj object, Spot spot) {
        return new StatementReader(desk, fact)
                .statement(object, spot)
                .map(statement -> new Entry(List.of(statement), Optional.empty()));
    }

    private Optional<Entry> bare(Fact fact, Node node, Spot spot) {
        try {
            return Optional.of(Entry.of(Values.of(fact, node)));
        } catch (Refusal refusal) {
            desk.problems().add(spot, node.place(), refusal.words());
            return Optional.empty();
        }
    }

    private Optional<Entry> several(Fact fact, Node.Obj object, Spot spot) {
        var fields = new Fields(
                object,
                spot,
                desk.problems(),
                "a fact with statements",
                List.of("statements", "resolved"),
                " What belongs to one statement stands inside it.");
        var statements = statements(fact, fields, spot.to("statements"));
        Optional<Entry.Resolution> resolution = fields.object("resolved", "{\"value\": ..., \"note\": \"why\"}")
                .flatMap(resolved -> new StatementReader(desk, fact).resolution(resolved, spot.to("resolved")));
        return statements.isEmpty() ? Optional.empty() : Optional.of(new Entry(statements, resolution));
    }

    private List<Statement> statements(Fact fact, Fields fields, Spot spot) {
        var found = new ArrayList<Statement>();
        var node = fields.node("statements").orElseThrow();
        if (!(node instanceof Node.Arr(var items, _)) || items.isEmpty()) {
            fields.problem(
                    "statements",
                    "\"statements\" is " + (node instanceof Node.Arr ? "empty" : Shown.of(node))
                            + ". Write a list with at least one statement, such as [{\"value\": " + Examples.of(fact)
                            + ", \"source\": ...}], or leave " + fact.key() + " out.");
            return found;
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Node.Obj object) {
                new StatementReader(desk, fact).statement(object, spot.to(i)).ifPresent(found::add);
            } else {
                desk.problems()
                        .add(
                                spot.to(i),
                                items.get(i).place(),
                                "A statement is an object such as {\"value\": " + Examples.of(fact)
                                        + ", \"source\": ...}, not " + Shown.of(items.get(i)) + ".");
            }
        }
        return found;
    }
}
