package org.asylia.engine.rule;

import java.util.List;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;

/// The parts of conditions, for readers that only look for something in a tree.
///
/// A visitor is told of every condition, fact, list and dated table on the way, and of the list whose entries are being
/// ranged over, innermost last.
public final class Walk {

    private Walk() {}

    /// What a walk reports. Every method does nothing unless it is overridden.
    public interface Visitor {
        default void condition(Condition condition, List<ItemList> inside) {}

        default void fact(Fact fact, List<ItemList> inside) {}

        default void list(ItemList list, List<ItemList> inside) {}

        default void table(DatedTable table) {}
    }

    public static void through(Condition condition, List<ItemList> inside, Visitor visitor) {
        visitor.condition(condition, inside);
        switch (condition) {
            case Condition.Says(var fact) -> visitor.fact(fact, inside);
            case Condition.Among(var fact, _) -> visitor.fact(fact, inside);
            case Condition.Listed(var fact, var table, var on) -> {
                visitor.table(table);
                visitor.fact(fact, inside);
                through(on, inside, visitor);
            }
            case Condition.Same(var one, var other) -> {
                visitor.fact(one, inside);
                visitor.fact(other, inside);
            }
            case Condition.Days(var left, _, var right) -> {
                through(left, inside, visitor);
                through(right, inside, visitor);
            }
            case Condition.Amounts(var left, _, var right) -> {
                through(left, inside, visitor);
                through(right, inside, visitor);
            }
            case Condition.All(var parts) -> each(parts, inside, visitor);
            case Condition.Any(var parts) -> each(parts, inside, visitor);
            case Condition.AtLeast(_, var parts) -> each(parts, inside, visitor);
            case Condition.Not(var part) -> through(part, inside, visitor);
            case Condition.Some(_, var list, var part) -> over(list, part, inside, visitor);
            case Condition.Every(var list, var part) -> over(list, part, inside, visitor);
            case Condition.Holds _, Condition.NotEncoded _, Condition.Settled _ -> {}
            case Condition.Judged(var judgment) -> {
                for (var factor : judgment.factors()) {
                    through(factor.found(), inside, visitor);
                }
            }
            case Condition.Contested(_, _, var readings) -> {
                for (var reading : readings) {
                    through(reading.condition(), inside, visitor);
                }
            }
            case Condition.Layered(_, var layers) -> layers(layers, inside, visitor);
            case Condition.Leans(var part, var when, _, _, _) -> {
                through(part, inside, visitor);
                through(when, inside, visitor);
            }
        }
    }

    public static void through(Yield gives, List<ItemList> inside, Visitor visitor) {
        switch (gives) {
            case Yield.Due due -> {
                through(due.day(), inside, visitor);
                through(due.safe(), inside, visitor);
            }
            case Yield.Amount(var dollars) -> through(dollars, inside, visitor);
        }
    }

    public static void through(DateTerm date, List<ItemList> inside, Visitor visitor) {
        switch (date) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> {}
            case DateTerm.Told(var fact) -> visitor.fact(fact, inside);
            case DateTerm.Named(_, var term) -> through(term, inside, visitor);
            case DateTerm.Moved(var from, _) -> through(from, inside, visitor);
            case DateTerm.BusinessDay(var from, _) -> through(from, inside, visitor);
            case DateTerm.LatestOf(var list, var fact, var where) -> over(list, fact, where, inside, visitor);
            case DateTerm.EarliestOf(var list, var fact, var where) -> over(list, fact, where, inside, visitor);
            case DateTerm.LaterOf(var one, var other) -> {
                through(one, inside, visitor);
                through(other, inside, visitor);
            }
            case DateTerm.Chosen(var when, var then, var otherwise) -> {
                through(when, inside, visitor);
                through(then, inside, visitor);
                through(otherwise, inside, visitor);
            }
        }
    }

    public static void through(NumberTerm term, List<ItemList> inside, Visitor visitor) {
        switch (term) {
            case NumberTerm.Fixed _ -> {}
            case NumberTerm.Told(var fact) -> visitor.fact(fact, inside);
            case NumberTerm.Parameter(var table, var on) -> {
                visitor.table(table);
                through(on, inside, visitor);
            }
            case NumberTerm.SumOf(var list, var fact, var where) -> over(list, fact, where, inside, visitor);
            case NumberTerm.CountOf(var list, var where) -> over(list, where, inside, visitor);
            case NumberTerm.YearsBetween(var from, var to) -> {
                through(from, inside, visitor);
                through(to, inside, visitor);
            }
            case NumberTerm.DaysBetween(var from, var to) -> {
                through(from, inside, visitor);
                through(to, inside, visitor);
            }
        }
    }

    private static void each(List<Condition> parts, List<ItemList> inside, Visitor visitor) {
        for (var part : parts) {
            through(part, inside, visitor);
        }
    }

    private static void layers(List<Layer> layers, List<ItemList> inside, Visitor visitor) {
        for (var layer : layers) {
            through(layer.when(), inside, visitor);
            layers(layer.exceptions(), inside, visitor);
        }
    }

    private static void over(ItemList list, Fact fact, Condition where, List<ItemList> inside, Visitor visitor) {
        over(list, where, inside, visitor);
        visitor.fact(fact, entering(list, inside));
    }

    private static void over(ItemList list, Condition part, List<ItemList> inside, Visitor visitor) {
        visitor.list(list, inside);
        through(part, entering(list, inside), visitor);
    }

    private static List<ItemList> entering(ItemList list, List<ItemList> inside) {
        var deeper = inside.toArray(new ItemList[inside.size() + 1]);
        deeper[inside.size()] = list;
        return List.of(deeper);
    }
}
