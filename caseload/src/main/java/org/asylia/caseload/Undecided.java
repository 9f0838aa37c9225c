package org.asylia.caseload;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.engine.answer.Why;
import org.asylia.engine.columns.Turn;
import org.asylia.engine.rule.RuleSet;

/// What is missing where a rule is undecided: counts of matters. A matter that turns on several things is counted with
/// each of them.
///
/// @param counts in how many matters each thing is missing; what is missing in none need not be there
public record Undecided(Map<Gap, Long> counts) {

    public static final Undecided NONE = new Undecided(Map.of());

    private static final Comparator<Missing> ALONE_FIRST = Comparator.comparingLong((Missing each) -> -each.alone());

    public Undecided {
        counts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /// What comes first of things that are missing as often: what more rules hang on, then what is first by its key.
    /// The order in which an interview would ask is another for each case, and none for a caseload.
    private Comparator<Missing> amongEqual() {
        var rules = new HashMap<Gap, Set<String>>();
        for (var gap : counts.keySet()) {
            if (gap.kind() == Gap.Kind.TURNS_ON) {
                rules.computeIfAbsent(Gap.alone("", gap.thing(), gap.id()), _ -> new HashSet<>())
                        .add(gap.rule());
            }
        }
        return Comparator.comparingInt(
                        (Missing each) -> -rules.getOrDefault(Gap.alone("", each.kind(), each.id()), Set.of())
                                .size())
                .thenComparing(Missing::kind)
                .thenComparing(Missing::id);
    }

    /// A thing that is missing.
    ///
    /// @param reasons in how many matters for which reason
    /// @param alone in how many matters nothing else is missing; of a fact, where it could still be asked
    public record Missing(Turn.Kind kind, String id, Map<Why, Long> reasons, long alone) {
        public Missing {
            reasons = java.util.Collections.unmodifiableMap(new EnumMap<>(reasons));
        }

        /// In how many matters at the least: the most for one reason. Entries of one matter may lack it for several.
        public long count() {
            return reasons.values().stream().mapToLong(Long::longValue).max().orElse(0);
        }
    }

    /// Whether it was asked for and anything was found.
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /// In how many matters a rule is undecided.
    public long of(String rule) {
        return counts.getOrDefault(Gap.undecided(rule), 0L);
    }

    /// In how many of them the rule turns on something that is unknown for a reason, by reason.
    public Map<Why, Long> reasons(String rule) {
        var reasons = new EnumMap<Why, Long>(Why.class);
        for (var why : Why.values()) {
            var count = counts.get(Gap.reason(rule, why));
            if (count != null) {
                reasons.put(why, count);
            }
        }
        return reasons;
    }

    /// What a rule turns on, in most matters first; of those that are as many, what more rules turn on.
    public List<Missing> turnsOn(String rule) {
        var reasons = new LinkedHashMap<Gap, EnumMap<Why, Long>>();
        counts.forEach((gap, count) -> {
            if (gap.kind() == Gap.Kind.TURNS_ON && gap.rule().equals(rule)) {
                reasons.computeIfAbsent(Gap.alone(rule, gap.thing(), gap.id()), _ -> new EnumMap<Why, Long>(Why.class))
                        .put(gap.why(), count);
            }
        });
        return reasons.entrySet().stream()
                .map(entry -> new Missing(
                        entry.getKey().thing(),
                        entry.getKey().id(),
                        entry.getValue(),
                        counts.getOrDefault(entry.getKey(), 0L)))
                .sorted(Comparator.comparingLong((Missing each) -> -each.count())
                        .thenComparing(ALONE_FIRST)
                        .thenComparing(amongEqual()))
                .toList();
    }

    /// The things that are the only thing missing for one rule or another, in most matters first.
    public List<Missing> alone() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().kind() == Gap.Kind.ALONE
                        && entry.getKey().rule().isEmpty())
                .map(entry -> new Missing(
                        entry.getKey().thing(), entry.getKey().id(), new EnumMap<>(Why.class), entry.getValue()))
                .sorted(ALONE_FIRST.thenComparing(amongEqual()))
                .toList();
    }

    Undecided and(Undecided other) {
        var sums = new LinkedHashMap<>(counts);
        other.counts.forEach((gap, count) -> sums.merge(gap, count, Long::sum));
        return new Undecided(sums);
    }

    /// What is asked to learn a fact, or whether a list is complete, or what is to be judged; none for other things.
    public static Optional<String> question(RuleSet law, Missing missing) {
        return switch (missing.kind()) {
            case FACT -> Optional.ofNullable(law.facts().get(missing.id())).map(fact -> fact.question());
            case LIST -> Optional.ofNullable(law.lists().get(missing.id())).map(list -> list.complete());
            case JUDGMENT ->
                Optional.ofNullable(law.judgments().get(missing.id())).map(judgment -> judgment.question());
            case CONTESTED ->
                Optional.ofNullable(law.contested().get(missing.id())).map(point -> point.question());
            case NOT_ENCODED, COMPARISON -> Optional.empty();
        };
    }
}
