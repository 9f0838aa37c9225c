package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;

/// Checks one rule while other rules, which have tests of their own, are supposed to hold or not:
/// ```java
/// supposing(PastPersecution.RULE).yes("refugee.nexus", "refugee.ground").no("refugee.persecution.prosecution")
///         .given(...).on("2026-10-07").is(Answer.YES);
/// ```
public final class Supposing {

    private final Rule rule;
    private final Map<String, Boolean> supposed = new TreeMap<>();
    private final Given given = Given.nothing();
    private Frame frame = Frame.on(LocalDate.of(2026, 10, 7));

    private Supposing(Rule rule) {
        this.rule = rule;
    }

    public static Supposing supposing(Rule rule) {
        return new Supposing(rule);
    }

    public Supposing yes(String... rules) {
        List.of(rules).forEach(id -> supposed.put(id, true));
        return this;
    }

    public Supposing no(String... rules) {
        List.of(rules).forEach(id -> supposed.put(id, false));
        return this;
    }

    public Supposing given(Consumer<Given> content) {
        content.accept(given);
        return this;
    }

    public Supposing on(String day) {
        frame = frame.asOf(LocalDate.parse(day));
        return this;
    }

    public Supposing in(String circuit) {
        frame = frame.inCircuit(circuit);
        return this;
    }

    public Supposing is(Answer expected) {
        assertEquals(expected, determination().answer(rule.id()), rule.id());
        return this;
    }

    public Supposing asksFor(Fact fact) {
        return turnsOn(fact.key());
    }

    public Supposing turnsOn(String id) {
        var open = new Explainer(determination()).turnsOn(rule.id());
        assertTrue(open.stream().anyMatch(leaf -> leaf.id().equals(id)), () -> rule.id() + " turns on " + open);
        return this;
    }

    public Supposing because(String words) {
        var text = new Explainer(determination()).lines(rule.id());
        assertTrue(text.stream().anyMatch(line -> line.contains(words)), () -> String.join("\n", text));
        return this;
    }

    private Determination determination() {
        var rules = new ArrayList<Rule>();
        for (var each : ProtectionLaw.ruleSet().rules()) {
            rules.add(supposed.containsKey(each.id()) ? settled(each) : each);
        }
        return new Determiner(new RuleSet(rules, List.of(), Holidays.NONE, LocalDate.of(2026, 10, 7)))
                .determine(given.toCase(), frame);
    }

    private Rule settled(Rule rule) {
        var builder = Rule.of(rule.id(), rule.title()).cites("supposed in a test");
        rule.each().ifPresent(builder::each);
        return builder.undated(
                        "supposed in a test",
                        supposed.getOrDefault(rule.id(), false)
                                ? Conditions.yes("supposed")
                                : Conditions.no("supposed"))
                .build();
    }
}
