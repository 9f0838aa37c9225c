package org.asylia.engine.exact;

import java.util.List;
import org.asylia.engine.explain.Open;

/// Something open: a fact, a judgment, a contested point, a part not encoded, or entries not told yet.
///
/// @param index its place in the order of the diagram
/// @param opens what it is; for a comparison of several open dates, each of them
/// @param kind what kind of values it has
/// @param values what it can be; for dates and numbers one value for each stretch that no rule tells apart
record Variable(int index, List<Open> opens, Kind kind, List<Value> values) {

    Variable {
        opens = List.copyOf(opens);
        values = List.copyOf(values);
    }

    Open open() {
        return opens.getFirst();
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
