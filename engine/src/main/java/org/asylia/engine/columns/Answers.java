package org.asylia.engine.columns;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Item;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// Every conclusion of a body of law about every case of a chunk, to be looked at one by one: for checking that columns
/// and the single-case reader agree. To count, use a [Plan].
public final class Answers {

    private final RuleSet law;
    private final Layout layout;
    private final Chunk chunk;
    private final Runner runner;
    private final Map<String, int[]> whole = new HashMap<>();
    private final Map<String, int[]> each = new HashMap<>();

    public Answers(RuleSet law, Layout layout, Frame frame, Chunk chunk) {
        this.law = law;
        this.layout = layout;
        this.chunk = chunk;
        var present = new BitSet();
        chunk.addTo(present);
        var plan = new Plan(layout, present);
        var setting = new Setting(law, frame);
        for (var rule : law.rules()) {
            whole.put(rule.id(), kept(plan, plan.answer(rule.id(), setting), Space.CASES));
            each.put(rule.id(), kept(plan, plan.each(rule.id(), setting), space(rule)));
        }
        this.runner = new Runner(plan.program());
        runner.run(chunk);
    }

    private int space(Rule rule) {
        return rule.each().map(list -> layout.spaceOf(list).index()).orElse(Space.CASES);
    }

    private static int[] kept(Plan plan, Value value, int space) {
        return new int[] {
            plan.keep(value.leansNo(), space),
            plan.keep(value.unknown(), space),
            plan.keep(value.leansYes(), space),
            plan.keep(value.yes(), space)
        };
    }

    /// The answer of a rule for a case as a whole.
    ///
    /// @param about the place of the case in the chunk
    /// @throws IllegalArgumentException when the case is odd: it has to be read by itself
    public Answer answer(String rule, int about) {
        if (chunk.odd.get(about)) {
            throw new IllegalArgumentException("Case " + about + " cannot be read in columns. Read it by itself.");
        }
        return at(Objects.requireNonNull(whole.get(rule)), about);
    }

    /// The answers of a rule for each entry of a case that it is asked of, by path; empty for a rule of the whole case.
    public Map<String, Answer> per(String rule, int about, Item root) {
        var per = new LinkedHashMap<String, Answer>();
        var list = law.rule(rule).each();
        if (list.isPresent()) {
            gather(list.get(), root, about, Objects.requireNonNull(each.get(rule)), per);
        }
        return per;
    }

    private void gather(ItemList list, Item from, int row, int[] places, Map<String, Answer> per) {
        for (var step = list; ; step = step.within().orElseThrow()) {
            if (step.within().equals(from.list())) {
                var items = from.items(step).all();
                for (int rank = 0; rank < items.size(); rank++) {
                    int entry = chunk.row(layout.spaceOf(step).index(), rank, row);
                    if (step.equals(list)) {
                        per.put(items.get(rank).path(), at(places, entry));
                    } else {
                        gather(list, items.get(rank), entry, places, per);
                    }
                }
                return;
            }
        }
    }

    private Answer at(int[] places, int row) {
        int reached = 0;
        for (int place : places) {
            reached += (int) (runner.word(place, row >>> 6) >>> row & 1);
        }
        return Answer.values()[reached];
    }
}
