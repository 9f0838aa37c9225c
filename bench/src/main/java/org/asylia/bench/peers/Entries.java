package org.asylia.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.asylia.bench.peers.Column.What;
import org.asylia.bench.peers.Formula.Settled;
import org.asylia.engine.fact.ItemList;

/// Lists as the peers get them: as many places as the longest list of any case has entries, each with a column that says
/// whether there is such an entry.
///
/// What unknown becomes: a list that is not complete adds an unknown entry.
final class Entries {

    /// The longest list that is laid out flat.
    static final int MOST = 4;

    private final Seen seen;
    private final Function<Column, Formula> told;

    Entries(Seen seen, Function<Column, Formula> told) {
        this.seen = seen;
        this.told = told;
    }

    /// One place, and when there is an entry at it.
    private record Slot(Place place, Formula present) {}

    /// Every entry of a list that can be seen from a place, through the lists that hold it.
    ///
    /// @param closed when all the lists on the way are complete; never unknown
    record Over(List<Slot> slots, Formula closed) {

        Formula every(Function<Place, Formula> part) {
            var parts = new ArrayList<Formula>();
            for (var slot : slots) {
                parts.add(Formula.any(Formula.not(slot.present), part.apply(slot.place)));
            }
            parts.add(Formula.any(closed, Settled.UNKNOWN));
            return Formula.all(parts);
        }

        /// At least so many; each entry that may come is another that may count.
        Formula some(int count, Function<Place, Formula> part) {
            var parts = new ArrayList<Formula>();
            for (var slot : slots) {
                parts.add(Formula.all(slot.present, part.apply(slot.place)));
            }
            for (int more = 0; more < count; more++) {
                parts.add(Formula.all(Formula.not(closed), Settled.UNKNOWN));
            }
            return Formula.atLeast(count, parts);
        }
    }

    Over seenFrom(Place from, ItemList list) {
        if (list.within().isPresent() && !from.isInside(list.within().get())) {
            var around = seenFrom(from, list.within().get());
            var slots = new ArrayList<Slot>();
            var closed = new ArrayList<Formula>();
            closed.add(around.closed);
            for (var outer : around.slots) {
                var inner = of(outer.place, list);
                slots.addAll(inner.slots);
                closed.add(Formula.any(Formula.not(outer.present), inner.closed));
            }
            return new Over(List.copyOf(slots), Formula.all(closed));
        }
        return of(list.within().map(from::enclosing).orElse(Place.CASE), list);
    }

    private Over of(Place holder, ItemList list) {
        int longest = seen.longest(list);
        if (longest > MOST) {
            throw new LeftOut("a list with more than " + MOST + " entries");
        }
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < longest; i++) {
            var place = holder.entry(list, i);
            slots.add(new Slot(place, told.apply(new Column(place, new What.Present()))));
        }
        var closed = seen.isEverComplete(list) ? told.apply(new Column(holder, new What.Complete(list))) : Settled.NO;
        return new Over(List.copyOf(slots), closed);
    }
}
