package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.engine.time.DateRange;

/// Checks one rule of the whole law on one case:
/// ```java
/// check(OneYearDeadline.RULE)
///         .given(c -> c.yes(FILED).on(FILING_DATE, "2025-02-01")
///                 .entry(ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, "2024-01-15")).complete(ARRIVALS))
///         .on("2025-02-01")
///         .is(Answer.UNKNOWN)
///         .asksFor(CHANGED_CIRCUMSTANCES);
/// ```
///
/// Other rules, which have tests of their own, may be supposed to hold or not:
/// ```java
/// check(PastPersecution.RULE)
///         .supposing("refugee.nexus", "refugee.ground")
///         .supposingNot("refugee.persecution.prosecution")
///         .given(claim(c -> harm(c, "1", "torture")))
///         .is(Answer.YES);
/// ```
public final class Check {

    private final Rule rule;
    private final Given given = Given.nothing();
    private final Supposed supposed = new Supposed();
    private Frame frame = Frame.on(LocalDate.of(2026, 10, 7));

    private Check(Rule rule) {
        this.rule = rule;
    }

    public static Check check(Rule rule) {
        return new Check(rule);
    }

    public Check given(Consumer<Given> content) {
        content.accept(given);
        return this;
    }

    /// A practitioner's assessment for the case, and so for everything in it.
    public Check judged(String judgment, boolean yes) {
        given.judged(judgment, "", yes);
        return this;
    }

    /// Whatever these rules say, they hold.
    public Check supposing(String... rules) {
        supposed.suppose(true, List.of(rules));
        return this;
    }

    /// Whatever these rules say, they do not hold.
    public Check supposingNot(String... rules) {
        supposed.suppose(false, List.of(rules));
        return this;
    }

    /// Either way, for tables.
    public Check supposing(String rule, boolean holds) {
        supposed.suppose(holds, List.of(rule));
        return this;
    }

    /// Whatever these rules say, they are open: each item's answer is an assessment under the id of the rule, if
    /// there is one, and otherwise unknown.
    public Check leavingOpen(String... rules) {
        supposed.leaveOpen(List.of(rules));
        return this;
    }

    /// The day asked for; 7 October 2026 unless said.
    public Check on(String day) {
        frame = frame.asOf(LocalDate.parse(day));
        return this;
    }

    public Check in(String circuit) {
        frame = frame.inCircuit(circuit);
        return this;
    }

    public Check onReview() {
        frame = frame.onReview();
        return this;
    }

    /// The rolled-up answer.
    public Check is(Answer expected) {
        return holds(determination -> assertEquals(expected, determination.answer(rule.id()), rule.id()));
    }

    /// The answer for one item, such as `countries[VE].claims[gang]`.
    public Check is(String item, Answer expected) {
        return holds(determination ->
                assertEquals(expected, determination.answer(rule.id(), item), rule.id() + " for " + item));
    }

    /// While unknown, the fact is among those that it turns on.
    public Check asksFor(Fact fact) {
        return turnsOn(fact.key());
    }

    /// While unknown, the fact, judgment, contested point or rule is among what it turns on.
    public Check turnsOn(String id) {
        return holds(determination -> {
            var open = new Explainer(determination).turnsOn(rule.id());
            assertTrue(open.stream().anyMatch(leaf -> leaf.id().equals(id)), () -> rule.id() + " turns on " + open);
        });
    }

    /// Some line of the explanation contains the words.
    public Check because(String words) {
        return holds(determination -> {
            var text = new Explainer(determination).lines(rule.id());
            assertTrue(text.stream().anyMatch(line -> line.contains(words)), () -> String.join("\n", text));
        });
    }

    /// The text of that day gives this day, the first or the last of something, and this day to plan by.
    public Check gives(String day, String plan) {
        return holds(found -> {
            var asked = found.law().rule(rule.id());
            var item = asked.each()
                    .map(list -> found.items(list).getFirst())
                    .orElse(found.about().root());
            var given = found.texts(asked, item).getLast().orElseThrow().gives().orElseThrow();
            if (!(given instanceof Yield.Due due)) {
                throw new AssertionError(rule.id() + " gives a sum, not a day");
            }
            assertEquals(
                    DateRange.on(LocalDate.parse(day)), found.terms().days(due.day(), item), rule.id() + ": the day");
            assertEquals(
                    DateRange.on(LocalDate.parse(plan)),
                    found.terms().days(due.safe(), item),
                    rule.id() + ": the day to plan by");
        });
    }

    private Check holds(Consumer<Determination> assertion) {
        Trials.run(new Trial(rule.id(), supposed.instead(), given.toCase(), frame, assertion));
        return this;
    }
}
