package org.asylia.engine.exact;

import java.util.List;
import org.asylia.engine.explain.Open;

/// Something open: a fact, a judgment, a contested point, a part not encoded, or entries not told yet.
///
/// @param index its place in the order of the diagram
/// @param open what it is
/// @param kind what kind of values it has
/// @param values what it can be; for dates and numbers one value for each stretch that no rule tells apart
record Variable(int index, Open open, Kind kind, List<Value> values) {

    Variable {
        values = List.copyOf(values);
    }

    boolean isDay() {
        return kind == Kind.DAY;
    }

    /// The kinds of values.
    enum Kind {
        CHOICE,
        DAY,
        NUMBER
    }

    /// One value, or one stretch of values.
    ///
    /// @param words it in words
    /// @param code the code of a choice or country; empty for others
    /// @param number the day or number itself; 0 and 1 for no and yes
    record Value(String words, String code, long number) {}
}
