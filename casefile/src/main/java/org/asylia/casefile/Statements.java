package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import org.asylia.casefile.json.Node;

/// Puts one more statement beside what is said of a fact already, in whatever form that stands.
final class Statements {

    private Statements() {}

    static Node and(Node said, Node statement) {
        if (said instanceof Node.Obj object
                && object.find("statements").orElse(null) instanceof Node.Arr(var items, var place)) {
            var all = new ArrayList<>(items);
            all.add(statement);
            return Members.put(object, "statements", new Node.Arr(all, place), List.of());
        }
        var first = said instanceof Node.Obj ? said : Node.object(Node.member("value", said));
        return Node.object(Node.member("statements", Node.array(List.of(first, statement))));
    }
}
