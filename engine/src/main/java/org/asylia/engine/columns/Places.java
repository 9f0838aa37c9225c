package org.asylia.engine.columns;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.fact.Item;
import org.jspecify.annotations.Nullable;

/// Finds the row of an item by its path.
final class Places {

    private final Map<Item, Place> rows = new IdentityHashMap<>();

    record Place(int space, int row) {}

    Places(Layout layout, List<List<@Nullable Item>> items) {
        for (int space = 0; space < items.size(); space++) {
            var inSpace = items.get(space);
            for (int row = 0; row < inSpace.size(); row++) {
                var item = inSpace.get(row);
                if (item != null) {
                    rows.put(item, new Place(layout.space(space).index(), row));
                }
            }
        }
    }

    Optional<Place> find(Item at, String path) {
        if (at.path().equals(path)) {
            return Optional.ofNullable(rows.get(at));
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
