package org.asylia.engine.fact;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A case, or one entry of a list in it: its facts, and the lists it holds in turn.
///
/// The path names the place in the case file, such as `countries[VE].claims[gang]`; it is empty for the case itself.
public final class Item {

    private final String path;
    private final @Nullable Item parent;
    private final @Nullable ItemList list;
    private final Map<Fact, Entry> entries;
    private final Map<ItemList, Items> lists = new LinkedHashMap<>();

    Item(String path, @Nullable Item parent, @Nullable ItemList list, Draft draft) {
        this.path = path;
        this.parent = parent;
        this.list = list;
        this.entries = new LinkedHashMap<>(draft.entries());
        draft.lists().forEach((key, inner) -> lists.put(key, inner.items(this, key)));
    }

    public String path() {
        return path;
    }

    public Optional<Item> parent() {
        return Optional.ofNullable(parent);
    }

    /// The list this is an entry of; empty for the case itself.
    public Optional<ItemList> list() {
        return Optional.ofNullable(list);
    }

    public Map<Fact, Entry> entries() {
        return Collections.unmodifiableMap(entries);
    }

    public Map<ItemList, Items> lists() {
        return Collections.unmodifiableMap(lists);
    }

    /// What is known of a fact of this item or, if the fact belongs further out, of the item around it.
    public Content content(Fact fact) {
        var entry = entries.get(fact);
        if (entry != null) {
            return entry.content();
        }
        var owner =
                fact.list().isEmpty() ? root() : enclosing(fact.list().get()).orElse(this);
        return owner == this ? Content.NOT_ASKED : owner.content(fact);
    }

    /// The entries of a list of this item or of one around it; open and empty when nothing was said of the list.
    public Items items(ItemList which) {
        for (Item at = this; at != null; at = at.parent) {
            var items = at.lists.get(which);
            if (items != null) {
                return items;
            }
        }
        return Items.UNTOLD;
    }

    /// This item, or the one around it, that is an entry of the list.
    public Optional<Item> enclosing(ItemList which) {
        for (Item at = this; at != null; at = at.parent) {
            if (at.list != null && at.list.equals(which)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /// The item that holds a list: this one, or the one around it.
    public Item holderOf(ItemList which) {
        return which.within().flatMap(this::enclosing).orElseGet(this::root);
    }

    public Item root() {
        Item at = this;
        while (at.parent != null) {
            at = at.parent;
        }
        return at;
    }

    @Override
    public String toString() {
        return path.isEmpty() ? "the case" : path;
    }
}
