package org.asylia.interview;

import java.util.Optional;
import org.asylia.engine.time.SaidDate;

/// What became of the parts of a date that somebody typed.
///
/// @param date the date; empty where it cannot be read
/// @param error the key of the text that says how to put it right; empty where it was read
public record DateTold(Optional<SaidDate> date, String error) {

    static DateTold of(SaidDate date) {
        return new DateTold(Optional.of(date), "");
    }

    static DateTold refused(String error) {
        return new DateTold(Optional.empty(), error);
    }
}
