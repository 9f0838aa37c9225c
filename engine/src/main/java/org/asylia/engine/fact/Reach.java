package org.asylia.engine.fact;

import java.util.ArrayList;
import java.util.List;

/// Every entry of a list that can be seen from an item, through the lists that hold it, and where more may come.
///
/// @param items the entries
/// @param gaps the lists on the way that are not complete
public record Reach(List<Item> items, List<Gap> gaps) {

    /// A list that is not complete, and the item that holds it.
    public record Gap(ItemList list, Item holder) {}

    public boolean isComplete() {
        return gaps.isEmpty();
    }

    public static Reach of(ItemList list, Item from) {
        var outer = list.within();
        if (outer.isEmpty() || from.enclosing(outer.get()).isPresent()) {
            return here(list, from);
        }
        var around = of(outer.get(), from);
        var items = new ArrayList<Item>();
        var gaps = new ArrayList<>(around.gaps);
        for (var each : around.items) {
            var inner = of(list, each);
            items.addAll(inner.items);
            gaps.addAll(inner.gaps);
        }
        return new Reach(items, gaps);
    }

    private static Reach here(ItemList list, Item from) {
        var here = from.items(list);
        return new Reach(here.all(), here.complete() ? List.of() : List.of(new Gap(list, from.holderOf(list))));
    }
}
