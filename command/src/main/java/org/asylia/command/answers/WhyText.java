package org.asylia.command.answers;

import org.asylia.command.law.Judgments;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determination;
import org.asylia.engine.exact.ExactPass;
import org.asylia.engine.explain.Explainer;
import org.asylia.engine.rule.Rule;
import org.asylia.screening.OftenSaid;
import org.asylia.screening.Spoken;

/// One conclusion explained: its answer, the tree of its decisive reasons and, where a judgment stands in the rule,
/// the decisions on facts like those of the case.
public final class WhyText {

    private final Determination determination;
    private final Page page;
    private final Asked asked;

    public WhyText(Determination determination, Look look, Asked asked) {
        this.determination = determination;
        this.page = new Page(look);
        this.asked = asked;
    }

    /// @param about the path of an entry; empty for the whole case
    public String of(Rule rule, String about) {
        var explainer = new Explainer(determination);
        var reason = about.isEmpty() ? explainer.explain(rule.id()) : explainer.explain(rule.id(), about);
        page.row(0, Cell.rest(rule.title()).in(Tone.STRONG));
        page.row(
                0,
                Cell.of(8, "Answer"),
                Cell.rest(Spoken.answer(reason.answer())).in(Tone.STRONG));
        FrameText.on(page, determination, asked);
        if (about.isEmpty() && reason.answer().isUnknown()) {
            settledAllTheSame(rule);
        }
        entries(rule, about);
        page.heading("Because");
        new ReasonTree(determination.law(), page).of(reason, 0, "");
        if (!Judgments.of(rule).isEmpty()) {
            new DecisionsText(page).write(new LeadingDecisions(determination, rule, determination.item(about)));
        }
        OftenSaidShown.on(page, new OftenSaid(determination).about(rule));
        page.blank().line("The rule itself, and all its decisions: ./asylia law " + rule.id());
        page.line("This is information, not a lawyer's advice.");
        return page.toString();
    }

    /// The reasons below may each be open while the answer is not.
    private void settledAllTheSame(Rule rule) {
        var outcome = new ExactPass(determination).of(rule.id());
        if (outcome.exact() && outcome.answer().isSettled()) {
            page.blank()
                    .line("Settled all the same: " + outcome.answer().word() + ", whatever the answers to what is"
                            + " still open below turn out to be.");
        }
    }

    private void entries(Rule rule, String about) {
        var per = determination.per(rule.id());
        if (!about.isEmpty() || per.isEmpty()) {
            return;
        }
        page.heading("For each entry");
        per.forEach((item, answer) -> entry(item, answer));
    }

    private void entry(String item, Answer answer) {
        page.row(2, Cell.of(40, item), Cell.rest(Spoken.answer(answer)));
    }
}
