package org.asylia.engine.rule;

/// What a text gives besides a yes or a no: a day that the law counts to, or a sum of money.
///
/// It counts when the condition of the text is met, and may count while that is unknown.
public sealed interface Yield {

    /// A day to which the law counts.
    ///
    /// @param sense whether it is the last day for an act or the first
    /// @param day the day under the law
    /// @param safe the day to plan by: the earlier one where authority is unsure or care advises it, else the same
    /// @param done what counts as done, such as `received by the Board, not mailed`
    /// @param missed what follows when the day is missed
    /// @param cure how a missed day can be mended, if at all
    record Due(Sense sense, DateTerm day, DateTerm safe, String done, String missed, String cure) implements Yield {

        /// The same, planned by an earlier day.
        public Due plannedBy(DateTerm safer) {
            return new Due(sense, day, safer, done, missed, cure);
        }
    }

    /// A sum of money to be paid.
    ///
    /// @param dollars whole United States dollars
    record Amount(NumberTerm dollars) implements Yield {}

    /// Which side of a day an act must lie on.
    enum Sense {
        /// The act is in time up to and on this day.
        LAST_DAY,
        /// The act is possible from this day on.
        FIRST_DAY
    }

    static Due lastDay(DateTerm day, String done, String missed, String cure) {
        return new Due(Sense.LAST_DAY, day, day, done, missed, cure);
    }

    static Due firstDay(DateTerm day, String done, String missed, String cure) {
        return new Due(Sense.FIRST_DAY, day, day, done, missed, cure);
    }

    static Amount dollars(NumberTerm dollars) {
        return new Amount(dollars);
    }
}
