package org.asylia.command.verb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.asylia.engine.fact.Item;

/// The entries of a case by their paths.
final class Items {

    private Items() {}

    /// Every entry, beginning with the case itself under the empty path.
    static Map<String, Item> of(Item root) {
        var items = new LinkedHashMap<String, Item>();
        gather(root, items);
        return items;
    }

    static Item at(Item root, String path) {
        return Objects.requireNonNull(of(root).get(path));
    }

    private static void gather(Item item, Map<String, Item> into) {
        into.put(item.path(), item);
        item.lists().values().forEach(items -> items.all().forEach(each -> gather(each, into)));
    }
}
