package org.asylia.engine.exact;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.explain.Open;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;

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

    /// A value of it in words.
    String inWords(Value value) {
        return switch (kind) {
            case CHOICE -> value.words;
            case DAY -> day(LocalDate.ofEpochDay(value.number));
            case NUMBER -> value.number >= NumberRange.UNBOUNDED ? "any number" : Long.toString(value.number);
        };
    }

    private static String day(LocalDate day) {
        return day.equals(DateRange.BEGINNING) || day.equals(DateRange.END) ? "any day" : day.toString();
    }

    /// The kinds of values.
    enum Kind {
        CHOICE,
        DAY,
        NUMBER
    }

    /// One value, or one stretch of values.
    ///
    /// @param words a choice in words; empty for others, see [Variable#inWords]
    /// @param code the code of a choice or country; empty for others
    /// @param number the day or number itself; 0 and 1 for no and yes
    record Value(String words, String code, long number) {
        static Value of(long number) {
            return new Value("", "", number);
        }
    }
}
