package org.asylia.engine.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A case, or an entry of a list, while it is being put together or changed.
public final class Draft {

    private final Map<Fact, Entry> entries = new LinkedHashMap<>();
    private final Map<ItemList, DraftList> lists = new LinkedHashMap<>();

    /// A draft that holds all that the item holds.
    public static Draft copyOf(Item item) {
        var draft = new Draft();
        draft.entries.putAll(item.entries());
        item.lists().forEach((key, items) -> {
            var inner = draft.list(key).complete(items.complete());
            for (var each : items.all()) {
                inner.put(DraftList.nameOf(each), copyOf(each));
            }
        });
        return draft;
    }

    public Draft put(Fact fact, Entry entry) {
        entries.put(fact, entry);
        return this;
    }

    public Draft put(Fact fact, Content content) {
        return put(fact, Entry.of(content));
    }

    /// Forgets what was said of a fact.
    public Draft drop(Fact fact) {
        entries.remove(fact);
        return this;
    }

    /// The draft of a list of this item, begun if need be.
    public DraftList list(ItemList list) {
        return lists.computeIfAbsent(list, _ -> new DraftList());
    }

    public Map<Fact, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    public Map<ItemList, DraftList> lists() {
        return Collections.unmodifiableMap(lists);
    }

    /// The finished case.
    public Item finish() {
        return new Item("", null, null, this);
    }
}
