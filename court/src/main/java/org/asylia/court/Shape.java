package org.asylia.court;

import java.util.List;

/// What may stand in a column, and how it is kept. Misaligned rows are found by it: a day where there is none, letters
/// among the days, a code that is too long.
sealed interface Shape {

    /// How many bytes the value takes in a kept row.
    int width();

    /// A number that must be there.
    record Key() implements Shape {
        @Override
        public int width() {
            return 8;
        }
    }

    /// A number, or nothing.
    record Number() implements Shape {
        @Override
        public int width() {
            return 8;
        }
    }

    /// A day such as `2024-03-01 00:00:00.000`, or nothing.
    record Day() implements Shape {
        @Override
        public int width() {
            return 2;
        }
    }

    /// A month such as `3/2004`, or nothing; kept as its first day.
    record Month() implements Shape {
        @Override
        public int width() {
            return 2;
        }
    }

    /// One of a few letters, or nothing.
    record Among(String letters) implements Shape {
        @Override
        public int width() {
            return 1;
        }
    }

    /// Exactly so many letters, or nothing.
    record Letters(int width) implements Shape {}

    /// Up to so many letters, digits and marks, without a blank, or nothing.
    record Code(int width) implements Shape {}

    /// Up to so many characters, or nothing.
    record Words(int width) implements Shape {}

    /// @param written as in `columns.tsv`, such as `code 3`
    static Shape of(String written) {
        var parts = List.of(written.split(" "));
        return switch (parts.getFirst()) {
            case "own", "case" -> new Key();
            case "number" -> new Number();
            case "day" -> new Day();
            case "month" -> new Month();
            case "among" -> new Among(parts.get(1).replace(",", ""));
            case "letters" -> new Letters(Integer.parseInt(parts.get(1)));
            case "code" -> new Code(Integer.parseInt(parts.get(1)));
            case "words" -> new Words(Integer.parseInt(parts.get(1)));
            default -> throw new IllegalArgumentException("'" + written + "' is no type of a column.");
        };
    }
}
