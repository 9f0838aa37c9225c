package org.asylia.engine.exact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.time.DateRange;

/// The values that a date or number may come to, taken at the ends of every range in it, but for one fact of one
/// item that is held at a given value. Enough to find where a comparison turns.
///
/// Each way in which the held value takes part is kept apart, since each turns by itself: of two trips, one of them
/// uncertain, the sum of the nights is that of the one or that of both.
final class Possible {

    private final Determination determination;
    private final Fact held;
    private final Item holder;
    private final long value;
    private final Map<Instance, SortedSet<Long>> points;

    Possible(Determination determination, Map<Instance, SortedSet<Long>> points, Fact held, Item holder, long value) {
        this.determination = determination;
        this.points = points;
        this.held = held;
        this.holder = holder;
        this.value = value;
    }

    Values of(DateTerm term, Item item) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> days(term, item);
            case DateTerm.Named(_, var named) -> of(named, item);
            case DateTerm.Told(var fact) ->
                heldHere(fact, item) ? Values.held(value) : told(fact, item, days(term, item));
            case DateTerm.Moved(var from, var by) ->
                of(from, item)
                        .map(day ->
                                DateRange.moved(LocalDate.ofEpochDay(day), by).toEpochDay());
            case DateTerm.BusinessDay(var from, var roll) ->
                of(from, item)
                        .map(day -> determination
                                .law()
                                .holidays()
                                .businessDay(LocalDate.ofEpochDay(day), roll)
                                .toEpochDay());
            case DateTerm.LatestOf(var list, var fact, var where) -> among(list, fact, where, item, Math::max);
            case DateTerm.EarliestOf(var list, var fact, var where) -> among(list, fact, where, item, Math::min);
            case DateTerm.LaterOf(var one, var other) -> of(one, item).with(of(other, item), Math::max);
            case DateTerm.Chosen(_, var then, var otherwise) ->
                of(then, item).through("then").or(of(otherwise, item).through("else"));
        };
    }

    Values of(NumberTerm term, Item item) {
        return switch (term) {
            case NumberTerm.Fixed _, NumberTerm.CountOf _ -> numbers(term, item);
            case NumberTerm.Parameter(var table, _) ->
                Values.fixed(table.rows().stream().map(DatedTable.Row::value).toList());
            case NumberTerm.Told(var fact) ->
                heldHere(fact, item) ? Values.held(value) : told(fact, item, numbers(term, item));
            case NumberTerm.SumOf(var list, var fact, var where) -> among(list, fact, where, item, Math::addExact);
            case NumberTerm.YearsBetween(var from, var to) -> between(ChronoUnit.YEARS, from, to, item);
            case NumberTerm.DaysBetween(var from, var to) -> between(ChronoUnit.DAYS, from, to, item);
        };
    }

    private boolean heldHere(Fact fact, Item item) {
        return fact.equals(held) && owner(fact, item).filter(holder::equals).isPresent();
    }

    /// The values of another open fact that are told apart so far, else the ends of its range.
    private Values told(Fact fact, Item item, Values ends) {
        return owner(fact, item)
                .map(owner -> points.get(new Instance(fact, owner)))
                .map(Values::fixed)
                .orElse(ends);
    }

    /// A fact of one item.
    record Instance(Fact fact, Item item) {}

    static Optional<Item> owner(Fact fact, Item item) {
        return fact.list().isEmpty()
                ? Optional.of(item.root())
                : item.enclosing(fact.list().get());
    }

    private Values days(DateTerm term, Item item) {
        var days = determination.terms().days(term, item);
        return Values.fixed(List.of(days.earliest().toEpochDay(), days.latest().toEpochDay()));
    }

    private Values numbers(NumberTerm term, Item item) {
        var range = determination.terms().number(term, item);
        return Values.fixed(List.of(range.least(), range.most()));
    }

    private Values between(ChronoUnit unit, DateTerm from, DateTerm to, Item item) {
        return of(from, item)
                .with(
                        of(to, item),
                        (start, end) ->
                                Math.max(0, unit.between(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end))));
    }

    private Values among(ItemList list, Fact fact, Condition where, Item item, LongBinaryOperator together) {
        var all = Values.NONE;
        for (var each : item.items(list).all()) {
            if (determination.answer(where, each) != Answer.NO) {
                var mine = fact.type() instanceof FactType.Day
                        ? of(new DateTerm.Told(fact), each)
                        : of(new NumberTerm.Told(fact), each);
                all = all.or(mine).or(all.with(mine, together));
            }
        }
        if (!item.items(list).complete() && fact.equals(held) && holder.equals(item.holderOf(list))) {
            var mine = Values.held(value);
            return mine.or(all.with(mine, together));
        }
        return all;
    }

    /// What a term may come to.
    ///
    /// @param fixed the values in which the held one takes no part
    /// @param moving the others, each by the way in which it takes part
    record Values(SortedSet<Long> fixed, Map<String, Long> moving) {

        static final Values NONE = new Values(new TreeSet<>(), Map.of());

        static Values fixed(Collection<Long> values) {
            return new Values(new TreeSet<>(values), Map.of());
        }

        static Values held(long value) {
            return new Values(new TreeSet<>(), Map.of("", value));
        }

        /// All of them.
        SortedSet<Long> all() {
            var all = new TreeSet<>(fixed);
            all.addAll(moving.values());
            return all;
        }

        Values map(LongUnaryOperator change) {
            var changed = new TreeSet<Long>();
            fixed.forEach(each -> changed.add(change.applyAsLong(each)));
            var moved = new HashMap<String, Long>();
            moving.forEach((way, each) -> moved.put(way, change.applyAsLong(each)));
            return new Values(changed, moved);
        }

        Values through(String door) {
            var named = new HashMap<String, Long>();
            moving.forEach((way, each) -> named.put(door + way, each));
            return new Values(fixed, named);
        }

        Values or(Values other) {
            var both = new TreeSet<>(fixed);
            both.addAll(other.fixed);
            var ways = new HashMap<>(moving);
            ways.putAll(other.moving);
            return new Values(both, ways);
        }

        /// Each of these with each of those.
        Values with(Values other, LongBinaryOperator combine) {
            var both = new TreeSet<Long>();
            var ways = new HashMap<String, Long>();
            for (long one : fixed) {
                other.fixed.forEach(two -> both.add(combine.applyAsLong(one, two)));
                other.moving.forEach(
                        (way, two) -> ways.put("(" + one + ";" + way + ")", combine.applyAsLong(one, two)));
            }
            moving.forEach((way, one) -> {
                other.fixed.forEach(two -> ways.put("(" + way + ";" + two + ")", combine.applyAsLong(one, two)));
                other.moving.forEach(
                        (second, two) -> ways.put("(" + way + ";" + second + ")", combine.applyAsLong(one, two)));
            });
            return new Values(both, ways);
        }
    }
}
