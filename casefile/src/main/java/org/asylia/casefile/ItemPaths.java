package org.asylia.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.asylia.engine.fact.Item;

/// Every entry of a case by its path, such as `countries[VE].claims[gang]`; the case itself has the empty path.
final class ItemPaths {

    private ItemPaths() {}

    static Map<String, Item> of(Item root) {
        var items = new LinkedHashMap<String, Item>();
        gather(root, items);
        return items;
    }

    private static void gather(Item item, Map<String, Item> items) {
        items.put(item.path(), item);
        item.lists().values().forEach(inner -> inner.all().forEach(each -> gather(each, items)));
    }

    /// What to say of a path that leads nowhere.
    static String missing(String path, Map<String, Item> items) {
        var known = items.keySet().stream().filter(each -> !each.isEmpty()).toList();
        return "There is no entry " + Shown.quoted(path) + "." + Nearest.hint(path, known)
                + (known.isEmpty() ? " This case has no entries yet." : " This case has: " + Shown.few(known));
    }
}
