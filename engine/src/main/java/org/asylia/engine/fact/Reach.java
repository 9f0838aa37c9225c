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
        var reach = new Reach(new ArrayList<>(), new ArrayList<>());
        reach.gather(list, from);
        return reach;
    }

    private void gather(ItemList list, Item from) {
        var outer = list.within();
        if (outer.isPresent() && from.enclosing(outer.get()).isEmpty()) {
            var around = of(outer.get(), from);
            gaps.addAll(around.gaps);
            around.items.forEach(each -> gather(list, each));
            return;
        }
        var here = from.items(list);
        items.addAll(here.all());
        if (!here.complete()) {
            gaps.add(new Gap(list, from.holderOf(list)));
        }
    }
}
