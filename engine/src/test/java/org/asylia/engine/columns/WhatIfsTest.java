package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.TODAY;
import static org.asylia.engine.columns.EveryKind.everyKind;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.columns.WhatIfs.Hypothesis;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every lane says what determining the case anew would say.
class WhatIfsTest {

    private static final RuleSet LAW = everyKind();
    private static final List<String> RULES = LAW.rules().stream().map(Rule::id).toList();

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("asylia.column-seeds", 40));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyHypothesis_saysWhatTheCaseAnewWouldSay(int seed) {
        var frame = Frame.on(TODAY);
        var whatIfs = new WhatIfs(new Setting(LAW, frame), RULES);
        var cases = new AnyCase(LAW, new Random(seed), TODAY, 400);
        for (int number = 0; number < 3; number++) {
            var about = cases.next();
            var hypotheses = hypotheses(about.root());
            var told = whatIfs.of(about, hypotheses);
            assertEquals(hypotheses.size(), told.size());
            for (int i = 0; i < told.size(); i++) {
                assertEquals(anew(about, hypotheses.get(i), frame), told.get(i), "seed " + seed + ": " + i);
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatNoColumnHolds_isDeterminedByItself(int seed) {
        var frame = Frame.on(TODAY);
        var whatIfs = new WhatIfs(new Setting(LAW, frame), RULES);
        var about = new AnyCase(LAW, new Random(seed), TODAY, 400).next();
        var day = LAW.facts().values().stream()
                .filter(fact ->
                        fact.type() instanceof FactType.Day && fact.list().isEmpty())
                .findFirst()
                .orElseThrow();
        var longAgo = new Content.Day(SaidDate.on(LocalDate.of(1850, 1, 1)));
        var one = new Hypothesis(about.root(), day, longAgo);
        var two = new Hypothesis(about.root(), day, new Content.Day(SaidDate.on(TODAY)));
        assertEquals(List.of(anew(about, one, frame), anew(about, two, frame)), whatIfs.of(about, List.of(one, two)));
        var odd = about.withRoot(Draft.copyOf(about.root()).put(day, longAgo).finish());
        var three = new Hypothesis(odd.root(), day, new Content.Day(SaidDate.on(TODAY)));
        assertEquals(List.of(anew(odd, three, frame)), whatIfs.of(odd, List.of(three)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anItemOfAnotherCase_isRefused(int seed) {
        var random = new Random(seed);
        var whatIfs = new WhatIfs(new Setting(LAW, Frame.on(TODAY)), RULES);
        var cases = new AnyCase(LAW, random, TODAY, 400);
        var empty = Case.of(new Draft());
        for (int number = 0; number < 5; number++) {
            for (var each : hypotheses(cases.next().root())) {
                if (!each.item().path().isEmpty()) {
                    assertThrows(IllegalArgumentException.class, () -> whatIfs.of(empty, List.of(each)));
                    return;
                }
            }
        }
    }

    /// Yes, no, unknown, each code, and some days and numbers, for every fact of every item.
    private static List<Hypothesis> hypotheses(Item item) {
        var all = new ArrayList<Hypothesis>();
        for (var fact : LAW.facts().values()) {
            if (fact.list().equals(item.list())) {
                for (var content : contents(fact)) {
                    all.add(new Hypothesis(item, fact, content));
                }
            }
        }
        item.lists().values().forEach(items -> items.all().forEach(each -> all.addAll(hypotheses(each))));
        assertTrue(all.size() < 5_000);
        return all;
    }

    private static List<Content> contents(Fact fact) {
        var contents = new ArrayList<Content>(List.of(new Content.Unknown(Why.DOES_NOT_KNOW)));
        switch (fact.type()) {
            case FactType.YesNo _ -> contents.addAll(List.of(new Content.YesNo(true), new Content.YesNo(false)));
            case FactType.Choice choice -> choice.codes().forEach(code -> contents.add(new Content.Code(code)));
            case FactType.Day _ ->
                contents.addAll(List.of(
                        new Content.Day(SaidDate.on(TODAY.minusDays(200))), new Content.Day(SaidDate.on(TODAY))));
            case FactType.Number(_, var least, var most) ->
                contents.addAll(List.of(new Content.Number(least), new Content.Number(Math.min(most, least + 3))));
            case FactType.Country _ -> contents.add(new Content.Code("HN"));
            case FactType.Words _ -> {
                // Nothing is decided by words.
            }
        }
        return contents;
    }

    private static List<Answer> anew(Case about, Hypothesis each, Frame frame) {
        var root = Draft.copyOf(about.root());
        at(root, each.item()).put(each.fact(), each.content());
        var determination = new Determiner(LAW).determine(about.withRoot(root.finish()), frame);
        return RULES.stream().map(determination::answer).toList();
    }

    private static Draft at(Draft root, Item item) {
        return item.parent().isEmpty()
                ? root
                : at(root, item.parent().get()).list(item.list().orElseThrow()).entry(DraftList.nameOf(item));
    }
}
