package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.explain.Open;

/// Decides exactly what Kleene's logic leaves open.
///
/// What it takes as independent: each open fact, judgment and gap; of a list that is not complete, each different
/// thing asked of entries not told yet; and, where more than three open dates hang together, each comparison of two.
/// Where the world ties these together, fewer answers may be possible than the pass allows for: it then says *open*
/// where the answer is settled, never the reverse.
public final class ExactPass {

    /// How much one goal may add to the diagram, and how much each search for its settling sets.
    private static final int GOAL = 400_000;

    private static final int SEARCH = 100_000;

    private final Determination determination;
    private final Diagram diagram = new Diagram();
    private final Translator translator;
    private final Smallest smallest;

    public ExactPass(Determination determination) {
        this.determination = determination;
        this.translator = new Translator(determination, diagram);
        this.smallest = new Smallest(
                diagram, translator.variables(), determination.frame().asOf());
    }

    /// What is in truth known of a rule's rolled-up answer, and what can still matter to it.
    public Outcome of(String rule) {
        var answer = determination.answer(rule);
        if (answer.isSettled()) {
            return new Outcome(true, answer, Set.of());
        }
        try {
            int node = node(rule);
            return new Outcome(true, settled(node, answer), canMatter(node));
        } catch (Diagram.TooLarge _) {
            return new Outcome(false, answer, Set.of());
        }
    }

    /// The smallest sets of answers that would settle it, some for yes and some for no; none where it is settled or
    /// too much is open.
    public List<SettlingSet> settling(String rule) {
        if (determination.answer(rule).isSettled()) {
            return List.of();
        }
        try {
            int node = node(rule);
            var sets = new ArrayList<SettlingSet>();
            sets.addAll(smallest(node, true));
            sets.addAll(smallest(node, false));
            return sets;
        } catch (Diagram.TooLarge _) {
            return List.of();
        }
    }

    private List<SettlingSet> smallest(int node, boolean yes) {
        if (node <= Diagram.TRUE) {
            return List.of();
        }
        diagram.allow(SEARCH);
        try {
            return smallest.of(yes ? node : diagram.not(node)).stream()
                    .map(set -> inWords(yes, set))
                    .toList();
        } catch (Diagram.TooLarge _) {
            return List.of();
        }
    }

    private int node(String rule) {
        diagram.allow(GOAL);
        return translator.of(
                determination.law().rule(rule), determination.about().root());
    }

    private static Answer settled(int node, Answer kleene) {
        if (node == Diagram.TRUE) {
            return Answer.YES;
        }
        return node == Diagram.FALSE ? Answer.NO : kleene;
    }

    private Set<Open> canMatter(int node) {
        var open = new LinkedHashSet<Open>();
        diagram.support(node).stream()
                .forEach(variable ->
                        open.add(translator.variables().get(variable).open()));
        return open;
    }

    private SettlingSet inWords(boolean yes, List<Smallest.Pick> set) {
        return new SettlingSet(yes, set.stream().map(this::inWords).toList());
    }

    private SettlingSet.Given inWords(Smallest.Pick pick) {
        var variable = translator.variables().get(pick.variable());
        var values = pick.values().stream().map(variable.values()::get).toList();
        return new SettlingSet.Given(variable.open(), Stretch.inWords(variable, values));
    }
}
