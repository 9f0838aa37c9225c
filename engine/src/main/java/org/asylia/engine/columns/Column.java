package org.asylia.engine.columns;

import java.util.List;

/// Where one thing that a case can say is kept, as the numbers of its bit planes.
///
/// A plane full of zeros stands for "nobody asked", so that what is never told costs nothing.
sealed interface Column {

    /// The number of the first plane.
    int first();

    /// How many planes it has, one after the other.
    default int planes() {
        return switch (this) {
            case YesNo _ -> 2;
            case Day _ -> 2 * DayCode.BITS;
            case Number(_, var bits, _, _) -> bits + 1;
            case Code(_, var bits, _) -> bits;
            case Reason _ -> Reason.BITS;
            case Mark _ -> 1;
        };
    }

    /// Yes or no: one plane for a known yes, one for a known no. Facts and assessments alike.
    record YesNo(int first) implements Column {
        int no() {
            return first + 1;
        }
    }

    /// A date: the planes of its earliest day, then the planes of its latest day with every bit turned over, so that
    /// any day at all is zero throughout.
    record Day(int first) implements Column {
        int latest() {
            return first + DayCode.BITS;
        }
    }

    /// A number within bounds: whether it is known, then how far it lies above the least.
    record Number(int first, int bits, long least, long most) implements Column {
        int value() {
            return first + 1;
        }
    }

    /// A choice or a country: the place of its code among the codes, counted from 1; 0 while unknown.
    record Code(int first, int bits, List<String> codes) implements Column {
        public Code {
            codes = List.copyOf(codes);
        }

        /// The place of a code, or 0 where it has none.
        int place(String code) {
            return codes.isEmpty() ? letters(code) : codes.indexOf(code) + 1;
        }

        /// How many places there are.
        int places() {
            return codes.isEmpty() ? 26 * 26 : codes.size();
        }

        /// The code of a place.
        String code(int place) {
            int first = (place - 1) / 26;
            return codes.isEmpty() ? "" + (char) ('A' + first) + (char) ('A' + (place - 1) % 26) : codes.get(place - 1);
        }

        /// Countries have two letters.
        private static int letters(String code) {
            if (code.length() != 2 || !isLetter(code.charAt(0)) || !isLetter(code.charAt(1))) {
                return 0;
            }
            return (code.charAt(0) - 'A') * 26 + code.charAt(1) - 'A' + 1;
        }

        private static boolean isLetter(char letter) {
            return letter >= 'A' && letter <= 'Z';
        }
    }

    /// Why something is unknown: the place of the reason in [org.asylia.engine.answer.Why], 0 where nobody asked.
    record Reason(int first) implements Column {
        static final int BITS = 4;
    }

    /// Something about a list, in the space that holds it: one plane.
    record Mark(int first) implements Column {}
}
