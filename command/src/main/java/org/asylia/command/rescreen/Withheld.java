package org.asylia.command.rescreen;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.asylia.caseload.Outcome;

/// The counts that are kept back beside the small ones, because a small one could be worked out from them: by taking
/// what is shown of a rule from all matters, or from its cause, or from a total.
///
/// A reader of the report may know all this. What is left to him of a small count must be no narrower than what its
/// label says, 1 to 10; a count of matters that did *not* move, which nobody shows, must not come out as one of 1 to 10
/// either. [WithheldGaps] does the same for what is missing.
final class Withheld {

    /// The counts of whole reports.
    enum Total {
        CASES,
        ODD,
        CHANGED,
        DOORS
    }

    static final Withheld NOTHING = new Withheld(Set.of());

    private final Set<Object> cells;

    private Withheld(Set<Object> cells) {
        this.cells = Set.copyOf(cells);
    }

    /// @param cell the row of the outcome, or the [Total]
    boolean has(Object cell) {
        return cells.contains(cell);
    }

    /// @param goals the rules whose changes the total of the doors is of
    /// @param concerns the rules whose changes the total of all matters is of
    static Withheld of(Outcome outcome, Predicate<String> goals, Predicate<String> concerns) {
        var audit = new Audit(outcome);
        audit.rules.values().forEach(audit::keepOneMoreBack);
        audit.total(Total.DOORS, outcome.doors(), goals);
        audit.total(Total.CHANGED, outcome.changed(), concerns);
        audit.complement(Total.ODD, outcome.odd());
        outcome.causes().stream()
                .filter(cause -> audit.rule(cause.rule()).hidesAny())
                .forEach(audit.kept::add);
        new WithheldGaps(outcome.undecided(), outcome.cases(), audit.kept).keep();
        return new Withheld(audit.kept);
    }

    /// A count as a reader of the report sees it.
    record Seen(Object cell, long count) {
        boolean isSmall() {
            return count > 0 && count < Cells.LEAST;
        }
    }

    /// The counts of one rule: disjoint, and together with those who did not move all matters.
    private record OfRule(List<Seen> seen, Set<Object> kept) {
        boolean isHidden(Seen each) {
            return each.isSmall() || kept.contains(each.cell());
        }

        boolean hidesAny() {
            return seen.stream().anyMatch(this::isHidden);
        }

        long shown() {
            return seen.stream()
                    .filter(each -> !isHidden(each))
                    .mapToLong(Seen::count)
                    .sum();
        }

        long sum() {
            return seen.stream().mapToLong(Seen::count).sum();
        }

        /// The least that the hidden ones can come to together: a small one is 1 at least, one kept back 11.
        long least() {
            return seen.stream()
                    .filter(this::isHidden)
                    .mapToLong(each -> each.isSmall() ? 1 : Cells.LEAST)
                    .sum();
        }

        /// The most that all can come to together, for one who knows of a kept one only that it is among all matters.
        long most(long cases) {
            return seen.stream()
                    .mapToLong(each -> each.isSmall() ? Cells.LEAST - 1 : isHidden(each) ? cases : each.count())
                    .sum();
        }
    }

    /// Looks for what could be worked out, and keeps more back until nothing can.
    private static final class Audit {
        private final long cases;
        private final Set<Object> kept = new HashSet<>();
        private final Map<String, OfRule> rules = new LinkedHashMap<>();

        Audit(Outcome outcome) {
            this.cases = outcome.cases();
            outcome.moved().forEach(moved -> rule(moved.rule()).seen().add(new Seen(moved, moved.count())));
            outcome.entries().forEach(each -> rule(each.rule()).seen().add(new Seen(each, each.count())));
        }

        OfRule rule(String id) {
            return rules.computeIfAbsent(id, _ -> new OfRule(new ArrayList<>(), kept));
        }

        /// All matters less what is shown is what is hidden and what did not move.
        void keepOneMoreBack(OfRule rule) {
            while (tells(rule)) {
                var next = rule.seen().stream()
                        .filter(each -> !rule.isHidden(each))
                        .min(Comparator.comparingLong(Seen::count));
                if (next.isEmpty()) {
                    kept.add(Total.CASES);
                    return;
                }
                kept.add(next.get().cell());
            }
        }

        private boolean tells(OfRule rule) {
            if (kept.contains(Total.CASES) || cases < Cells.LEAST) {
                return false;
            }
            long rest = cases - rule.shown();
            boolean small = rule.seen().stream().anyMatch(Seen::isSmall);
            // One small count beside the least of the others; the matters that did not move may be none.
            if (small && rest - (rule.least() - 1) < Cells.LEAST - 1) {
                return true;
            }
            long still = cases - rule.sum();
            return still > 0 && still < Cells.LEAST && !rule.hidesAny();
        }

        /// A total lies between the largest count of any rule and the sum of all.
        void total(Total total, long count, Predicate<String> scope) {
            var within = new LinkedHashMap<>(rules);
            within.keySet().removeIf(scope.negate());
            long most =
                    within.values().stream().mapToLong(rule -> rule.most(cases)).sum();
            long bound = count < Cells.LEAST ? Cells.LEAST - 1 : count;
            for (var rule : within.values()) {
                if (rule.hidesAny()) {
                    boolean above = bound - rule.shown() - (rule.least() - 1) < Cells.LEAST - 1;
                    boolean below = count >= Cells.LEAST && count - (most - (Cells.LEAST - 1)) > 1;
                    if (above || below) {
                        kept.add(total);
                    }
                }
            }
            complement(total, count);
        }

        void complement(Total total, long count) {
            long others = cases - count;
            if (count > 0 && others > 0 && others < Cells.LEAST) {
                kept.add(total);
            }
        }
    }
}
