package org.asylia.command.law;

import java.util.List;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;

/// The decisions that one name may mean.
public final class DecisionList {

    private DecisionList() {}

    public static String text(
            RuleSet law, Citator citator, String typed, List<Decision> decisions, Frame frame, Look look) {
        var page = new Page(look);
        page.line("'" + typed + "' may mean one of " + Said.count(decisions.size(), "decision") + ".");
        page.line("One of them: ./asylia law KEY, with the key in brackets.");
        new Authorities(citator, frame, page).list("As of " + frame.asOf(), decisions);
        return page.blank().line(Said.knownTo(law.knownTo())).toString();
    }
}
