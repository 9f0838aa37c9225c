package org.asylia.law.mutation;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Condition.All;
import org.asylia.engine.rule.Condition.Amounts;
import org.asylia.engine.rule.Condition.Any;
import org.asylia.engine.rule.Condition.AtLeast;
import org.asylia.engine.rule.Condition.Contested;
import org.asylia.engine.rule.Condition.Days;
import org.asylia.engine.rule.Condition.Every;
import org.asylia.engine.rule.Condition.Layered;
import org.asylia.engine.rule.Condition.Leans;
import org.asylia.engine.rule.Condition.Listed;
import org.asylia.engine.rule.Condition.Not;
import org.asylia.engine.rule.Condition.Some;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Layer;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;

/// Puts one part of the law's definitions in the place of another, wherever that very part is used.
///
/// A part is meant by identity: a definition that several texts or rules share is one, and two that merely look alike
/// are two.
final class Substitution {

    private final UnaryOperator<Object> instead;

    private Substitution(UnaryOperator<Object> instead) {
        this.instead = instead;
    }

    static Substitution of(Object part, Object by) {
        return new Substitution(each -> each == part ? by : each);
    }

    /// Substitutes nothing, and reports every part on the way.
    static Substitution seeing(Consumer<Object> visitor) {
        return new Substitution(each -> {
            visitor.accept(each);
            return each;
        });
    }

    Rule in(Rule rule) {
        return new RuleEdit(rule)
                .with(rule.texts().stream().map(this::in).toList())
                .selectedBy(in(rule.selector()))
                .done();
    }

    private Text in(Text text) {
        return RuleEdit.with(text, in(text.condition()), text.gives().map(this::in));
    }

    private Yield in(Yield gives) {
        return switch (gives) {
            case Yield.Due(var sense, var day, var safe, var done, var missed, var cure) ->
                new Yield.Due(sense, in(day), in(safe), done, missed, cure);
            case Yield.Amount(var dollars) -> new Yield.Amount(in(dollars));
        };
    }

    Condition in(Condition part) {
        var now = (Condition) instead.apply(part);
        return now != part
                ? now
                : switch (part) {
                    case All(var parts) -> new All(in(parts));
                    case Any(var parts) -> new Any(in(parts));
                    case AtLeast(var count, var parts) -> new AtLeast(count, in(parts));
                    case Not(var inner) -> new Not(in(inner));
                    case Some(var count, var list, var inner) -> new Some(count, list, in(inner));
                    case Every(var list, var inner) -> new Every(list, in(inner));
                    case Listed(var fact, var table, var on) -> new Listed(fact, table, in(on));
                    case Days(var left, var order, var right) -> new Days(in(left), order, in(right));
                    case Amounts(var left, var order, var right) -> new Amounts(in(left), order, in(right));
                    case Contested(var id, var question, var readings) ->
                        new Contested(
                                id, question, readings.stream().map(this::in).toList());
                    case Layered(var otherwise, var layers) ->
                        new Layered(otherwise, layers.stream().map(this::in).toList());
                    case Leans(var inner, var when, var toward, var because, var burden) ->
                        new Leans(in(inner), in(when), toward, because, burden);
                    case Condition.Says _,
                            Condition.Among _,
                            Condition.Same _,
                            Condition.Holds _,
                            Condition.Judged _,
                            Condition.NotEncoded _,
                            Condition.Settled _ -> part;
                };
    }

    private List<Condition> in(List<Condition> parts) {
        return parts.stream().map(this::in).toList();
    }

    private Reading in(Reading reading) {
        return new Reading(
                reading.id(),
                reading.label(),
                reading.source(),
                reading.circuits(),
                reading.review(),
                in(reading.condition()));
    }

    private Layer in(Layer layer) {
        return new Layer(
                layer.label(),
                layer.citation(),
                in(layer.when()),
                layer.then(),
                layer.exceptions().stream().map(this::in).toList());
    }

    private DateTerm in(DateTerm part) {
        var now = (DateTerm) instead.apply(part);
        return now != part
                ? now
                : switch (part) {
                    case DateTerm.AsOf _, DateTerm.Fixed _, DateTerm.Told _ -> part;
                    case DateTerm.Named(var name, var term) -> new DateTerm.Named(name, in(term));
                    case DateTerm.Moved(var from, var by) -> new DateTerm.Moved(in(from), by);
                    case DateTerm.BusinessDay(var from, var roll) -> new DateTerm.BusinessDay(in(from), roll);
                    case DateTerm.LatestOf(var list, var fact, var where) ->
                        new DateTerm.LatestOf(list, fact, in(where));
                    case DateTerm.EarliestOf(var list, var fact, var where) ->
                        new DateTerm.EarliestOf(list, fact, in(where));
                    case DateTerm.LaterOf(var one, var other) -> new DateTerm.LaterOf(in(one), in(other));
                    case DateTerm.Chosen(var when, var then, var otherwise) ->
                        new DateTerm.Chosen(in(when), in(then), in(otherwise));
                };
    }

    private NumberTerm in(NumberTerm part) {
        var now = (NumberTerm) instead.apply(part);
        return now != part
                ? now
                : switch (part) {
                    case NumberTerm.Fixed _, NumberTerm.Told _ -> part;
                    case NumberTerm.Parameter(var table, var on) -> new NumberTerm.Parameter(table, in(on));
                    case NumberTerm.SumOf(var list, var fact, var where) -> new NumberTerm.SumOf(list, fact, in(where));
                    case NumberTerm.CountOf(var list, var where) -> new NumberTerm.CountOf(list, in(where));
                    case NumberTerm.YearsBetween(var from, var to) -> new NumberTerm.YearsBetween(in(from), in(to));
                    case NumberTerm.DaysBetween(var from, var to) -> new NumberTerm.DaysBetween(in(from), in(to));
                };
    }
}
