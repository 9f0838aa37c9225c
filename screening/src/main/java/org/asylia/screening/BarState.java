package org.asylia.screening;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.rule.Rule;

/// Whether one bar applies.
///
/// @param rule the bar
/// @param name what people who do this work call it
/// @param reason the explanation of its answer
public record BarState(Rule rule, String name, Reason reason) {

    /// Yes when it applies; unknown is never no.
    public Answer answer() {
        return reason.answer();
    }
}
