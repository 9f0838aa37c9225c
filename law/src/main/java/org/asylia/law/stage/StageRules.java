package org.asylia.law.stage;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room: the parts of the procedure, then every state.
public final class StageRules {

    public static final List<Rule> RULES = all();

    private StageRules() {}

    private static List<Rule> all() {
        var rules = new ArrayList<Rule>();
        rules.add(CourtCase.IN_COURT);
        rules.add(CourtCase.APPEAL_OPEN);
        rules.add(CourtCase.DECISION_FINAL);
        rules.add(CourtCase.CHILD_FIRST);
        for (var ladder : Ladders.ALL) {
            rules.add(ladder.part());
        }
        for (var state : States.ALL) {
            rules.add(state.rule());
        }
        return List.copyOf(rules);
    }
}
