package org.asylia.engine.exact;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.LongBinaryOperator;
import org.asylia.engine.answer.Why;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Tables;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;
import org.asylia.engine.words.Words;

/// Turns dates and numbers into the values they may have, and when; and compares them.
final class Spreads {

    private final Determination determination;
    private final Diagram diagram;
    private final Variables variables;
    private final Translator translator;
    private final Turns turns;
    private final Map<Possible.Instance, Spread> open = new HashMap<>();
    private final Map<Item, Map<DateTerm, Spread>> named = new IdentityHashMap<>();

    Spreads(Determination determination, Diagram diagram, Variables variables, Translator translator) {
        this.determination = determination;
        this.diagram = diagram;
        this.variables = variables;
        this.translator = translator;
        this.turns = new Turns(determination);
    }

    int compared(Condition.Days days, Item item) {
        if (turns.apart(days, item)) {
            return asOneQuestion(days, item);
        }
        return compared(days(days.left(), item), days.order(), days(days.right(), item), days, item);
    }

    int compared(Condition.Amounts amounts, Item item) {
        if (turns.apart(amounts, item)) {
            return asOneQuestion(amounts, item);
        }
        return compared(numbers(amounts.left(), item), amounts.order(), numbers(amounts.right(), item), amounts, item);
    }

    /// A comparison of several dates that hang together with more than can be taken together: one yes-or-no question,
    /// open as long as any of its dates is.
    private int asOneQuestion(Condition comparison, Item item) {
        var opens = turns.open(comparison, item).stream().map(Spreads::open).toList();
        var variable = variables.comparison(Words.of(comparison), item.path(), opens);
        return diagram.literal(variable.index(), new boolean[] {false, true});
    }

    private static Open open(Possible.Instance instance) {
        var fact = instance.fact();
        var item = instance.item();
        var list = fact.list();
        if (list.isPresent() && item.list().filter(list.get()::equals).isEmpty()) {
            return Variables.more(list.get(), item.path());
        }
        var why = item.content(fact) instanceof Content.Unknown(var reason) ? reason : Why.IMPRECISE;
        return new Open(Reason.Kind.FACT, fact.key(), item.path(), why, fact.question());
    }

    private int compared(Spread left, Order order, Spread right, Condition condition, Item item) {
        int result =
                left.chosen(one -> right.chosen(other -> stands(one, order, other) ? Diagram.TRUE : Diagram.FALSE));
        int both = diagram.and(left.present(), right.present());
        if (both == Diagram.TRUE) {
            return result;
        }
        var words = Words.of(condition);
        var nothing = variables.yesNo(new Open(
                Reason.Kind.NOT_ENCODED,
                words,
                item.path(),
                Why.NOT_APPLICABLE_YET,
                "There is nothing to compare: " + words + "."));
        return diagram.or(result, diagram.and(diagram.not(both), diagram.literal(nothing.index(), new boolean[] {
            false, true
        })));
    }

    private static boolean stands(long left, Order order, long right) {
        return switch (order) {
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case EQUAL -> left == right;
            case AT_LEAST -> left >= right;
            case MORE -> left > right;
        };
    }

    Spread days(DateTerm term, Item item) {
        return switch (term) {
            case DateTerm.AsOf _, DateTerm.Fixed _ -> exactly(term, item);
            case DateTerm.Told(var fact) -> told(fact, item);
            case DateTerm.Named(_, var means) -> named(term, means, item);
            case DateTerm.Moved(var from, var by) ->
                days(from, item)
                        .map(day ->
                                DateRange.moved(LocalDate.ofEpochDay(day), by).toEpochDay());
            case DateTerm.BusinessDay(var from, var roll) ->
                days(from, item)
                        .map(day -> determination
                                .law()
                                .holidays()
                                .businessDay(LocalDate.ofEpochDay(day), roll)
                                .toEpochDay());
            case DateTerm.LatestOf(var list, var fact, var where) -> among(list, fact, where, item, Math::max);
            case DateTerm.EarliestOf(var list, var fact, var where) -> among(list, fact, where, item, Math::min);
            case DateTerm.LaterOf(var one, var other) -> days(one, item).with(diagram, days(other, item), Math::max);
            case DateTerm.Chosen(var when, var then, var otherwise) ->
                days(then, item).orElse(diagram, translator.function(when, item), days(otherwise, item));
        };
    }

    /// What has a name is asked for again and again.
    private Spread named(DateTerm term, DateTerm means, Item item) {
        var there = named.computeIfAbsent(item, _ -> new IdentityHashMap<>());
        var known = there.get(term);
        if (known == null) {
            known = days(means, item);
            there.put(term, known);
        }
        return known;
    }

    private Spread exactly(DateTerm term, Item item) {
        return Spread.exactly(
                diagram, determination.terms().days(term, item).earliest().toEpochDay());
    }

    private Spread numbers(NumberTerm term, Item item) {
        return switch (term) {
            case NumberTerm.Fixed(var value) -> Spread.exactly(diagram, value);
            case NumberTerm.Parameter(var table, var on) ->
                days(on, item)
                        .map(day -> Tables.amount(table, DateRange.on(LocalDate.ofEpochDay(day)))
                                .least());
            case NumberTerm.Told(var fact) -> told(fact, item);
            case NumberTerm.SumOf(var list, var fact, var where) -> sum(list, fact, where, item);
            case NumberTerm.CountOf(var list, var where) -> count(list, where, item);
            case NumberTerm.YearsBetween(var from, var to) -> between(ChronoUnit.YEARS, from, to, item);
            case NumberTerm.DaysBetween(var from, var to) -> between(ChronoUnit.DAYS, from, to, item);
        };
    }

    private Spread between(ChronoUnit unit, DateTerm from, DateTerm to, Item item) {
        return days(from, item)
                .with(
                        diagram,
                        days(to, item),
                        (start, end) ->
                                Math.max(0, unit.between(LocalDate.ofEpochDay(start), LocalDate.ofEpochDay(end))));
    }

    private Spread told(Fact fact, Item item) {
        var owner = Possible.owner(fact, item).orElse(item);
        var content = owner.content(fact);
        if (content instanceof Content.Number(var value)) {
            return Spread.exactly(diagram, value);
        }
        var days = content instanceof Content.Day(var date) ? date.days() : DateRange.ANY;
        if (days.isOneDay()) {
            return Spread.exactly(diagram, days.earliest().toEpochDay());
        }
        return open.computeIfAbsent(
                new Possible.Instance(fact, owner), each -> Spread.of(diagram, variable(each, days)));
    }

    private Variable variable(Possible.Instance told, DateRange days) {
        var fact = told.fact();
        var owner = told.item();
        var why = owner.content(fact) instanceof Content.Unknown(var reason) ? reason : Why.IMPRECISE;
        var says = new Open(Reason.Kind.FACT, fact.key(), owner.path(), why, fact.question());
        if (fact.type() instanceof FactType.Number(_, var least, var most)) {
            return variables.numbers(says, turns.of(fact, owner, least, most));
        }
        long earliest = days.earliest().toEpochDay();
        return variables.days(
                says, turns.of(fact, owner, earliest, days.latest().toEpochDay()));
    }

    /// The latest or earliest among the entries that satisfy a condition; of a list that is not complete, also among
    /// entries not told yet, which lie no later than the day asked for.
    private Spread among(ItemList list, Fact fact, Condition where, Item item, LongBinaryOperator better) {
        Spread best = Spread.none(diagram);
        var items = item.items(list);
        for (var each : items.all()) {
            best = joined(best, told(fact, each), translator.function(where, each), better);
        }
        if (!items.complete()) {
            var holder = item.holderOf(list);
            var points = turns.of(
                    fact,
                    holder,
                    DateRange.BEGINNING.toEpochDay(),
                    determination.frame().asOf().toEpochDay());
            var other = variables.days(Variables.more(list, holder.path()), points);
            best = joined(best, Spread.of(diagram, other), another(list, holder), better);
        }
        return best;
    }

    private int another(ItemList list, Item holder) {
        var more = variables.more(list, holder.path(), "dated");
        return diagram.literal(more.index(), new boolean[] {false, true});
    }

    /// The better of the two where both are there, else the one that is.
    private Spread joined(Spread best, Spread one, int when, LongBinaryOperator better) {
        int had = best.present();
        var joined = Spread.none(diagram);
        best.with(diagram, one, better)
                .when()
                .forEach((value, function) -> joined.add(value, diagram.and(when, function)));
        best.when().forEach((value, function) -> joined.add(value, diagram.and(diagram.not(when), function)));
        one.when()
                .forEach((value, function) ->
                        joined.add(value, diagram.and(when, diagram.and(diagram.not(had), function))));
        return joined;
    }

    private Spread sum(ItemList list, Fact fact, Condition where, Item item) {
        var sum = Spread.exactly(diagram, 0);
        var items = item.items(list);
        for (var each : items.all()) {
            var plus = told(fact, each).orElse(diagram, translator.function(where, each), Spread.exactly(diagram, 0));
            sum = sum.with(diagram, plus, Long::sum);
        }
        return items.complete() ? sum : sum.with(diagram, more(list, item), Long::sum);
    }

    private Spread count(ItemList list, Condition where, Item item) {
        var count = Spread.exactly(diagram, 0);
        var items = item.items(list);
        for (var each : items.all()) {
            count = count.with(
                    diagram,
                    Spread.exactly(diagram, 1)
                            .orElse(diagram, translator.function(where, each), Spread.exactly(diagram, 0)),
                    Long::sum);
        }
        return items.complete() ? count : count.with(diagram, more(list, item), Long::sum);
    }

    /// What entries not told yet add: nothing, or enough to pass any number in the law.
    private Spread more(ItemList list, Item item) {
        var holder = item.holderOf(list);
        var enough = Spread.exactly(diagram, NumberRange.UNBOUNDED);
        return enough.orElse(
                diagram,
                diagram.literal(variables.more(list, holder.path(), "counted").index(), new boolean[] {false, true}),
                Spread.exactly(diagram, 0));
    }
}
