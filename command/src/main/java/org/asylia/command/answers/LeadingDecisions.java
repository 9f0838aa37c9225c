package org.asylia.command.answers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.fact.Item;
import org.asylia.engine.rule.Rule;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;
import org.asylia.law.citator.Forum;
import org.asylia.law.citator.Outcome;
import org.asylia.law.citator.Pattern;
import org.asylia.law.citator.Patterns;
import org.asylia.law.citator.Standing;

/// The decisions on a rule that share a fact pattern with the case, on both sides, best authority first.
///
/// What unknown becomes: a pattern that the facts leave open is not shown. Decisions of the future, and those that
/// say nothing of who won, are left out; what is no longer good law is shown last, with its mark.
final class LeadingDecisions {

    private static final int MOST = 3;

    private final Citator citator = Citator.whole();
    private final Determination determination;
    private final Set<Pattern> shown;
    private final List<Sharing> sharing;

    /// One decision that shares a pattern with the case.
    ///
    /// @param shares the tags they share
    record Sharing(Decision decision, Standing standing, Set<String> shares) {}

    /// @param item the entry whose patterns count; the root for the whole case
    LeadingDecisions(Determination determination, Rule rule, Item item) {
        this.determination = determination;
        this.shown = shown(item);
        this.sharing = citator.of(rule).stream()
                .map(this::sharing)
                .filter(each -> !each.shares().isEmpty() && each.standing().kind() != Standing.Kind.NOT_YET)
                .sorted(order())
                .toList();
    }

    /// The patterns that the facts show.
    Set<Pattern> shown() {
        return shown;
    }

    /// Decisions in which the applicant won on the point, at least in part.
    List<Sharing> forApplicant() {
        return with(Set.of(Outcome.FAVORABLE, Outcome.MIXED));
    }

    List<Sharing> againstApplicant() {
        return with(Set.of(Outcome.UNFAVORABLE));
    }

    private List<Sharing> with(Set<Outcome> outcomes) {
        return sharing.stream()
                .filter(each -> outcomes.contains(each.decision().outcome()))
                .limit(MOST)
                .toList();
    }

    private Set<Pattern> shown(Item item) {
        var found = new LinkedHashSet<Pattern>();
        for (var pattern : Patterns.ALL) {
            if (determination.answer(pattern.at(item), item) == Answer.YES) {
                found.add(pattern);
            }
        }
        return found;
    }

    private Sharing sharing(Decision decision) {
        var shares = new TreeSet<String>();
        shown.stream().map(Pattern::tag).filter(decision.patterns()::contains).forEach(shares::add);
        return new Sharing(decision, citator.standing(decision, determination.frame()), shares);
    }

    /// Good law first, then the circuit of the case, then what was checked, then what shares most.
    private Comparator<Sharing> order() {
        return Comparator.comparing((Sharing each) -> each.standing().kind())
                .thenComparing(each -> !isOfTheCircuit(each.decision()))
                .thenComparing(each -> each.decision().verified())
                .thenComparing(each -> each.decision().outcome() == Outcome.MIXED)
                .thenComparing(each -> -each.shares().size());
    }

    private boolean isOfTheCircuit(Decision decision) {
        return decision.forum() instanceof Forum.Circuit(var number)
                && determination.frame().circuit().filter(number::equals).isPresent();
    }

    /// The tags in words, for people.
    static List<String> words(Set<Pattern> patterns) {
        var words = new ArrayList<String>();
        patterns.forEach(pattern -> words.add(pattern.words()));
        return words.stream().distinct().toList();
    }
}
