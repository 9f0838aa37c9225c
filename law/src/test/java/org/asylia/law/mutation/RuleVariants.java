package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Yield;

/// Every small change of a rule outside the parts of its conditions: its texts as wholes, their edges, what they give,
/// the answer before the first of them, the roll-up, and the date that picks the text.
final class RuleVariants {

    private RuleVariants() {}

    static List<Variant<Rule>> of(Rule rule) {
        var found = new ArrayList<Variant<Rule>>();
        for (int i = 0; i < rule.texts().size(); i++) {
            int at = i;
            var text = rule.texts().get(i);
            var number = "text " + (at + 1);
            ConditionVariants.negated(text.condition())
                    .map(part -> part.in(turned -> RuleEdit.with(text, turned, text.gives())))
                    .forEach(part -> found.add(new Variant<>(
                            number + ": " + part.change(),
                            new RuleEdit(rule).with(at, part.value()).done())));
            text.gives().stream()
                    .flatMap(RuleVariants::yields)
                    .map(part -> part.in(given -> RuleEdit.with(text, text.condition(), java.util.Optional.of(given))))
                    .forEach(part -> found.add(new Variant<>(
                            number + " gives " + part.change(),
                            new RuleEdit(rule).with(at, part.value()).done())));
            if (lastsTwoDays(text)) {
                found.add(later(rule, at));
            }
        }
        around(rule, found);
        return found;
    }

    /// The text begins a day later, and the one before it ends a day later.
    private static Variant<Rule> later(Rule rule, int at) {
        var texts = new ArrayList<>(rule.texts());
        var text = texts.get(at);
        var from = text.from().map(day -> day.plusDays(1));
        texts.set(at, RuleEdit.between(text, from, text.to()));
        if (at > 0) {
            texts.set(
                    at - 1,
                    RuleEdit.between(texts.get(at - 1), texts.get(at - 1).from(), from));
        }
        return new Variant<>(
                "text " + (at + 1) + " begins the day after " + text.from().orElseThrow(),
                new RuleEdit(rule).with(texts).done());
    }

    private static boolean lastsTwoDays(Text text) {
        return text.from()
                .filter(from ->
                        text.to().filter(to -> !from.plusDays(1).isBefore(to)).isEmpty())
                .isPresent();
    }

    private static void around(Rule rule, List<Variant<Rule>> found) {
        if (rule.texts().getFirst().from().isPresent()) {
            var before = new Before(rule.before().answer() == Answer.NO ? Answer.YES : Answer.NO, "changed");
            found.add(new Variant<>(
                    "before its first text, " + before.answer().word(),
                    new RuleEdit(rule).before(before).done()));
        }
        if (rule.each().isPresent()) {
            found.add(new Variant<>(
                    rule.everywhere() ? "rolled up as any" : "rolled up as every",
                    new RuleEdit(rule).turnedRollUp().done()));
        }
        if (!(rule.selector() instanceof DateTerm.AsOf)) {
            found.add(new Variant<>(
                    "the day asked for picks the text",
                    new RuleEdit(rule).selectedBy(DateTerm.asOf()).done()));
        }
    }

    private static Stream<Variant<Yield>> yields(Yield gives) {
        return switch (gives) {
            case Yield.Due(var sense, var day, var safe, var done, var missed, var cure) ->
                Stream.of(
                        new Variant<>(
                                "a day that is a day later",
                                new Yield.Due(sense, TermVariants.moved(day, 1), safe, done, missed, cure)),
                        new Variant<>(
                                "a day to plan by that is a day later",
                                new Yield.Due(sense, day, TermVariants.moved(safe, 1), done, missed, cure)));
            case Yield.Amount _ ->
                Stream.of(new Variant<>("another sum", new Yield.Amount(new NumberTerm.Fixed(999_999))));
        };
    }
}
