package org.asylia.command.verb;

import org.asylia.command.line.Nearest;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;

/// Finds a rule by what was typed.
final class Rules {

    private Rules() {}

    static Rule find(String typed, RuleSet law) {
        return law.find(typed).orElseThrow(() -> unknown(typed, law));
    }

    static WrongInput unknown(String typed, RuleSet law) {
        var ids = law.rules().stream().map(Rule::id).toList();
        return new WrongInput("There is no rule '" + typed + "'." + Nearest.didYouMean(typed, ids)
                + " ./asylia law lists all of them.");
    }
}
