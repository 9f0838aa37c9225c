package org.asylia.casefile;

import java.util.List;
import java.util.Optional;
import org.asylia.casefile.json.Node;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.ItemList;

/// Reads the facts and the lists of the case or of one entry of a list.
final class ItemReader {

    private static final List<String> LIST_KEYS = List.of("complete", "entries");

    private final Desk desk;
    private final EntryReader entries;

    ItemReader(Desk desk) {
        this.desk = desk;
        this.entries = new EntryReader(desk);
    }

    void read(Node.Obj object, Optional<ItemList> level, Spot spot, Draft draft) {
        for (var member : object.members()) {
            var key = member.key();
            var fact = desk.vocabulary().fact(key, level);
            var list = fact.isPresent()
                    ? Optional.<ItemList>empty()
                    : desk.vocabulary().list(key, level);
            if (fact.isPresent()) {
                entries.read(fact.get(), member.value(), spot.to(key)).ifPresent(entry -> draft.put(fact.get(), entry));
            } else if (list.isPresent()) {
                list(list.get(), member.value(), spot.to(key), draft);
            } else if (level.isPresent() || !Vocabulary.TOP.contains(key)) {
                desk.problems()
                        .add(
                                spot.to(key),
                                member.place(),
                                () -> desk.vocabulary().wrongKey(key, level));
            }
        }
    }

    private void list(ItemList list, Node node, Spot spot, Draft draft) {
        if (!(node instanceof Node.Obj object)) {
            desk.problems()
                    .add(
                            spot,
                            node.place(),
                            "'" + list.key() + "' cannot be " + Shown.of(node) + ". Give each " + list.one()
                                    + " a name: {\"complete\": false, \"entries\": {\"1\": {...}, \"2\": {...}}}.");
            return;
        }
        var fields = new Fields(
                object,
                spot,
                desk.problems(),
                "the list '" + list.key() + "'",
                LIST_KEYS,
                " Each " + list.one() + " stands, under its name, inside \"entries\".");
        var drafts = draft.list(list);
        fields.yesNo("complete").ifPresent(drafts::complete);
        fields.object("entries", "{\"1\": {...}, \"2\": {...}}").ifPresent(inner -> {
            for (var member : inner.members()) {
                entry(list, member, spot.to("entries").to(member.key()), drafts.entry(member.key()));
            }
        });
    }

    private void entry(ItemList list, Node.Member member, Spot spot, Draft draft) {
        if (!Names.isName(member.key())) {
            desk.problems()
                    .add(
                            spot,
                            member.place(),
                            Shown.quoted(member.key()) + " cannot name one " + list.one() + ". " + Names.REMEDY);
        }
        if (member.value() instanceof Node.Obj object) {
            read(object, Optional.of(list), spot, draft);
        } else {
            desk.problems()
                    .add(
                            spot,
                            member.value().place(),
                            "One " + list.one() + " is an object with its facts in { }, not " + Shown.of(member.value())
                                    + ".");
        }
    }
}
