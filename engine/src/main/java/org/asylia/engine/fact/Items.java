package org.asylia.engine.fact;

import java.util.List;

/// The entries of one list, and whether they are all.
///
/// @param complete whether somebody said that there are no others; if not, more may come
/// @param all the entries told so far
public record Items(boolean complete, List<Item> all) {

    static final Items UNTOLD = new Items(false, List.of());

    public Items {
        all = List.copyOf(all);
    }
}
