package org.asylia.engine.rule;

import org.asylia.engine.answer.Answer;

/// What a rule answers for a day before its first text.
///
/// @param answer no or yes where the law of that time is known to have had no such rule; unknown where the earlier
///     law is not encoded
/// @param because in words
public record Before(Answer answer, String because) {

    /// The earlier law is not encoded: unknown.
    public static final Before NOT_ENCODED =
            new Before(Answer.UNKNOWN, "The law before its first text is not encoded.");

    /// There was no such rule: no.
    public static final Before NO_SUCH_RULE = new Before(Answer.NO, "There was no such rule yet.");

    /// The requirement did not exist: taken as met.
    public static Before met(String because) {
        return new Before(Answer.YES, because);
    }

    /// There was no such rule, and why that is so: no.
    public static Before none(String because) {
        return new Before(Answer.NO, because);
    }
}
