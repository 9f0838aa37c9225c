package org.asylia.law;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.time.Holidays;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.Lists;
import org.asylia.law.torture.TortureRules;
import org.asylia.law.withholding.WithholdingRules;

/// Checks a rule on withholding or torture by itself: what it takes over from other rooms is given as a judgment, so
/// that a case can say "past persecution: yes" without proving it.
public final class Alone {

    private static final Determiner DETERMINER = new Determiner(law());

    private final Rule rule;
    private final Given given = Given.nothing();
    private Frame frame = Frame.on(LocalDate.of(2026, 10, 7));

    private Alone(Rule rule) {
        this.rule = rule;
    }

    public static Alone alone(Rule rule) {
        return new Alone(rule);
    }

    public Alone given(Consumer<Given> content) {
        content.accept(given);
        return this;
    }

    /// One country of nationality with one reason to fear harm, and no others: `countries[XA].claims[a]`.
    public Alone claim(Consumer<Given> content) {
        given.entry(
                        Lists.COUNTRIES,
                        "XA",
                        country -> country.yes(CountryFacts.NATIONALITY)
                                .entry(Lists.CLAIMS, "a", content)
                                .complete(Lists.CLAIMS))
                .complete(Lists.COUNTRIES);
        return this;
    }

    /// An assessment of a judgment, or of a rule of another room, for the one claim.
    public Alone found(String id, boolean yes) {
        given.judged(id, "countries[XA].claims[a]", yes);
        return this;
    }

    /// An assessment for the one country.
    public Alone foundForCountry(String id, boolean yes) {
        given.judged(id, "countries[XA]", yes);
        return this;
    }

    /// An assessment for the case.
    public Alone foundForCase(String id, boolean yes) {
        given.judged(id, "", yes);
        return this;
    }

    public Alone on(String day) {
        frame = frame.asOf(LocalDate.parse(day));
        return this;
    }

    public Alone in(String circuit) {
        frame = frame.inCircuit(circuit);
        return this;
    }

    public Alone is(Answer expected) {
        assertEquals(expected, determination().answer(rule.id()), rule.id());
        return this;
    }

    public Alone asksFor(Fact fact) {
        return turnsOn(fact.key());
    }

    public Alone turnsOn(String id) {
        var open = new Explainer(determination()).turnsOn(rule.id());
        assertTrue(open.stream().anyMatch(leaf -> leaf.id().equals(id)), () -> rule.id() + " turns on " + open);
        return this;
    }

    public Alone because(String words) {
        var text = new Explainer(determination()).lines(rule.id());
        assertTrue(text.stream().anyMatch(line -> line.contains(words)), () -> String.join("\n", text));
        return this;
    }

    private Determination determination() {
        return DETERMINER.determine(given.toCase(), frame);
    }

    private static RuleSet law() {
        var rules = new ArrayList<>(Stream.of(WithholdingRules.RULES, TortureRules.RULES)
                .flatMap(List::stream)
                .toList());
        var known = new HashSet<String>();
        rules.forEach(rule -> known.add(rule.id()));
        var finder = new Walk.Visitor() {
            @Override
            public void condition(Condition condition, List<ItemList> inside) {
                if (condition instanceof Condition.Holds(var id) && known.add(id)) {
                    rules.add(standIn(id));
                }
            }
        };
        for (var rule : List.copyOf(rules)) {
            rule.texts().forEach(text -> Walk.through(text.condition(), List.of(), finder));
        }
        return new RuleSet(rules, List.of(), Holidays.NONE, LocalDate.of(2026, 10, 7));
    }

    private static Rule standIn(String id) {
        var rule = Rule.of(id, id).cites("none");
        if (id.startsWith("refugee.")) {
            rule.each(Lists.CLAIMS);
        }
        return rule.undated("stands in", Conditions.judged(Judgment.of(id, id))).build();
    }
}
