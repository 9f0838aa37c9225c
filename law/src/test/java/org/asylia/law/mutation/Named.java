package org.asylia.law.mutation;

import org.asylia.engine.rule.Condition;

/// A condition in a few words, for the report.
final class Named {

    private static final int LONGEST = 70;

    private Named() {}

    static String of(Condition condition) {
        var words = switch (condition) {
            case Condition.Says(var fact) -> fact.key();
            case Condition.Among(var fact, var codes) ->
                fact.key() + " in " + codes.stream().sorted().toList();
            case Condition.Listed(var fact, var table, _) -> fact.key() + " listed in " + table.id();
            case Condition.Same(var one, var other) -> one.key() + " same as " + other.key();
            case Condition.Days days -> "the date " + days.order().ofDays() + " another";
            case Condition.Amounts amounts -> "the number " + amounts.order().ofNumbers() + " another";
            case Condition.All(var parts) ->
                "all of " + parts.stream().map(Named::of).toList();
            case Condition.Any(var parts) ->
                "any of " + parts.stream().map(Named::of).toList();
            case Condition.AtLeast(var count, var parts) -> "at least " + count + " of " + parts.size();
            case Condition.Not(var part) -> "not " + of(part);
            case Condition.Some(_, var list, var part) -> "some of " + list.key() + ": " + of(part);
            case Condition.Every(var list, var part) -> "every one of " + list.key() + ": " + of(part);
            case Condition.Holds(var rule) -> rule;
            case Condition.Judged(var judgment) -> "the judgment " + judgment.id();
            case Condition.NotEncoded(var what, _) -> "what is not encoded: " + what;
            case Condition.Settled(var yes, _) -> yes ? "yes" : "no";
            case Condition.Contested(var id, _, _) -> "the contested point " + id;
            case Condition.Layered(_, var layers) ->
                "layers "
                        + layers.stream()
                                .map(layer -> "'" + layer.label() + "'")
                                .toList();
            case Condition.Leans(var part, _, _, _, _) -> "leaning " + of(part);
        };
        return words.length() > LONGEST ? words.substring(0, LONGEST) + "..." : words;
    }
}
