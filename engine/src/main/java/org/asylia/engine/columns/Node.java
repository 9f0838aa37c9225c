package org.asylia.engine.columns;

import java.util.List;

/// One operation of the graph, on columns of bits or of whole numbers.
///
/// @param kind what it does
/// @param space the space of its result
/// @param a the first operand: a literal for bits, a node for numbers
/// @param b the second operand
/// @param c the third operand
/// @param value a number of its own
/// @param detail the literals it reads, or the steps of days it takes
record Node(Kind kind, int space, int a, int b, int c, long value, List<?> detail) {

    Node {
        detail = List.copyOf(detail);
    }

    /// What an operation does. Bits first, then numbers.
    enum Kind {
        FALSE,
        /// A plane of the chunk, whose number is the value.
        INPUT,
        AND,
        /// A column of holders, drawn apart to their entries.
        SPREAD,
        /// Yes for a holder one of whose entries has a yes.
        ROLL,
        /// One number is less than another.
        LESS,
        /// The same number in every row.
        NUMBER,
        /// Numbers read off planes: days where the value is 1, else counted from the value given in b.
        LOAD,
        /// Days, each moved by the same steps.
        MAP,
        SMALLER,
        LARGER,
        /// The second number where the first operand has a yes, the third elsewhere.
        CHOOSE,
        SPREAD_NUMBER,
        /// The largest number among a holder's entries that have a yes in the mask; else the value.
        LARGEST,
        SMALLEST,
        SUM,
        YEARS,
        DAYS;

        boolean isNumber() {
            return compareTo(NUMBER) >= 0;
        }
    }

    static Node of(Kind kind, int space, int a, int b) {
        return new Node(kind, space, a, b, 0, 0, List.of());
    }
}
