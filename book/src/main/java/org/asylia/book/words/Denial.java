package org.asylia.book.words;

import static org.asylia.book.words.Span.plain;
import static org.asylia.book.words.Span.strong;

import java.util.List;
import org.asylia.engine.rule.Condition;

/// Reads a condition that is denied: the no is said where it belongs, not in front of everything.
///
/// No is meant as settled. A part that is unknown leaves its denial unknown.
final class Denial {

    private final Reading reading;

    Denial(Reading reading) {
        this.reading = reading;
    }

    Line of(Condition condition) {
        return switch (condition) {
            case Condition.Says(var fact) -> Answers.of(fact, "no");
            case Condition.Among(var fact, var codes) ->
                Answers.of(fact, "any answer but " + Answers.anyOf(fact, codes));
            case Condition.Listed listed -> reading.listed(listed, " is not listed in ");
            case Condition.Same(var one, var other) -> Answers.same(one, other, " is not the same as ");
            case Condition.Days comparison -> reading.days(comparison, " is not ");
            case Condition.Amounts comparison -> reading.amounts(comparison, " is not ");
            case Condition.All(var parts) -> several("Not all of these:", "Never.", parts, Condition.All.class);
            case Condition.Any(var parts) -> several("None of these:", "Always.", parts, Condition.Any.class);
            case Condition.AtLeast(var count, var parts) ->
                Line.over("Fewer than " + count + " of these:", reading.each(parts));
            case Condition.Not(var part) -> reading.of(part);
            case Condition.Some(var count, var list, var part) ->
                reading.with(
                        count == 1
                                ? "There is no " + list.one()
                                : "There are fewer than " + count + " " + Parts.many(list),
                        part);
            case Condition.Every(var list, var part) ->
                Line.over("Not for every " + list.one() + ":", List.of(reading.of(part)));
            case Condition.Holds(var rule) -> Line.of(strong("Not so: "), reading.rule(rule));
            case Condition.Judged(var judgment) ->
                Line.of(
                        strong("Left to judgment, and the answer is no: "),
                        new Span.ToJudgment(judgment.id(), judgment.question()));
            case Condition.Settled(var yes, var because) -> reading.settled(!yes, because);
            case Condition.NotEncoded _, Condition.Contested _, Condition.Layered _, Condition.Leans _ ->
                Line.over("Not so:", List.of(reading.of(condition)));
        };
    }

    private Line several(String lead, String none, List<Condition> parts, Class<? extends Condition> kind) {
        var flat = Parts.flat(parts, kind);
        return switch (flat.size()) {
            case 0 -> Line.of(plain(none));
            case 1 -> of(flat.getFirst());
            default -> Line.over(lead, reading.each(flat));
        };
    }
}
