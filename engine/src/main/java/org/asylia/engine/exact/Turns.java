package org.asylia.engine.exact;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.time.DateRange;

/// Finds the values of open dates and numbers at which some comparison of the law may turn, so that a few values
/// stand for all: within the stretch between two of them nothing changes.
///
/// Every term rises or falls with each date in it, so a turning value is found by halving. Dates that are compared
/// with one another are taken together: the turning values of each are found for those of the others.
final class Turns {

    private static final int ROUNDS = 3;

    private final Determination determination;
    private final Mentions mentions;
    private final Map<Possible.Instance, SortedSet<Long>> points = new HashMap<>();

    Turns(Determination determination) {
        this.determination = determination;
        this.mentions = Mentions.in(determination.law());
    }

    /// @param holder the item that has the fact or, for entries not told yet, the item that holds their list
    SortedSet<Long> of(Fact fact, Item holder, long least, long most) {
        var asked = new Possible.Instance(fact, holder);
        if (!points.containsKey(asked)) {
            points.put(asked, new TreeSet<>(List.of(least, most)));
            find(together(asked));
        }
        return java.util.Objects.requireNonNull(points.get(asked));
    }

    /// The open facts that are compared with this one, directly or through others.
    private Set<Possible.Instance> together(Possible.Instance first) {
        var found = new LinkedHashSet<Possible.Instance>();
        var queue = new ArrayDeque<>(List.of(first));
        while (!queue.isEmpty()) {
            var next = queue.remove();
            if (found.add(next)) {
                for (var compared : mentions.comparisons(next.fact())) {
                    for (var place : places(compared, next.item())) {
                        queue.addAll(openIn(compared, place));
                    }
                }
            }
        }
        return found;
    }

    private Set<Possible.Instance> openIn(Mentions.Compared compared, Item place) {
        var open = new LinkedHashSet<Possible.Instance>();
        Walk.through(compared.condition(), List.of(), new Walk.Visitor() {
            @Override
            public void fact(Fact fact, List<ItemList> inside) {
                if (inside.isEmpty()) {
                    Possible.owner(fact, place).ifPresent(owner -> addOpen(fact, owner, open));
                } else {
                    place.items(inside.getLast()).all().forEach(each -> addOpen(fact, each, open));
                }
            }
        });
        return open;
    }

    private void addOpen(Fact fact, Item owner, Set<Possible.Instance> open) {
        var instance = new Possible.Instance(fact, owner);
        if (points.containsKey(instance)) {
            open.add(instance);
            return;
        }
        var content = owner.content(fact);
        switch (fact.type()) {
            case FactType.Day _ -> {
                var days = content instanceof Content.Day(var date) ? date.days() : DateRange.ANY;
                if (!days.isOneDay()) {
                    points.put(
                            instance,
                            ends(days.earliest().toEpochDay(), days.latest().toEpochDay()));
                    open.add(instance);
                }
            }
            case FactType.Number(_, var least, var most) -> {
                if (!(content instanceof Content.Number)) {
                    points.put(instance, ends(least, most));
                    open.add(instance);
                }
            }
            case FactType.YesNo _, FactType.Choice _, FactType.Country _, FactType.Words _ -> {}
        }
    }

    private static SortedSet<Long> ends(long least, long most) {
        return new TreeSet<>(List.of(least, most));
    }

    private void find(Set<Possible.Instance> together) {
        int rounds = together.size() == 1 ? 1 : ROUNDS;
        var seen = new HashMap<Search, Set<Long>>();
        for (int round = 0; round < rounds; round++) {
            for (var instance : together) {
                for (var compared : mentions.comparisons(instance.fact())) {
                    for (var place : places(compared, instance.item())) {
                        search(instance, compared.condition(), place, seen);
                    }
                }
            }
        }
    }

    private void search(Possible.Instance instance, Condition compared, Item place, Map<Search, Set<Long>> seen) {
        switch (compared) {
            case Condition.Days(var left, _, var right) -> {
                side(instance, place, compared, true, seen, at -> at.of(left, place), at -> at.of(right, place));
                side(instance, place, compared, false, seen, at -> at.of(right, place), at -> at.of(left, place));
            }
            case Condition.Amounts(var left, _, var right) -> {
                side(instance, place, compared, true, seen, at -> at.of(left, place), at -> at.of(right, place));
                side(instance, place, compared, false, seen, at -> at.of(right, place), at -> at.of(left, place));
            }
            default -> throw new IllegalStateException("only comparisons are indexed");
        }
    }

    private void side(
            Possible.Instance instance,
            Item place,
            Condition compared,
            boolean left,
            Map<Search, Set<Long>> seen,
            java.util.function.Function<Possible, SortedSet<Long>> mine,
            java.util.function.Function<Possible, SortedSet<Long>> other) {
        var known = java.util.Objects.requireNonNull(points.get(instance));
        LongFunction<Possible> held =
                value -> new Possible(determination, points, instance.fact(), instance.item(), value);
        var targets = new TreeSet<>(other.apply(held.apply(known.first())));
        var before = seen.computeIfAbsent(new Search(instance, place, compared, left), _ -> new HashSet<>());
        targets.removeIf(target -> !before.add(target));
        turns(value -> mine.apply(held.apply(value)), targets, known);
    }

    /// The places where a comparison is made that can see the fact.
    private List<Item> places(Mentions.Compared compared, Item holder) {
        if (compared.inside().isEmpty()) {
            return List.of(holder.root());
        }
        return determination.items(compared.inside().getLast());
    }

    private static void turns(LongFunction<SortedSet<Long>> side, SortedSet<Long> targets, SortedSet<Long> points) {
        long least = points.first();
        long most = points.last();
        if (targets.isEmpty()) {
            return;
        }
        var start = side.apply(least);
        var end = side.apply(most);
        if (start.isEmpty() || end.isEmpty()) {
            return;
        }
        boolean movesLow = !start.first().equals(end.first());
        boolean movesHigh = !start.last().equals(end.last());
        for (long target : targets) {
            for (long goal : new long[] {target, target + 1}) {
                if (movesLow) {
                    turn(value -> side.apply(value).first() >= goal, least, most, points);
                }
                if (movesHigh) {
                    turn(value -> side.apply(value).last() >= goal, least, most, points);
                }
            }
        }
    }

    /// Adds the last value before and the first after the test changes.
    private static void turn(LongPredicate test, long least, long most, SortedSet<Long> points) {
        boolean before = test.test(least);
        if (test.test(most) == before) {
            return;
        }
        long low = least;
        long high = most;
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (test.test(middle) == before) {
                low = middle;
            } else {
                high = middle;
            }
        }
        points.add(low);
        points.add(high);
    }

    private record Search(Possible.Instance instance, Item place, Condition compared, boolean left) {}
}
