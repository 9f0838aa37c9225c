package org.asylia.bench.peers;

import java.util.Optional;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;

/// A place in a case: the case itself, or the first, second ... entry of a list of a place.
///
/// @param around where the list stands; empty for the case itself
/// @param list the list it is an entry of; empty for the case itself
/// @param slot which entry, counted from 0
record Place(Optional<Place> around, Optional<ItemList> list, int slot) {

    static final Place CASE = new Place(Optional.empty(), Optional.empty(), 0);

    Place entry(ItemList of, int which) {
        return new Place(Optional.of(this), Optional.of(of), which);
    }

    /// Whether it is an entry of the list, or lies inside one.
    boolean isInside(ItemList of) {
        return list.filter(of::equals).isPresent()
                || around.filter(outer -> outer.isInside(of)).isPresent();
    }

    /// This place, or the one around it, that is an entry of the list.
    Place enclosing(ItemList of) {
        return list.filter(of::equals).isPresent() ? this : around.orElseThrow().enclosing(of);
    }

    /// What stands there in a case, if there is such an entry.
    Optional<Item> in(Item root) {
        if (around.isEmpty()) {
            return Optional.of(root);
        }
        return around.get()
                .in(root)
                .map(holder -> holder.items(list.orElseThrow()).all())
                .filter(entries -> entries.size() > slot)
                .map(entries -> entries.get(slot));
    }

    @Override
    public String toString() {
        return around.isEmpty() ? "" : around.get() + "." + list.orElseThrow() + "[" + slot + "]";
    }
}
