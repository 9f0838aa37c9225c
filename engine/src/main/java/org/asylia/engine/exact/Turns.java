package org.asylia.engine.exact;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Condition;

/// Finds the values of one open date or number at which some comparison of the law may turn, so that a few values
/// stand for all: within the stretch between two of them nothing changes.
///
/// Every term rises or falls with each date in it, so the turning value is found by halving. A comparison of two
/// open dates is taken at the ends of the other one's range.
final class Turns {

    private final Determination determination;
    private final Mentions mentions;

    Turns(Determination determination) {
        this.determination = determination;
        this.mentions = Mentions.in(determination.law());
    }

    /// @param holder the item that has the fact or, for entries not told yet, the item that holds their list
    SortedSet<Long> of(Fact fact, Item holder, long least, long most) {
        var points = new TreeSet<>(List.of(least, most));
        for (var compared : mentions.comparisons(fact)) {
            for (var item : places(compared, holder)) {
                switch (compared.condition()) {
                    case Condition.Days(var left, _, var right) -> {
                        var targets = new Possible(determination, fact, holder, least).of(right, item);
                        turns(value -> new Possible(determination, fact, holder, value).of(left, item), targets, points);
                        var others = new Possible(determination, fact, holder, least).of(left, item);
                        turns(value -> new Possible(determination, fact, holder, value).of(right, item), others, points);
                    }
                    case Condition.Amounts(var left, _, var right) -> {
                        var targets = new Possible(determination, fact, holder, least).of(right, item);
                        turns(value -> new Possible(determination, fact, holder, value).of(left, item), targets, points);
                        var others = new Possible(determination, fact, holder, least).of(left, item);
                        turns(value -> new Possible(determination, fact, holder, value).of(right, item), others, points);
                    }
                    default -> throw new IllegalStateException("only comparisons are indexed");
                }
            }
        }
        return points.subSet(least, most + 1);
    }

    private List<Item> places(Mentions.Compared compared, Item holder) {
        if (compared.inside().isEmpty()) {
            return List.of(holder.root());
        }
        return determination.items(compared.inside().getLast());
    }

    private static void turns(LongFunction<SortedSet<Long>> side, SortedSet<Long> targets, SortedSet<Long> points) {
        long least = points.first();
        long most = points.last();
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
    private static void turn(java.util.function.LongPredicate test, long least, long most, SortedSet<Long> points) {
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
}
