package org.asylia.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;

/// One change of a case file at one item. The tree is changed, and the outcome read again like any other file.
final class Edit {

    private final CaseFile file;
    private final Item item;

    /// @throws CaseFileException when there is no such item
    Edit(CaseFile file, String path) {
        this.file = file;
        var items = ItemPaths.of(file.about().root());
        var found = items.get(path);
        if (found == null) {
            throw new CaseFileException(file.name(), List.of(new Problem("", 0, 0, ItemPaths.missing(path, items))), 0);
        }
        this.item = found;
    }

    CaseFile put(Fact fact, Node node) {
        return change(object -> Members.put(object, fact.key(), node, before()));
    }

    CaseFile remove(Fact fact) {
        return change(object -> Members.remove(object, fact.key()));
    }

    CaseFile state(Fact fact, Node statement) {
        return change(object -> {
            var said = object.find(fact.key()).map(node -> Statements.and(node, statement));
            return Members.put(object, fact.key(), said.orElse(statement), before());
        });
    }

    CaseFile enter(ItemList list, String entry) {
        UnaryOperator<Node.Obj> inList = items -> Members.change(
                items, "entries", last(), entries -> Members.change(entries, entry, last(), UnaryOperator.identity()));
        return change(object -> Members.change(object, list.key(), last(), inList));
    }

    CaseFile mark(ItemList list, Node complete) {
        return change(object -> Members.change(
                object, list.key(), last(), items -> Members.put(items, "complete", complete, List.of("entries"))));
    }

    CaseFile assess(Assessment assessment) {
        return change(object -> {
            var all = new ArrayList<Node>();
            if (object.find("assessments").orElse(Node.array(List.of())) instanceof Node.Arr(var items, _)) {
                items.stream().filter(node -> !answers(node, assessment)).forEach(all::add);
            }
            all.add(Nodes.of(assessment));
            return Members.put(object, "assessments", Node.array(all), last());
        });
    }

    private static boolean answers(Node node, Assessment assessment) {
        return node instanceof Node.Obj object
                && text(object, "judgment").equals(assessment.judgment())
                && text(object, "about").equals(assessment.item());
    }

    private static String text(Node.Obj object, String key) {
        return object.find(key).orElse(null) instanceof Node.Text(var text, _) ? text : "";
    }

    private CaseFile change(UnaryOperator<Node.Obj> change) {
        return new CaseReading(file.vocabulary(), file.name())
                .read(around(item, change).apply(file.tree()));
    }

    /// The change of the whole tree that makes the change at the item.
    private UnaryOperator<Node.Obj> around(Item at, UnaryOperator<Node.Obj> change) {
        var list = at.list();
        var outer = at.parent();
        if (list.isEmpty() || outer.isEmpty()) {
            return change;
        }
        var name = DraftList.nameOf(at);
        UnaryOperator<Node.Obj> inList = items ->
                Members.change(items, "entries", last(), entries -> Members.change(entries, name, last(), change));
        return around(outer.get(), object -> Members.change(object, list.get().key(), last(), inList));
    }

    private static List<String> last() {
        return List.of();
    }

    /// A new fact stands before the lists, where a reader looks for it.
    private List<String> before() {
        var keys = new ArrayList<>(file.vocabulary().law().lists().keySet());
        keys.add("assessments");
        return keys;
    }
}
