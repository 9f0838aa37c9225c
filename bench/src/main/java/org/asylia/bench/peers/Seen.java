package org.asylia.bench.peers;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.asylia.caseload.Matters;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;

/// What some cases say at all: a fact that nobody told is unknown in all of them, and costs no peer a column. Our own
/// columns leave away what no case fills in the same manner.
///
/// It may be told of cases by several threads.
final class Seen {

    private final Set<Fact> told = ConcurrentHashMap.newKeySet();
    private final Set<Fact> imprecise = ConcurrentHashMap.newKeySet();
    private final Map<ItemList, Integer> longest = new ConcurrentHashMap<>();
    private final Set<ItemList> completed = ConcurrentHashMap.newKeySet();

    /// The same matters, each looked at when it is asked for.
    Matters watching(Matters matters) {
        return new Matters() {
            @Override
            public int size() {
                return matters.size();
            }

            @Override
            public Case about(int place) {
                var about = matters.about(place);
                see(about);
                return about;
            }

            @Override
            public String identity() {
                return matters.identity();
            }
        };
    }

    /// @throws IllegalArgumentException when it holds an assessment: judgments are unknown to the peers
    void see(Case about) {
        if (!about.assessments().isEmpty()) {
            throw new IllegalArgumentException("The peers take judgments as unknown, but a case has an assessment.");
        }
        see(about.root());
    }

    private void see(Item item) {
        item.entries().forEach((fact, entry) -> {
            if (entry.content() instanceof Content.Day(var date) && !date.days().isOneDay()) {
                imprecise.add(fact);
            }
            if (!(entry.content() instanceof Content.Unknown)) {
                told.add(fact);
            }
        });
        item.lists().forEach((list, items) -> {
            longest.merge(list, items.all().size(), Math::max);
            if (items.complete()) {
                completed.add(list);
            }
            items.all().forEach(this::see);
        });
    }

    boolean isTold(Fact fact) {
        return told.contains(fact);
    }

    /// Whether each day that was told of it was one day.
    boolean isPrecise(Fact fact) {
        return !imprecise.contains(fact);
    }

    /// The most entries that such a list has in any case.
    int longest(ItemList list) {
        return longest.getOrDefault(list, 0);
    }

    boolean isEverComplete(ItemList list) {
        return completed.contains(list);
    }
}
