package org.asylia.command.answers;

import java.util.List;
import org.asylia.command.answers.LeadingDecisions.Sharing;
import org.asylia.command.terminal.Page;

/// The leading decisions for and against, under the explanation of a question of judgment.
final class DecisionsText {

    private final Page page;

    DecisionsText(Page page) {
        this.page = page;
    }

    void write(LeadingDecisions decisions) {
        page.heading("Decisions on facts like these");
        var won = decisions.forApplicant();
        var lost = decisions.againstApplicant();
        if (won.isEmpty() && lost.isEmpty()) {
            page.line(
                    2,
                    decisions.shown().isEmpty()
                            ? "The facts so far show no pattern by which decisions are listed."
                            : "No decision on this rule is listed for what the facts show so far.");
        } else {
            page.line(2, "The facts show: " + String.join("; ", LeadingDecisions.words(decisions.shown())) + ".");
            side("For the applicant:", won);
            side("Against the applicant:", lost);
        }
    }

    private void side(String name, List<Sharing> decisions) {
        page.line(2, name + (decisions.isEmpty() ? " none listed" : ""));
        decisions.forEach(this::line);
    }

    private void line(Sharing each) {
        var decision = each.decision();
        page.item(
                4,
                "-",
                decision.title() + ": " + each.standing().kind().words() + "; "
                        + decision.outcome().words() + "; shares " + String.join(", ", each.shares()) + ".");
        page.line(6, each.standing().because());
        if (decision.verified().isLead()) {
            page.line(6, decision.verified().words());
        }
        page.line(6, "[" + decision.key() + "]");
    }
}
