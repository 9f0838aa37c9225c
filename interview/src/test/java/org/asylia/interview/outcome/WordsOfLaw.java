package org.asylia.interview.outcome;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Text;
import org.asylia.engine.rule.Walk;
import org.asylia.engine.rule.Yield;
import org.asylia.interview.People;
import org.asylia.interview.plan.Effect;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;
import org.asylia.law.misstatements.Misstatements;

/// Every text of the law that an outcome can show, by the key of its translations, read off the law itself: whether or
/// not any invented person comes to see it.
///
/// It takes in too much rather than too little: what counts as done on each day of the law, every misstatement with
/// what is so, and every fact and judgment that a door refers to in some text, however far down. Left out is what no
/// interview can come to: a text that ended before the law was last followed, and what is asked of the entries of a
/// list that the plan makes none of, such as convictions.
final class WordsOfLaw {

    private static final RuleSet LAW = ProtectionLaw.ruleSet();

    /// The lists that an interview makes entries of.
    private static final Set<String> TOLD = People.INTERVIEW.plan().entries().keySet();

    private final Map<String, Set<String>> words = new TreeMap<>();

    private WordsOfLaw() {}

    /// By key: the English texts that may stand there.
    static Map<String, Set<String>> all() {
        var all = new WordsOfLaw();
        all.doors();
        all.dates();
        all.misstatements();
        all.whatALawyerWillAsk();
        return all.words;
    }

    /// The facts that hold a day, that an answer of the interview can tell, and that a deadline is counted from.
    static Set<String> daysTold() {
        var told = new TreeSet<String>();
        var filled = filled();
        for (var rule : LAW.givingDays()) {
            for (var text : rule.texts()) {
                text.gives()
                        .ifPresent(gives -> Walk.through(gives, List.of(), new Walk.Visitor() {
                            @Override
                            public void fact(Fact fact, List<ItemList> inside) {
                                if (fact.type() instanceof FactType.Day && filled.contains(fact.key())) {
                                    told.add(fact.key());
                                }
                            }
                        }));
            }
        }
        return told;
    }

    private static Set<String> filled() {
        return People.INTERVIEW.plan().effects().values().stream()
                .flatMap(List::stream)
                .map(Effect::target)
                .collect(Collectors.toSet());
    }

    private void add(String key, String english) {
        words.computeIfAbsent(key, _ -> new TreeSet<>()).add(english);
    }

    private void doors() {
        for (var door : Doors.ALL) {
            door.brings().forEach(each -> add(Telling.key(each), each));
            door.lacks().forEach(each -> add(Telling.key(each), each));
            for (var bar : door.bars()) {
                add("bar." + bar.rule(), bar.name());
            }
        }
    }

    private void dates() {
        for (var rule : LAW.givingDays()) {
            for (var text : rule.texts()) {
                if (!isOver(rule, text) && text.gives().orElse(null) instanceof Yield.Due due) {
                    add("done." + rule.id(), due.done());
                    add("missed." + rule.id(), due.missed());
                }
            }
        }
    }

    /// Of the texts that the day asked for picks, one that ended before the law was last followed is picked no more.
    private static boolean isOver(Rule rule, Text text) {
        return rule.selector() instanceof DateTerm.AsOf
                && text.to().filter(end -> !end.isAfter(LAW.knownTo())).isPresent();
    }

    private void misstatements() {
        for (var each : Misstatements.ALL) {
            add("said." + each.id(), each.said());
            each.rights().stream()
                    .filter(right -> right.to()
                            .filter(end -> !end.isAfter(LAW.knownTo()))
                            .isEmpty())
                    .forEach(right -> add("right." + each.id(), right.words()));
        }
    }

    private void whatALawyerWillAsk() {
        var filled = filled();
        for (var rule : behindTheDoors()) {
            for (var text : rule.texts()) {
                Walk.through(text.condition(), rule.each().stream().toList(), new Asked(filled));
            }
        }
    }

    /// A fact that speaks for or against a judgment only is never asked for; nor is one of a list of which the plan
    /// makes no entries.
    private final class Asked implements Walk.Visitor {
        private final Set<String> filled;
        private int factors;

        Asked(Set<String> filled) {
            this.filled = filled;
        }

        @Override
        public void fact(Fact fact, List<ItemList> inside) {
            if (factors > 0) {
                factors--;
            } else if (!filled.contains(fact.key())
                    && isTold(inside)
                    && isTold(fact.list().stream().toList())) {
                add("law." + fact.key(), fact.question());
            }
        }

        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            if (condition instanceof Condition.Judged(var judgment)) {
                if (isTold(inside)) {
                    add("law." + judgment.id(), judgment.question());
                }
                var within = new ArrayList<Fact>();
                for (var factor : judgment.factors()) {
                    Walk.through(factor.found(), inside, new Walk.Visitor() {
                        @Override
                        public void fact(Fact fact, List<ItemList> inside) {
                            within.add(fact);
                        }
                    });
                }
                factors += within.size();
            }
        }
    }

    private static boolean isTold(List<ItemList> lists) {
        return lists.stream().map(ItemList::key).allMatch(TOLD::contains);
    }

    private static Set<Rule> behindTheDoors() {
        var found = new HashSet<Rule>();
        var open = new ArrayDeque<String>();
        Doors.ALL.forEach(door -> open.add(door.id()));
        while (!open.isEmpty()) {
            var rule = LAW.rule(open.poll());
            if (found.add(rule)) {
                open.addAll(LAW.references(rule));
            }
        }
        return found;
    }
}
