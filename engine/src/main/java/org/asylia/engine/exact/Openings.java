package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.time.DateRange;

/// The dates and numbers in a comparison that are open, each comparison looked through once for each place.
final class Openings {

    private final long today;
    private final Map<Item, Map<Condition, Map<Possible.Instance, Ends>>> known = new IdentityHashMap<>();

    /// @param asOf the day asked for: entries not told yet lie no later
    Openings(LocalDate asOf) {
        this.today = asOf.toEpochDay();
    }

    /// The open facts of a comparison, and the ends of their ranges; for entries not told yet, with the item that holds
    /// their list.
    Map<Possible.Instance, Ends> in(Condition comparison, Item place) {
        var there = known.computeIfAbsent(place, _ -> new IdentityHashMap<>());
        var open = there.get(comparison);
        if (open == null) {
            open = found(comparison, place);
            there.put(comparison, open);
        }
        return open;
    }

    private Map<Possible.Instance, Ends> found(Condition comparison, Item place) {
        var open = new LinkedHashMap<Possible.Instance, Ends>();
        Walk.through(comparison, List.of(), new Walk.Visitor() {
            @Override
            public void fact(Fact fact, List<ItemList> inside) {
                if (inside.isEmpty()) {
                    Possible.owner(fact, place).ifPresent(owner -> add(fact, owner, open));
                } else {
                    var items = place.items(inside.getLast());
                    items.all().forEach(each -> add(fact, each, open));
                    if (!items.complete()) {
                        addMore(fact, place.holderOf(inside.getLast()), open);
                    }
                }
            }
        });
        return open;
    }

    private void addMore(Fact fact, Item holder, Map<Possible.Instance, Ends> open) {
        if (fact.type() instanceof FactType.Day) {
            open.put(new Possible.Instance(fact, holder), new Ends(DateRange.BEGINNING.toEpochDay(), today));
        }
    }

    private static void add(Fact fact, Item owner, Map<Possible.Instance, Ends> open) {
        var content = owner.content(fact);
        if (fact.type() instanceof FactType.Day) {
            var days = content instanceof Content.Day(var date) ? date.days() : DateRange.ANY;
            if (!days.isOneDay()) {
                open.put(
                        new Possible.Instance(fact, owner),
                        new Ends(days.earliest().toEpochDay(), days.latest().toEpochDay()));
            }
        } else if (fact.type() instanceof FactType.Number(_, var least, var most)
                && !(content instanceof Content.Number)) {
            open.put(new Possible.Instance(fact, owner), new Ends(least, most));
        }
    }

    /// The ends of the range of an open date or number.
    record Ends(long least, long most) {
        SortedSet<Long> points() {
            return new TreeSet<>(List.of(least, most));
        }
    }
}
