package org.asylia.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.fact.Assessment;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Conditions;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.time.SaidDate;
import org.asylia.law.clocks.FederalHolidays;

/// One text of one rule by itself: every rule it refers to becomes a yes-or-no question, and each list it ranges over
/// has one entry. What it can be told are its inputs, each with a few values.
final class Isolated {

    private static final List<String> DAYS =
            List.of("1996-05-01", "1999-07-01", "2009-03-15", "2018-10-01", "2023-07-01", "2025-10-01");

    private final RuleSet law;
    private final String id;
    private final Set<ItemList> lists = new LinkedHashSet<>();
    private final List<Input> inputs = new ArrayList<>();

    Isolated(Rule rule, Text text) {
        this.id = rule.id();
        var seen = new Seen();
        var around = rule.each().map(Isolated::around).orElse(List.of());
        lists.addAll(around);
        Walk.through(text.condition(), around, seen);
        var rules = new ArrayList<Rule>();
        rules.add(Rule.of(rule.id(), rule.title())
                .askedAs(rule)
                .cites("see the rule itself")
                .undated(text.source(), text.condition())
                .build());
        for (var referred : seen.rules) {
            rules.add(standIn(ProtectionLaw.ruleSet().rule(referred)));
        }
        law = new RuleSet(rules, List.of(), FederalHolidays.OBSERVED, ProtectionLaw.KNOWN_TO);
        seen.facts.values().forEach(fact -> inputs.add(new Input.Told(fact, values(fact))));
        seen.judgments.forEach((judgment, list) -> inputs.add(new Input.Judged(judgment, list)));
    }

    RuleSet law() {
        return law;
    }

    String id() {
        return id;
    }

    List<Input> inputs() {
        return inputs;
    }

    private Rule standIn(Rule rule) {
        var fact = Fact.yesNo("supposed." + rule.id().replaceAll("[^a-z0-9.-]", "x"));
        var asked = rule.each().map(fact::of).orElse(fact).asks("Is it so that: " + rule.title() + "?");
        inputs.add(new Input.Told(asked, values(asked)));
        rule.each().ifPresent(list -> lists.addAll(around(list)));
        return Rule.of(rule.id(), rule.title())
                .askedAs(rule)
                .cites("supposed")
                .undated("supposed", Conditions.says(asked))
                .build();
    }

    private static List<ItemList> around(ItemList list) {
        var around = new ArrayList<ItemList>();
        for (Optional<ItemList> at = Optional.of(list);
                at.isPresent();
                at = at.get().within()) {
            around.addFirst(at.get());
        }
        return around;
    }

    private static List<Content> values(Fact fact) {
        return switch (fact.type()) {
            case FactType.YesNo _ -> List.of(new Content.YesNo(true), new Content.YesNo(false));
            case FactType.Day _ ->
                DAYS.stream()
                        .<Content>map(day -> new Content.Day(SaidDate.on(LocalDate.parse(day))))
                        .toList();
            case FactType.Number(_, var least, var most) ->
                List.of(
                        new Content.Number(least),
                        new Content.Number(Math.min(most, 11)),
                        new Content.Number(Math.min(most, 60)),
                        new Content.Number(most));
            case FactType.Choice choice ->
                choice.codes().stream().<Content>map(Content.Code::new).toList();
            case FactType.Country _ -> List.of(new Content.Code("HN"), new Content.Code("CA"), new Content.Code("FR"));
            case FactType.Words _ -> List.of(new Content.Words("words"));
        };
    }

    /// The case in which each input has the value of that number, or none at all where the number is -1.
    Case told(int[] chosen) {
        var draft = new Draft();
        for (var list : lists) {
            entry(draft, list);
        }
        var assessments = new ArrayList<Assessment>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i] >= 0) {
                switch (inputs.get(i)) {
                    case Input.Told(var fact, var values) ->
                        fact.list()
                                .map(list -> entry(draft, list))
                                .orElse(draft)
                                .put(fact, values.get(chosen[i]));
                    case Input.Judged(var judgment, var list) ->
                        assessments.add(Assessment.of(
                                judgment, list.map(Isolated::path).orElse(""), chosen[i] == 0, "supposed"));
                }
            }
        }
        return new Case(draft.finish(), assessments);
    }

    private static Draft entry(Draft draft, ItemList list) {
        var outer = list.within().map(around -> entry(draft, around)).orElse(draft);
        return outer.list(list).complete(true).entry("x");
    }

    private static String path(ItemList list) {
        return list.within().map(around -> path(around) + ".").orElse("") + list.key() + "[x]";
    }

    /// Something the text can be told.
    sealed interface Input {

        /// How many values it can have.
        default int width() {
            return switch (this) {
                case Told(_, var values) -> values.size();
                case Judged _ -> 2;
            };
        }

        record Told(Fact fact, List<Content> values) implements Input {}

        record Judged(String judgment, Optional<ItemList> list) implements Input {}
    }

    private final class Seen implements Walk.Visitor {
        private final Set<String> rules = new LinkedHashSet<>();
        private final Map<String, Fact> facts = new LinkedHashMap<>();
        private final Map<String, Optional<ItemList>> judgments = new LinkedHashMap<>();

        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            if (condition instanceof Condition.Holds(var rule)) {
                rules.add(rule);
            } else if (condition instanceof Condition.Judged(var judgment)) {
                judgments.put(judgment.id(), inside.isEmpty() ? Optional.empty() : Optional.of(inside.getLast()));
            }
        }

        @Override
        public void fact(Fact fact, List<ItemList> inside) {
            facts.put(fact.key(), fact);
            fact.list().ifPresent(list -> lists.addAll(around(list)));
        }

        @Override
        public void list(ItemList list, List<ItemList> inside) {
            lists.addAll(around(list));
        }
    }
}
