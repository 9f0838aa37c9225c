package org.asylia.command.answers;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Rule;

/// Whether one bar applies.
///
/// @param rule the bar
/// @param reason the explanation of its answer
public record BarState(Rule rule, Reason reason) {

    /// Yes when it applies; unknown is never no.
    public Answer answer() {
        return reason.answer();
    }

    /// The bar's short name: the end of its id.
    public String name() {
        return rule.id().substring(rule.id().lastIndexOf('.') + 1).replace('-', ' ');
    }
}
