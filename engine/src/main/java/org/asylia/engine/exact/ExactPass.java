package org.asylia.engine.exact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
    private final Map<Integer, Module> worked = new HashMap<>();
    private final Map<String, Module> goals = new HashMap<>();
    private final Map<Smallest.Pick, SettlingSet.Given> said = new HashMap<>();
    private final Map<Module, BitSet> supports = new IdentityHashMap<>();

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
            var module = module(rule);
            return new Outcome(true, settled(module, answer), canMatter(module));
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
            var module = module(rule);
            var sets = new ArrayList<SettlingSet>();
            sets.addAll(smallest(module, true));
            sets.addAll(smallest(module, false));
            return sets;
        } catch (Diagram.TooLarge _) {
            return List.of();
        }
    }

    private List<SettlingSet> smallest(Module module, boolean yes) {
        if (module.function() <= Diagram.TRUE) {
            return List.of();
        }
        diagram.allow(SEARCH);
        try {
            return smallest.of(module, yes).stream()
                    .map(set -> inWords(yes, set))
                    .toList();
        } catch (Diagram.TooLarge _) {
            return List.of();
        }
    }

    private Module module(String rule) {
        var known = goals.get(rule);
        if (known == null) {
            diagram.allow(GOAL);
            int formula = translator.of(
                    determination.law().rule(rule), determination.about().root());
            known = Modules.of(diagram, translator.formulas(), formula, worked);
            goals.put(rule, known);
        }
        return known;
    }

    private static Answer settled(Module module, Answer kleene) {
        return switch (module.function()) {
            case Diagram.TRUE -> Answer.YES;
            case Diagram.FALSE -> Answer.NO;
            default -> kleene;
        };
    }

    private Set<Open> canMatter(Module module) {
        var support = module.support(diagram, supports);
        var open = LinkedHashSet.<Open>newLinkedHashSet(support.cardinality());
        for (int variable = support.nextSetBit(0); variable >= 0; variable = support.nextSetBit(variable + 1)) {
            open.add(translator.variables().get(variable).open());
        }
        return open;
    }

    private SettlingSet inWords(boolean yes, List<Smallest.Pick> set) {
        var given = new ArrayList<SettlingSet.Given>(set.size());
        for (var pick : set) {
            given.add(said.computeIfAbsent(pick, this::inWords));
        }
        return new SettlingSet(yes, given);
    }

    private SettlingSet.Given inWords(Smallest.Pick pick) {
        var variable = translator.variables().get(pick.variable());
        var values = pick.values().stream().map(variable.values()::get).toList();
        return new SettlingSet.Given(variable.open(), Stretch.inWords(variable, values));
    }
}
