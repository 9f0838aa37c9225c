package org.asylia.engine.exact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.time.DateRange;

/// The values that a date or number may come to, taken at the ends of every range in it, but for one fact of one
/// item that is held at a given value. Enough to find where a comparison turns.
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

    SortedSet<Long> of(DateTerm term, Item item) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> days(term, item);
            case DateTerm.Named(_, var named) -> of(named, item);
            case DateTerm.Told(var fact) -> heldHere(fact, item) ? one(value) : told(fact, item, days(term, item));
            case DateTerm.Moved(var from, var by) ->
                map(
                        of(from, item),
                        day -> DateRange.moved(LocalDate.ofEpochDay(day), by).toEpochDay());
            case DateTerm.BusinessDay(var from, var roll) ->
                map(
                        of(from, item),
                        day -> determination
                                .law()
                                .holidays()
                                .businessDay(LocalDate.ofEpochDay(day), roll)
                                .toEpochDay());
            case DateTerm.LatestOf(var list, var fact, var where) -> among(list, fact, where, item, Math::max);
            case DateTerm.EarliestOf(var list, var fact, var where) -> among(list, fact, where, item, Math::min);
            case DateTerm.LaterOf(var one, var other) -> cross(of(one, item), of(other, item), Math::max);
            case DateTerm.Chosen(_, var then, var otherwise) -> {
                var both = new TreeSet<>(of(then, item));
                both.addAll(of(otherwise, item));
                yield both;
            }
        };
    }

    SortedSet<Long> of(NumberTerm term, Item item) {
        return switch (term) {
            case NumberTerm.Fixed _, NumberTerm.Parameter _, NumberTerm.CountOf _ -> numbers(term, item);
            case NumberTerm.Told(var fact) -> heldHere(fact, item) ? one(value) : told(fact, item, numbers(term, item));
            case NumberTerm.SumOf(var list, var fact, var where) -> among(list, fact, where, item, Math::addExact);
            case NumberTerm.YearsBetween(var from, var to) -> between(ChronoUnit.YEARS, from, to, item);
            case NumberTerm.DaysBetween(var from, var to) -> between(ChronoUnit.DAYS, from, to, item);
        };
    }

    private boolean heldHere(Fact fact, Item item) {
        return fact.equals(held) && owner(fact, item).filter(holder::equals).isPresent();
    }

    /// The values of another open fact that are told apart so far, else the ends of its range.
    private SortedSet<Long> told(Fact fact, Item item, SortedSet<Long> ends) {
        return owner(fact, item)
                .map(owner -> points.getOrDefault(new Instance(fact, owner), ends))
                .orElse(ends);
    }

    /// A fact of one item.
    record Instance(Fact fact, Item item) {}

    static Optional<Item> owner(Fact fact, Item item) {
        return fact.list().isEmpty()
                ? Optional.of(item.root())
                : item.enclosing(fact.list().get());
    }

    private SortedSet<Long> days(DateTerm term, Item item) {
        var days = determination.terms().days(term, item);
        return two(days.earliest().toEpochDay(), days.latest().toEpochDay());
    }

    private SortedSet<Long> numbers(NumberTerm term, Item item) {
        var range = determination.terms().number(term, item);
        return two(range.least(), range.most());
    }

    private SortedSet<Long> between(ChronoUnit unit, DateTerm from, DateTerm to, Item item) {
        return cross(
                of(from, item),
                of(to, item),
                (start, end) -> Math.max(0, unit.between(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end))));
    }

    private SortedSet<Long> among(ItemList list, Fact fact, Condition where, Item item, LongBinaryOperator together) {
        SortedSet<Long> all = new TreeSet<>();
        for (var each : item.items(list).all()) {
            if (determination.answer(where, each) != Answer.NO) {
                var mine = fact.type() instanceof org.asylia.engine.fact.FactType.Day
                        ? of(new DateTerm.Told(fact), each)
                        : of(new NumberTerm.Told(fact), each);
                var joined = new TreeSet<>(mine);
                joined.addAll(all.isEmpty() ? mine : cross(all, mine, together));
                all = joined;
            }
        }
        if (!item.items(list).complete() && fact.equals(held) && holder.equals(item.holderOf(list))) {
            var joined = new TreeSet<>(one(value));
            joined.addAll(all.isEmpty() ? one(value) : cross(all, one(value), together));
            return joined;
        }
        return all;
    }

    private static SortedSet<Long> one(long value) {
        return new TreeSet<>(List.of(value));
    }

    private static SortedSet<Long> two(long one, long other) {
        return new TreeSet<>(List.of(one, other));
    }

    private static SortedSet<Long> map(SortedSet<Long> values, LongUnaryOperator change) {
        var changed = new TreeSet<Long>();
        values.forEach(each -> changed.add(change.applyAsLong(each)));
        return changed;
    }

    private static SortedSet<Long> cross(SortedSet<Long> one, SortedSet<Long> other, LongBinaryOperator combine) {
        var crossed = new TreeSet<Long>();
        for (long first : one) {
            for (long second : other) {
                crossed.add(combine.applyAsLong(first, second));
            }
        }
        return crossed;
    }
}
