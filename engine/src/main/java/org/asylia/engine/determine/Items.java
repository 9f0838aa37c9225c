package org.asylia.engine.determine;

import java.util.Optional;
import org.asylia.engine.fact.Item;

/// Finds items by their path.
final class Items {

    private Items() {}

    static Optional<Item> find(Item at, String path) {
        if (at.path().equals(path)) {
            return Optional.of(at);
        }
        for (var items : at.lists().values()) {
            for (var item : items.all()) {
                if (path.startsWith(item.path())) {
                    var found = find(item, path);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
