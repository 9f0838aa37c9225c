package org.asylia.engine.fact;

import org.asylia.engine.answer.Why;
import org.asylia.engine.time.SaidDate;

/// What is known of one fact: a value, or the reason why there is none.
public sealed interface Content {

    record YesNo(boolean yes) implements Content {}

    record Day(SaidDate date) implements Content {}

    record Number(long value) implements Content {}

    /// A choice or a country.
    record Code(String code) implements Content {}

    record Words(String words) implements Content {}

    record Unknown(Why why) implements Content {}

    /// Nobody has asked yet: what every fact is before something is said of it.
    Unknown NOT_ASKED = new Unknown(Why.NOT_ASKED);
}
