package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.told;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Order;

/// The words in which deadlines are written. What they rest on: [CountingOfDays].
///
/// ```java
/// after(told(MAILED_DATE), 30)     thirty days after it was mailed, or the next working day
/// after(told(HEARING), -15)        fifteen days before the hearing, or the next working day, as the manual says
/// safely(told(HEARING), -15)       the same, or the working day before: to plan by
/// undone(FILED, RECEIVED_ON, day)  not filed, or filed after that day
/// ```
final class Counting {

    private Counting() {}

    /// So many days after an event, which is itself day zero; a day off moves to the next working day.
    static DateTerm after(DateTerm event, int days) {
        return businessDay(DateTerm.days(event, days));
    }

    /// So many days after an event; a day off moves to the working day before.
    static DateTerm safely(DateTerm event, int days) {
        return businessDayBefore(DateTerm.days(event, days));
    }

    /// So many working days after an event.
    static DateTerm workingDaysAfter(DateTerm event, int days) {
        var day = event;
        for (int i = 0; i < days; i++) {
            day = after(day, 1);
        }
        return day;
    }

    /// The act is not done yet, or was done after the last day.
    static Condition undone(Fact done, Fact on, DateTerm lastDay) {
        return any(not(says(done)), days(told(on), Order.MORE, lastDay));
    }
}
