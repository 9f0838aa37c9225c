package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;

/// Checks one rule of the whole law on one case:
/// ```java
/// check(OneYearDeadline.RULE)
///         .given(c -> c.yes(FILED).on(FILING_DATE, "2025-02-01")
///                 .entry(ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, "2024-01-15")).complete(ARRIVALS))
///         .on("2025-02-01")
///         .is(Answer.UNKNOWN)
///         .asksFor(CHANGED_CIRCUMSTANCES);
/// ```
public final class Check {

    private static final Determiner DETERMINER = new Determiner(ProtectionLaw.ruleSet());

    private final Rule rule;
    private final Given given = Given.nothing();
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
        assertEquals(expected, determination().answer(rule.id()), rule.id());
        return this;
    }

    /// The answer for one item, such as `countries[VE].claims[gang]`.
    public Check is(String item, Answer expected) {
        assertEquals(expected, determination().answer(rule.id(), item), rule.id() + " for " + item);
        return this;
    }

    /// While unknown, the fact is among those that it turns on.
    public Check asksFor(Fact fact) {
        return turnsOn(fact.key());
    }

    /// While unknown, the fact, judgment, contested point or rule is among what it turns on.
    public Check turnsOn(String id) {
        var open = new Explainer(determination()).turnsOn(rule.id());
        assertTrue(open.stream().anyMatch(leaf -> leaf.id().equals(id)), () -> rule.id() + " turns on " + open);
        return this;
    }

    /// Some line of the explanation contains the words.
    public Check because(String words) {
        var text = new Explainer(determination()).lines(rule.id());
        assertTrue(text.stream().anyMatch(line -> line.contains(words)), () -> String.join("\n", text));
        return this;
    }

    private Determination determination() {
        return DETERMINER.determine(given.toCase(), frame);
    }
}
