package org.asylia.interview;

import org.asylia.interview.plan.Question;

/// What comes next in an interview.
public sealed interface Step {

    /// A question, one on a page.
    ///
    /// @param progress how far the interview has come
    record Ask(Place place, Question question, Progress progress) implements Step {}

    /// Stop and show what is known so far; it is answered with [Reply#SEEN].
    record Show(Place place, Question question, Progress progress) implements Step {}

    /// Check your answers; it is answered with [Reply#SEEN].
    record Check(Place place, Question question, Progress progress) implements Step {}

    /// There is nothing more to ask.
    record End(Progress progress) implements Step {}
}
