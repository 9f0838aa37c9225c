package org.asylia.engine.fact;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A list of a case while it is being put together: named entries, and whether they are all.
public final class DraftList {

    private final Map<String, Draft> entries = new LinkedHashMap<>();
    private boolean complete;

    /// Says whether these are all.
    public DraftList complete(boolean complete) {
        this.complete = complete;
        return this;
    }

    public boolean isComplete() {
        return complete;
    }

    /// The entry of that name, begun if need be. Names are unique within a list.
    public Draft entry(String name) {
        return entries.computeIfAbsent(name, _ -> new Draft());
    }

    public DraftList put(String name, Draft entry) {
        entries.put(name, entry);
        return this;
    }

    public Map<String, Draft> entries() {
        return Collections.unmodifiableMap(entries);
    }

    Items items(Item holder, ItemList list) {
        var items = new ArrayList<Item>();
        var prefix = holder.path().isEmpty() ? "" : holder.path() + ".";
        entries.forEach(
                (name, entry) -> items.add(new Item(prefix + list.key() + "[" + name + "]", holder, list, entry)));
        return new Items(complete, items);
    }

    /// The name of an item within its list: the part of its path between the last brackets.
    public static String nameOf(Item item) {
        var path = item.path();
        return path.substring(path.lastIndexOf('[') + 1, path.length() - 1);
    }
}
