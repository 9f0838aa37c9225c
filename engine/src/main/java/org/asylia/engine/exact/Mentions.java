package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.WeakHashMap;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.DatedTable;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.rule.Walk;

/// Where a body of law compares each date and number, and which codes it tells apart for each choice and country.
final class Mentions {

    private static final Map<RuleSet, Mentions> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    private final Map<Fact, Set<Compared>> comparisons = new HashMap<>();
    private final Map<Fact, Set<String>> codes = new HashMap<>();

    static Mentions in(RuleSet law) {
        return KNOWN.computeIfAbsent(law, Mentions::new);
    }

    private Mentions(RuleSet law) {
        for (var rule : law.rules()) {
            var around = rule.each().map(List::of).orElse(List.of());
            for (var text : rule.texts()) {
                Walk.through(text.condition(), around, new Finder());
            }
            selector(rule, around);
        }
    }

    /// Every comparison that a date or number takes part in, in the order of the law.
    Set<Compared> comparisons(Fact fact) {
        return comparisons.getOrDefault(fact, Set.of());
    }

    /// Every code that some condition asks of a choice or country, in order.
    Set<String> codes(Fact fact) {
        return codes.getOrDefault(fact, Set.of());
    }

    private void selector(Rule rule, List<ItemList> around) {
        for (var text : rule.texts()) {
            text.from()
                    .ifPresent(from -> Walk.through(
                            new Condition.Days(rule.selector(), Order.AT_LEAST, new DateTerm.Fixed(from)),
                            around,
                            new Finder()));
        }
    }

    /// A comparison, and the list whose entries it is asked of, innermost.
    record Compared(Condition condition, List<ItemList> inside) {}

    private final class Finder implements Walk.Visitor {
        @Override
        public void condition(Condition condition, List<ItemList> inside) {
            switch (condition) {
                case Condition.Days _ -> compared(condition, inside);
                case Condition.Amounts(var left, _, var right) -> {
                    compared(condition, inside);
                    rows(left, inside);
                    rows(right, inside);
                }
                case Condition.Among(var fact, var asked) -> codesOf(fact).addAll(asked);
                case Condition.Listed(var fact, var table, var on) -> {
                    table.rows().forEach(row -> codesOf(fact).add(row.code()));
                    rows(table, on, inside);
                }
                default -> {
                    // No date, number or code is asked here.
                }
            }
        }

        private void rows(NumberTerm term, List<ItemList> inside) {
            if (term instanceof NumberTerm.Parameter(var table, var on)) {
                rows(table, on, inside);
            }
        }

        /// A day by which a table is read is compared with the days on which its rows begin and end.
        private void rows(DatedTable table, DateTerm on, List<ItemList> inside) {
            for (var row : table.rows()) {
                from(on, row.from(), inside);
                row.to().ifPresent(to -> from(on, to, inside));
            }
        }

        private void from(DateTerm on, LocalDate day, List<ItemList> inside) {
            compared(new Condition.Days(on, Order.AT_LEAST, new DateTerm.Fixed(day)), inside);
        }

        private Set<String> codesOf(Fact fact) {
            return codes.computeIfAbsent(fact, _ -> new TreeSet<>());
        }

        private void compared(Condition condition, List<ItemList> inside) {
            var facts = new ArrayList<Fact>();
            Walk.through(condition, inside, new Walk.Visitor() {
                @Override
                public void fact(Fact fact, List<ItemList> within) {
                    facts.add(fact);
                }
            });
            for (var fact : facts) {
                comparisons.computeIfAbsent(fact, _ -> new LinkedHashSet<>()).add(new Compared(condition, inside));
            }
        }
    }
}
