package org.asylia.engine.exact;

import java.util.List;
import org.asylia.engine.explain.Open;

/// Answers that together would settle a goal, whatever everything else turns out to be; none of them can be left out.
///
/// @param yes how it would be settled
/// @param answers the answers
public record SettlingSet(boolean yes, List<Given> answers) {

    public SettlingSet {
        answers = List.copyOf(answers);
    }

    /// One answer.
    ///
    /// @param to what is open
    /// @param value the value, or the values any of which would do, in words
    public record Given(Open to, String value) {}
}
