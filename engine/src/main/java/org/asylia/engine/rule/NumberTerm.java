package org.asylia.engine.rule;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.ItemList;

/// A number in a rule. Every term is evaluated to a range.
public sealed interface NumberTerm {

    /// A fixed number, from the law.
    record Fixed(long value) implements NumberTerm {}

    /// A number of the case.
    record Told(Fact fact) implements NumberTerm {}

    /// A dated parameter of the law, as it stood on a day.
    record Parameter(DatedTable table, DateTerm on) implements NumberTerm {}

    /// The sum of a number over the entries of a list that satisfy a condition.
    record SumOf(ItemList list, Fact fact, Condition where) implements NumberTerm {}

    /// How many entries of a list satisfy a condition.
    record CountOf(ItemList list, Condition where) implements NumberTerm {}

    /// Completed years from one date to another, such as an age; 0 when the second is before the first.
    record YearsBetween(DateTerm from, DateTerm to) implements NumberTerm {}

    /// Days from one date to another; 0 when the second is before the first.
    record DaysBetween(DateTerm from, DateTerm to) implements NumberTerm {}

    static NumberTerm number(long value) {
        return new Fixed(value);
    }

    static NumberTerm told(Fact fact) {
        return new Told(fact);
    }

    static NumberTerm sum(ItemList list, Fact fact, Condition where) {
        return new SumOf(list, fact, where);
    }

    static NumberTerm yearsBetween(DateTerm from, DateTerm to) {
        return new YearsBetween(from, to);
    }

    static NumberTerm daysBetween(DateTerm from, DateTerm to) {
        return new DaysBetween(from, to);
    }
}
