package org.asylia.command.rescreen;

import java.util.Map;
import java.util.Set;
import org.asylia.caseload.Gap;
import org.asylia.caseload.Undecided;

/// What is kept back of the counts of what is missing. A matter may lack several things: so a total lies between the
/// largest of its counts and their sum; what is the only thing missing is counted once for each rule.
final class WithheldGaps {

    private final Map<Gap, Long> counts;
    private final long cases;
    private final Set<Object> kept;

    /// @param kept what is kept back is added to it
    WithheldGaps(Undecided undecided, long cases, Set<Object> kept) {
        this.counts = undecided.counts();
        this.cases = cases;
        this.kept = kept;
    }

    void keep() {
        counts.keySet().stream().filter(gap -> gap.kind() == Gap.Kind.UNDECIDED).forEach(this::undecided);
        // A thing that is alone for one rule or another: no less than for each of them.
        counts.keySet().stream()
                .filter(gap -> gap.kind() == Gap.Kind.ALONE && !gap.rule().isEmpty() && isHidden(gap))
                .map(gap -> new Gap(gap.kind(), "", gap.thing(), gap.id(), gap.why()))
                .forEach(kept::add);
    }

    private void undecided(Gap whole) {
        long undecided = count(whole);
        complement(whole, cases);
        for (var gap : counts.keySet()) {
            if (gap.rule().equals(whole.rule()) && gap.kind() != Gap.Kind.UNDECIDED) {
                complement(gap, undecided);
            }
        }
        alone(whole);
        for (var gap : counts.keySet()) {
            if (gap.rule().equals(whole.rule()) && gap.kind() == Gap.Kind.REASON) {
                below(
                        gap,
                        part -> part.kind() == Gap.Kind.TURNS_ON
                                && part.rule().equals(gap.rule())
                                && part.why() == gap.why());
            }
        }
        below(whole, part -> part.kind() == Gap.Kind.REASON && part.rule().equals(whole.rule()));
    }

    private long count(Gap gap) {
        return counts.getOrDefault(gap, 0L);
    }

    private boolean isSmall(Gap gap) {
        return count(gap) > 0 && count(gap) < Cells.LEAST;
    }

    private boolean isHidden(Gap gap) {
        return isSmall(gap) || kept.contains(gap);
    }

    /// All but a few: the few could be told by taking it from the whole.
    private void complement(Gap gap, long whole) {
        long others = whole - count(gap);
        if (others > 0 && others < Cells.LEAST) {
            kept.add(gap);
        }
    }

    /// What is the only thing missing is counted once, so that these counts come to no more than the whole.
    private void alone(Gap whole) {
        var alone = counts.keySet().stream()
                .filter(gap -> gap.kind() == Gap.Kind.ALONE && gap.rule().equals(whole.rule()))
                .toList();
        long shown = alone.stream()
                .filter(gap -> !isHidden(gap))
                .mapToLong(this::count)
                .sum();
        long small = alone.stream().filter(this::isSmall).count();
        if (small > 0 && count(whole) - shown - (small - 1) < Cells.LEAST - 1) {
            kept.addAll(alone);
        }
    }

    /// A total is no more than the sum of its counts, so that a hidden one is no less than what the others leave.
    private void below(Gap total, java.util.function.Predicate<Gap> isPart) {
        long most = 0;
        boolean hidden = false;
        for (var gap : counts.keySet()) {
            if (isPart.test(gap)) {
                hidden |= isHidden(gap);
                most += isSmall(gap) ? Cells.LEAST - 1 : kept.contains(gap) ? cases : count(gap);
            }
        }
        if (hidden && count(total) >= Cells.LEAST && count(total) - (most - (Cells.LEAST - 1)) > 1) {
            kept.add(total);
        }
    }
}
