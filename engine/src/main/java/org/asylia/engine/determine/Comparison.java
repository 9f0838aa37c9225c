package org.asylia.engine.determine;

import java.time.LocalDate;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Order;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

/// Compares ranges: yes when every pair of values stands in the order, no when none does, else unknown.
final class Comparison {

    private Comparison() {}

    static Answer of(DateRange left, Order order, DateRange right) {
        return of(day(left), order, day(right));
    }

    private static NumberRange day(DateRange range) {
        return new NumberRange(day(range.earliest()), day(range.latest()));
    }

    private static long day(LocalDate day) {
        return day.toEpochDay();
    }

    static Answer of(NumberRange left, Order order, NumberRange right) {
        return switch (order) {
            case LESS -> less(left, right);
            case AT_MOST -> less(right, left).not();
            case AT_LEAST -> less(left, right).not();
            case MORE -> less(right, left);
            case EQUAL -> equal(left, right);
        };
    }

    private static Answer less(NumberRange left, NumberRange right) {
        if (left.most() < right.least()) {
            return Answer.YES;
        }
        return left.least() < right.most() ? Answer.UNKNOWN : Answer.NO;
    }

    private static Answer equal(NumberRange left, NumberRange right) {
        if (left.least() == left.most() && left.equals(right)) {
            return Answer.YES;
        }
        return left.most() < right.least() || right.most() < left.least() ? Answer.NO : Answer.UNKNOWN;
    }
}
