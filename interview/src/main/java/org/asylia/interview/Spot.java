package org.asylia.interview;

import java.util.Optional;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.ItemList;
import org.jspecify.annotations.Nullable;

/// An entry of a case while it is being put together: where it is, and what is around it.
///
/// @param path as the engine writes it; empty for the case itself
/// @param draft what is known of it
/// @param list the list it is an entry of; none for the case itself
/// @param around what it lies in; none for the case itself
record Spot(
        String path,
        Draft draft,
        Optional<ItemList> list,
        @Nullable Spot around) {

    static Spot root() {
        return new Spot("", new Draft(), Optional.empty(), null);
    }

    /// The entry of a list held by this spot, begun if need be.
    Spot entry(ItemList list, String name) {
        var prefix = path.isEmpty() ? "" : path + ".";
        return new Spot(prefix + list.key() + "[" + name + "]", draft.list(list).entry(name), Optional.of(list), this);
    }

    /// This spot or the one around it that holds entries of the list; the case itself for a list of the case.
    Spot holderOf(ItemList which) {
        return which.within().isEmpty() ? outermost() : ownerOf(which.within());
    }

    /// This spot or the one around it that has facts of that list; the case itself for a fact of the case.
    Spot ownerOf(Optional<ItemList> facts) {
        for (Spot at = this; at != null; at = at.around) {
            if (at.list.equals(facts)) {
                return at;
            }
        }
        throw new IllegalStateException("There is no entry of " + facts + " around '" + path + "'.");
    }

    private Spot outermost() {
        Spot at = this;
        while (at.around != null) {
            at = at.around;
        }
        return at;
    }
}
