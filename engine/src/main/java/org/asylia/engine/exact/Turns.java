package org.asylia.engine.exact;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.function.LongUnaryOperator;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;

/// Finds the values of open dates and numbers at which some comparison of the law may turn, so that a few values
/// stand for all: within the stretch between two of them nothing changes.
///
/// Every term rises or falls with each date in it, so a turning value is found by halving. Dates that are compared
/// with one another are taken together: the turning values of each are found for those of the others.
final class Turns {

    private static final int ROUNDS = 3;

    /// How many dates are taken together at the most. Where more hang together, a comparison of two open ones is left
    /// as a question of its own, see [#apart].
    private static final int TOGETHER = 3;

    private final Determination determination;
    private final Mentions mentions;
    private final Map<Possible.Instance, SortedSet<Long>> points = new HashMap<>();
    private final Set<Possible.Instance> crowded = new HashSet<>();
    private final Openings openings;

    Turns(Determination determination) {
        this.determination = determination;
        this.mentions = Mentions.in(determination.law());
        this.openings = new Openings(determination.frame().asOf());
    }

    /// @param holder the item that has the fact or, for entries not told yet, the item that holds their list
    SortedSet<Long> of(Fact fact, Item holder, long least, long most) {
        var asked = new Possible.Instance(fact, holder);
        if (!points.containsKey(asked)) {
            find(asked, new Openings.Ends(least, most));
        }
        return Objects.requireNonNull(points.get(asked));
    }

    /// Whether a comparison has several open dates or numbers, of more that hang together than can be taken together.
    boolean apart(Condition comparison, Item place) {
        var open = openings.in(comparison, place);
        if (open.size() < 2) {
            return false;
        }
        open.forEach((instance, ends) -> {
            if (!points.containsKey(instance)) {
                find(instance, ends);
            }
        });
        return open.keySet().stream().anyMatch(crowded::contains);
    }

    /// The open facts of a comparison; for entries not told yet, with the item that holds their list.
    Set<Possible.Instance> open(Condition comparison, Item place) {
        return openings.in(comparison, place).keySet();
    }

    private void find(Possible.Instance asked, Openings.Ends its) {
        var together = together(asked, its);
        together.forEach((instance, ends) -> points.computeIfAbsent(instance, _ -> ends.points()));
        boolean crowd = together.size() > TOGETHER;
        if (crowd) {
            crowded.addAll(together.keySet());
        }
        var seen = new HashMap<Search, Set<Long>>();
        for (int round = 0; round < (together.size() == 1 || crowd ? 1 : ROUNDS); round++) {
            for (var instance : together.keySet()) {
                for (var compared : mentions.comparisons(instance.fact())) {
                    for (var place : places(compared, instance.item())) {
                        if (!crowd || openings.in(compared.condition(), place).size() < 2) {
                            search(instance, compared.condition(), place, seen);
                        }
                    }
                }
            }
        }
    }

    /// The open facts that are compared with this one, directly or through others, and the ends of their ranges.
    private Map<Possible.Instance, Openings.Ends> together(Possible.Instance first, Openings.Ends its) {
        var found = new LinkedHashMap<Possible.Instance, Openings.Ends>();
        found.put(first, its);
        var queue = new ArrayDeque<>(List.of(first));
        while (!queue.isEmpty()) {
            var next = queue.remove();
            for (var compared : mentions.comparisons(next.fact())) {
                for (var place : places(compared, next.item())) {
                    openings.in(compared.condition(), place).forEach((instance, ends) -> {
                        if (found.putIfAbsent(instance, ends) == null) {
                            queue.add(instance);
                        }
                    });
                }
            }
        }
        return found;
    }

    private void search(Possible.Instance instance, Condition compared, Item place, Map<Search, Set<Long>> seen) {
        switch (compared) {
            case Condition.Days(var left, _, var right) -> {
                side(new Search(instance, place, compared, true), days(left, place), days(right, place), seen);
                side(new Search(instance, place, compared, false), days(right, place), days(left, place), seen);
            }
            case Condition.Amounts(var left, _, var right) -> {
                side(new Search(instance, place, compared, true), numbers(left, place), numbers(right, place), seen);
                side(new Search(instance, place, compared, false), numbers(right, place), numbers(left, place), seen);
            }
            default -> throw new IllegalStateException("only comparisons are indexed");
        }
    }

    private static Side days(DateTerm term, Item place) {
        return new Side(held -> Way.of(term, held, place), at -> at.of(term, place));
    }

    private static Side numbers(NumberTerm term, Item place) {
        return new Side(held -> Way.of(term, held, place), at -> at.of(term, place));
    }

    private void side(Search search, Side mine, Side other, Map<Search, Set<Long>> seen) {
        var instance = search.instance();
        var way = mine.way.apply(instance);
        if (way == Way.NONE) {
            return;
        }
        var known = Objects.requireNonNull(points.get(instance));
        LongFunction<Possible> held =
                value -> new Possible(determination, points, instance.fact(), instance.item(), value);
        var targets = other.values.apply(held.apply(known.first())).all();
        var before = seen.computeIfAbsent(search, _ -> new HashSet<>());
        targets.removeIf(target -> !before.add(target));
        if (way == Way.ITSELF) {
            around(targets, known);
        } else {
            turns(value -> mine.values.apply(held.apply(value)), targets, known);
        }
    }

    /// The turning values where the value itself is compared with each target.
    private static void around(SortedSet<Long> targets, SortedSet<Long> points) {
        long least = points.first();
        long most = points.last();
        for (long target : targets) {
            for (long value = Math.max(least, target - 1); value <= Math.min(most, target + 1); value++) {
                points.add(value);
            }
        }
    }

    /// The places where a comparison is made that can see the fact.
    private List<Item> places(Mentions.Compared compared, Item holder) {
        if (compared.inside().isEmpty()) {
            return List.of(holder.root());
        }
        return determination.items(compared.inside().getLast());
    }

    private static void turns(LongFunction<Possible.Values> side, SortedSet<Long> targets, SortedSet<Long> points) {
        long least = points.first();
        long most = points.last();
        if (targets.isEmpty()) {
            return;
        }
        var known = new HashMap<Long, Map<String, Long>>();
        LongFunction<Map<String, Long>> ways =
                value -> known.computeIfAbsent(value, each -> side.apply(each).moving());
        for (var way : ways.apply(least).keySet()) {
            LongUnaryOperator comesTo =
                    value -> Objects.requireNonNull(ways.apply(value).get(way));
            for (long target : targets) {
                turn(value -> comesTo.applyAsLong(value) >= target, least, most, points);
                turn(value -> comesTo.applyAsLong(value) > target, least, most, points);
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

    /// A side of a comparison, looked at for one fact. The same comparison is the same object each time.
    private record Search(Possible.Instance instance, Item place, Condition compared, boolean left) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Search search
                    && search.compared == compared
                    && search.left == left
                    && search.place == place
                    && search.instance.equals(instance);
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(compared) * 31 + instance.hashCode();
        }
    }

    /// One side of a comparison.
    ///
    /// @param way how a fact takes part in it
    /// @param values what it may come to
    private record Side(Function<Possible.Instance, Way> way, Function<Possible, Possible.Values> values) {}
}
