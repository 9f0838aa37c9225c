package org.asylia.command.verb;

import java.util.stream.Stream;
import org.asylia.command.line.Nearest;
import org.asylia.command.line.WrongInput;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;

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

    /// Neither a rule nor a decision.
    static WrongInput unknown(String typed, RuleSet law, Citator citator) {
        var known = Stream.concat(
                        law.rules().stream().map(Rule::id),
                        citator.decisions().stream().map(Decision::key))
                .toList();
        return new WrongInput("There is no rule '" + typed + "', and no decision of that key, name or cite."
                + Nearest.didYouMean(typed, known) + " ./asylia law lists all rules.");
    }
}
