package org.asylia.engine.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.time.Holidays;

/// A body of law that fits together: every reference resolves, no rule depends on itself, every fact is asked of
/// something that has it, and no two unranked layers can contradict one another.
public final class RuleSet {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, ItemList> lists = new LinkedHashMap<>();
    private final Map<ItemList, List<Fact>> factsOfLists = new LinkedHashMap<>();
    private final Map<String, Judgment> judgments = new LinkedHashMap<>();
    private final Map<String, Set<Optional<ItemList>>> judgedOf = new LinkedHashMap<>();
    private final List<Rule> givingDays;
    private final Map<String, Condition.Contested> contested = new LinkedHashMap<>();
    private final Map<String, Set<String>> references = new LinkedHashMap<>();
    private final Holidays holidays;
    private final LocalDate knownTo;

    /// @param rules the rules; any order
    /// @param vocabulary further facts that may be written down: those that forms, deadlines or people need though
    ///     no rule reads them
    /// @param holidays the days off
    /// @param knownTo the day to which the law was followed
    /// @throws IllegalArgumentException naming what does not fit
    public RuleSet(Collection<Rule> rules, Collection<Fact> vocabulary, Holidays holidays, LocalDate knownTo) {
        this.holidays = holidays;
        this.knownTo = knownTo;
        for (var rule : rules) {
            if (this.rules.put(rule.id(), rule) != null) {
                throw new IllegalArgumentException("Two rules have the id '" + rule.id() + "'.");
            }
        }
        vocabulary.forEach(this::learn);
        this.rules.values().forEach(this::check);
        new Cycles(references).refuse();
        this.givingDays =
                this.rules.values().stream().filter(RuleSet::givesADay).toList();
    }

    private static boolean givesADay(Rule rule) {
        return rule.texts().stream().anyMatch(text -> text.gives().orElse(null) instanceof Yield.Due);
    }

    public Collection<Rule> rules() {
        return java.util.Collections.unmodifiableCollection(rules.values());
    }

    /// @throws IllegalArgumentException when there is no such rule
    public Rule rule(String id) {
        var rule = rules.get(id);
        if (rule == null) {
            throw new IllegalArgumentException("There is no rule '" + id + "'.");
        }
        return rule;
    }

    public Optional<Rule> find(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /// Every fact that a case may state, by key: those that a rule reads, and the further vocabulary.
    public Map<String, Fact> facts() {
        return java.util.Collections.unmodifiableMap(facts);
    }

    /// Every list that a case may hold, by key.
    public Map<String, ItemList> lists() {
        return java.util.Collections.unmodifiableMap(lists);
    }

    /// The facts that the entries of a list have.
    public List<Fact> facts(ItemList list) {
        return java.util.Collections.unmodifiableList(factsOfLists.getOrDefault(list, List.of()));
    }

    /// Every question of legal judgment, by id.
    public Map<String, Judgment> judgments() {
        return java.util.Collections.unmodifiableMap(judgments);
    }

    /// The lists of whose entries a judgment is asked, an empty one standing for the case as a whole. Rules that share
    /// a judgment may ask it of more than one.
    public Set<Optional<ItemList>> judgedOf(String judgment) {
        return java.util.Collections.unmodifiableSet(judgedOf.getOrDefault(judgment, Set.of()));
    }

    /// The rules with a text that gives a day, in the order of [#rules()].
    public List<Rule> givingDays() {
        return givingDays;
    }

    /// Every contested point, by id.
    public Map<String, Condition.Contested> contested() {
        return java.util.Collections.unmodifiableMap(contested);
    }

    public Holidays holidays() {
        return holidays;
    }

    /// The day to which the law was followed. What happened later is not in here.
    public LocalDate knownTo() {
        return knownTo;
    }

    /// The rules that a rule refers to directly, in any of its texts.
    public Set<String> references(Rule rule) {
        return references.getOrDefault(rule.id(), Set.of());
    }

    private void check(Rule rule) {
        var around = around(rule);
        var checker = new Checker(rule);
        rule.each().ifPresent(this::learn);
        for (var text : rule.texts()) {
            Walk.through(text.condition(), around, checker);
            text.gives().ifPresent(gives -> Walk.through(gives, around, checker));
        }
        Walk.through(rule.selector(), around, checker);
    }

    private static List<ItemList> around(Rule rule) {
        var around = new ArrayList<ItemList>();
        for (var list = rule.each(); list.isPresent(); list = list.get().within()) {
            around.addFirst(list.get());
        }
        return List.copyOf(around);
    }

    private void learn(Fact fact) {
        var known = facts.putIfAbsent(fact.key(), fact);
        if (known != null && known != fact && !known.list().equals(fact.list())) {
            throw new IllegalArgumentException("Fact '" + fact.key() + "' is defined twice, and differently.");
        }
        fact.list().ifPresent(list -> {
            learn(list);
            if (known == null) {
                factsOfLists.computeIfAbsent(list, _ -> new ArrayList<>()).add(fact);
            }
        });
    }

    private void learn(ItemList list) {
        lists.putIfAbsent(list.key(), list);
        list.within().ifPresent(this::learn);
    }

    /// Looks whether the conditions of one rule fit the facts, lists and rules they name.
    private final class Checker implements Walk.Visitor {
        private final Rule rule;

        Checker(Rule rule) {
            this.rule = rule;
        }

        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            switch (condition) {
                case Condition.Holds(var id) -> {
                    var other = rules.get(id);
                    if (other == null) {
                        throw new IllegalArgumentException(
                                "Rule '" + rule.id() + "' refers to '" + id + "', which does not exist.");
                    }
                    references
                            .computeIfAbsent(rule.id(), _ -> new LinkedHashSet<>())
                            .add(id);
                    if (other.each().isPresent()) {
                        within(other.each().get(), inside, "the rule '", id);
                    }
                }
                case Condition.Judged(var judgment) -> {
                    var known = judgments.putIfAbsent(judgment.id(), judgment);
                    if (known != null && !known.question().equals(judgment.question())) {
                        throw new IllegalArgumentException(
                                "Two judgments have the id '" + judgment.id() + "' and different questions.");
                    }
                    judgedOf.computeIfAbsent(judgment.id(), _ -> new LinkedHashSet<>())
                            .add(inside.isEmpty() ? Optional.empty() : Optional.of(inside.getLast()));
                }
                case Condition.Layered(_, var layers) -> LayerConflicts.refuse(rule, layers);
                case Condition.Contested point -> contested.putIfAbsent(point.id(), point);
                default -> {
                    // Facts and lists are reported on their own.
                }
            }
        }

        @Override
        public void fact(Fact fact, List<ItemList> inside) {
            learn(fact);
            if (fact.list().isPresent()) {
                within(fact.list().get(), inside, "the fact '", fact.key());
            }
        }

        @Override
        public void list(ItemList list, List<ItemList> inside) {
            learn(list);
            if (list.within().isPresent()) {
                within(list.within().get(), inside, "the list '", list.key());
            }
        }

        private void within(ItemList list, List<ItemList> inside, String kind, String name) {
            for (var each : inside) {
                if (each.isInside(list)) {
                    return;
                }
            }
            throw new IllegalArgumentException("Rule '" + rule.id() + "' asks " + kind + name
                    + "' of the whole case, but"
                    + " it belongs to one entry of '" + list.key() + "'. Range over that list, or ask the rule of each"
                    + " entry.");
        }
    }
}
