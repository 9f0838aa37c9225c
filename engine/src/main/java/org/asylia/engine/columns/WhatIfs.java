package org.asylia.engine.columns;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.fact.Case;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.fact.DraftList;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.Item;

/// What many different answers would each make of some rules: every answer is a lane of one pass over the law.
///
/// It is put together once for a body of law and a frame, and can then be asked about any case, by one thread at a
/// time. What it says is what determining the case anew with each answer would say.
public final class WhatIfs {

    private final Setting setting;
    private final List<String> rules;
    private final Layout layout;
    private final Runner runner;
    private final Fit fit;

    /// @param rules what is looked at; of rules asked of each entry of a list, the roll-up
    public WhatIfs(Setting setting, List<String> rules) {
        this.setting = setting;
        this.rules = List.copyOf(rules);
        this.layout = Layout.of(setting.law());
        this.fit = new Fit(layout);
        var present = new BitSet();
        present.set(0, layout.planes());
        var plan = new Plan(layout, present);
        for (var rule : this.rules) {
            var value = plan.answer(rule, setting);
            plan.keep(value.leansNo(), Space.CASES);
            plan.keep(value.unknown(), Space.CASES);
            plan.keep(value.leansYes(), Space.CASES);
            plan.keep(value.yes(), Space.CASES);
        }
        this.runner = new Runner(plan.program());
    }

    /// Another answer to one question.
    ///
    /// @param item the entry it is about; the case itself for a fact of the case
    public record Hypothesis(Item item, Fact fact, Content content) {}

    /// The answers of the rules, in their order, under each hypothesis, in theirs.
    ///
    /// @throws IllegalArgumentException when a hypothesis speaks of an item that is not in the case
    public List<List<Answer>> of(Case about, List<Hypothesis> hypotheses) {
        if (!fit.fits(about.root())) {
            return hypotheses.stream().map(each -> plainly(about, each)).toList();
        }
        var lanes = new Lanes(layout, about, hypotheses.size());
        for (int lane = 0; lane < hypotheses.size(); lane++) {
            var each = hypotheses.get(lane);
            if (fits(each)) {
                lanes.put(lane, each.item, each.fact, each.content);
            }
        }
        runner.run(lanes.chunk());
        var all = new ArrayList<List<Answer>>();
        for (int lane = 0; lane < hypotheses.size(); lane++) {
            all.add(fits(hypotheses.get(lane)) ? read(lane) : plainly(about, hypotheses.get(lane)));
        }
        return all;
    }

    private boolean fits(Hypothesis each) {
        return layout.column(each.fact).isPresent() && fit.fits(each.item, each.fact, each.content);
    }

    private List<Answer> read(int lane) {
        var answers = new ArrayList<Answer>();
        for (int rule = 0; rule < rules.size(); rule++) {
            int reached = 0;
            for (int place = 4 * rule; place < 4 * rule + 4; place++) {
                reached += (int) (runner.word(place, lane >>> 6) >>> lane & 1);
            }
            answers.add(Answer.values()[reached]);
        }
        return answers;
    }

    /// What no column can hold is determined by itself.
    private List<Answer> plainly(Case about, Hypothesis each) {
        var root = Draft.copyOf(about.root());
        at(root, each.item).put(each.fact, each.content);
        var changed = about.withRoot(root.finish());
        var determination = new Determiner(setting.law()).determine(changed, setting.frame());
        return rules.stream().map(determination::answer).toList();
    }

    /// The draft of an item within the draft of the whole case.
    private static Draft at(Draft root, Item item) {
        return item.parent()
                .map(around -> at(root, around).list(item.list().orElseThrow()).entry(DraftList.nameOf(item)))
                .orElse(root);
    }
}
