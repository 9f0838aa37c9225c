package org.asylia.law.mutation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;

/// A rule with one small change in it.
///
/// @param original the rule as it stands
/// @param rule the changed rule
/// @param text which of its texts was changed, from 0, or -1 where the change is not in the condition of a text
/// @param change what was changed, in words
record Mutant(Rule original, Rule rule, int text, String change) {

    /// The two conditions that differ, if it is a condition that was changed.
    Optional<List<Condition>> conditions() {
        return text < 0
                ? Optional.empty()
                : Optional.of(List.of(
                        original.texts().get(text).condition(), rule.texts().get(text).condition()));
    }

    @Override
    public String toString() {
        return original.id() + (text < 0 ? "" : ", text " + (text + 1)) + ": " + change;
    }

    /// Every mutant of a rule that the engine accepts.
    static List<Mutant> of(Rule rule) {
        var found = new ArrayList<Mutant>();
        for (int i = 0; i < rule.texts().size(); i++) {
            int at = i;
            var text = rule.texts().get(i);
            ConditionVariants.turned(text.condition())
                    .map(part -> part.in(changed -> with(rule, at, with(text, changed))))
                    .forEach(part -> found.add(new Mutant(rule, part.value(), at, part.change())));
            text.gives().stream().flatMap(Mutant::yields)
                    .map(part -> part.in(changed -> with(rule, at, giving(text, changed))))
                    .forEach(part -> found.add(new Mutant(
                            rule, part.value(), -1, "text " + (at + 1) + " gives: " + part.change())));
        }
        boundaries(rule).forEach(part -> found.add(new Mutant(rule, part.value(), -1, part.change())));
        around(rule).forEach(part -> found.add(new Mutant(rule, part.value(), -1, part.change())));
        return found;
    }


    /// Each text begins a day later, and the one before it ends a day later.
    private static Stream<Variant<Rule>> boundaries(Rule rule) {
        return Stream.iterate(0, at -> at < rule.texts().size(), at -> at + 1)
                .filter(at -> lastsTwoDays(rule.texts().get(at)))
                .map(at -> {
                    var texts = new ArrayList<>(rule.texts());
                    var text = texts.get(at);
                    var from = text.from().map(day -> day.plusDays(1));
                    texts.set(at, between(text, from, text.to()));
                    if (at > 0) {
                        texts.set(at - 1, between(texts.get(at - 1), texts.get(at - 1).from(), from));
                    }
                    return new Variant<>(
                            "text " + (at + 1) + " begins a day after " + text.from().get(),
                            with(rule, rule.everywhere(), rule.selector(), texts, rule.before()));
                });
    }

    private static boolean lastsTwoDays(Text text) {
        return text.from()
                .filter(from ->
                        text.to().filter(to -> !from.plusDays(1).isBefore(to)).isEmpty())
                .isPresent();
    }

    /// What stands around the texts: the answer before the first, the roll-up, the date that picks the text.
    private static Stream<Variant<Rule>> around(Rule rule) {
        var found = new ArrayList<Variant<Rule>>();
        if (rule.texts().getFirst().from().isPresent()) {
            var before = new Before(rule.before().answer() == Answer.NO ? Answer.YES : Answer.NO, "changed");
            found.add(new Variant<>(
                    "before its first text: " + before.answer(),
                    with(rule, rule.everywhere(), rule.selector(), rule.texts(), before)));
        }
        if (rule.each().isPresent()) {
            found.add(new Variant<>(
                    rule.everywhere() ? "rolled up as any" : "rolled up as every",
                    with(rule, !rule.everywhere(), rule.selector(), rule.texts(), rule.before())));
        }
        if (!(rule.selector() instanceof DateTerm.AsOf)) {
            found.add(new Variant<>(
                    "the day asked for picks the text",
                    with(rule, rule.everywhere(), DateTerm.asOf(), rule.texts(), rule.before())));
        }
        return found.stream();
    }

    private static Stream<Variant<Yield>> yields(Yield gives) {
        return switch (gives) {
            case Yield.Due(var sense, var day, var safe, var done, var missed, var cure) ->
                Stream.concat(
                        TermVariants.of(day)
                                .map(part -> part.in(it -> new Yield.Due(sense, it, safe, done, missed, cure))),
                        TermVariants.of(safe)
                                .map(part -> new Variant<Yield>(
                                        "the safe day: " + part.change(),
                                        new Yield.Due(sense, day, part.value(), done, missed, cure))));
            case Yield.Amount _ ->
                Stream.of(new Variant<>("another sum", new Yield.Amount(new NumberTerm.Fixed(999_999))));
        };
    }

    private static Text with(Text text, Condition condition) {
        return new Text(
                text.from(),
                text.to(),
                text.status(),
                text.source(),
                text.checked(),
                text.recheck(),
                condition,
                text.gives());
    }

    private static Text giving(Text text, Yield gives) {
        return new Text(
                text.from(),
                text.to(),
                text.status(),
                text.source(),
                text.checked(),
                text.recheck(),
                text.condition(),
                Optional.of(gives));
    }

    private static Text between(
            Text text, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new Text(
                from,
                to,
                text.status(),
                text.source(),
                text.checked(),
                text.recheck(),
                text.condition(),
                text.gives());
    }

    private static Rule with(Rule rule, int at, Text text) {
        return with(
                rule, rule.everywhere(), rule.selector(), Variant.with(rule.texts(), at, text), rule.before());
    }

    private static Rule with(
            Rule rule, boolean everywhere, DateTerm selector, List<Text> texts, Before before) {
        return new Rule(
                rule.id(),
                rule.title(),
                rule.kind(),
                rule.each(),
                everywhere,
                rule.citations(),
                selector,
                texts,
                before,
                rule.burden(),
                rule.decisions(),
                rule.leftOut(),
                rule.verified());
    }
}
