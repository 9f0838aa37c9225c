package org.asylia.bench.peers;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// A condition as the peers get it: three values over columns of one row, Kleene's logic, no lists and no calendar.
///
/// What unknown becomes: an untold column is unknown in every formula that reads it. Nothing becomes yes or no.
sealed interface Formula {

    /// The same for every case.
    enum Settled implements Formula {
        NO,
        UNKNOWN,
        YES
    }

    /// A column of yes and no.
    record Told(int column) implements Formula {}

    /// A column of codes holds one of these.
    record Among(int column, List<Integer> codes) implements Formula {
        public Among {
            codes = List.copyOf(codes);
        }
    }

    /// Two columns of codes hold the same.
    record Same(int one, int other) implements Formula {}

    /// One day or number is less than another.
    record Less(Side left, Side right) implements Formula {}

    record All(List<Formula> parts) implements Formula {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Formula> parts) implements Formula {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record AtLeast(int count, List<Formula> parts) implements Formula {
        public AtLeast {
            parts = List.copyOf(parts);
        }
    }

    record Not(Formula part) implements Formula {}

    /// What an earlier line of the sheet says.
    record Line(int line) implements Formula {}

    /// One side of a comparison.
    sealed interface Side {
        record Fixed(long value) implements Side {}

        record Column(int column) implements Side {}
    }

    static Formula less(Side left, Side right) {
        if (left instanceof Side.Fixed(var one) && right instanceof Side.Fixed(var other)) {
            return one < other ? Settled.YES : Settled.NO;
        }
        return new Less(left, right);
    }

    static Formula not(Formula part) {
        return switch (part) {
            case Settled settled ->
                switch (settled) {
                    case NO -> Settled.YES;
                    case UNKNOWN -> Settled.UNKNOWN;
                    case YES -> Settled.NO;
                };
            case Not(var inner) -> inner;
            default -> new Not(part);
        };
    }

    static Formula all(Formula... parts) {
        return all(List.of(parts));
    }

    /// A settled no ends it; a settled yes is left away; unknown is said once.
    static Formula all(List<Formula> parts) {
        var kept = kept(parts, Settled.YES);
        if (kept.contains(Settled.NO)) {
            return Settled.NO;
        }
        return switch (kept.size()) {
            case 0 -> Settled.YES;
            case 1 -> kept.getFirst();
            default -> new All(kept);
        };
    }

    static Formula any(Formula... parts) {
        return any(List.of(parts));
    }

    static Formula any(List<Formula> parts) {
        var kept = kept(parts, Settled.NO);
        if (kept.contains(Settled.YES)) {
            return Settled.YES;
        }
        return switch (kept.size()) {
            case 0 -> Settled.NO;
            case 1 -> kept.getFirst();
            default -> new Any(kept);
        };
    }

    private static List<Formula> kept(List<Formula> parts, Settled neutral) {
        var kept = new ArrayList<Formula>();
        for (var part : parts) {
            if (part != neutral && !kept.contains(part)) {
                kept.add(part);
            }
        }
        return kept;
    }

    /// Settled parts are counted beforehand, as far as they are settled.
    static Formula atLeast(int count, List<Formula> parts) {
        int wanted = count;
        var open = new ArrayList<Formula>();
        for (var part : parts) {
            if (part == Settled.YES) {
                wanted--;
            } else if (part != Settled.NO) {
                open.add(part);
            }
        }
        if (wanted <= 0) {
            return Settled.YES;
        }
        if (wanted > open.size()) {
            return Settled.NO;
        }
        if (wanted == 1) {
            return any(open);
        }
        boolean allUnknown = open.stream().allMatch(part -> part == Settled.UNKNOWN);
        return allUnknown ? Settled.UNKNOWN : new AtLeast(wanted, open);
    }

    /// What two say together: settled only where they agree.
    static Formula agreed(Formula one, Formula other) {
        return any(all(one, other), all(Settled.UNKNOWN, any(one, other)));
    }

    /// Tells of every column and every line it reads.
    static void reads(Formula formula, IntConsumer columns, IntConsumer lines) {
        switch (formula) {
            case Settled _ -> {}
            case Told(var column) -> columns.accept(column);
            case Among(var column, _) -> columns.accept(column);
            case Same(var one, var other) -> {
                columns.accept(one);
                columns.accept(other);
            }
            case Less(var left, var right) -> {
                side(left, columns);
                side(right, columns);
            }
            case All(var parts) -> parts.forEach(part -> reads(part, columns, lines));
            case Any(var parts) -> parts.forEach(part -> reads(part, columns, lines));
            case AtLeast(_, var parts) -> parts.forEach(part -> reads(part, columns, lines));
            case Not(var part) -> reads(part, columns, lines);
            case Line(var line) -> lines.accept(line);
        }
    }

    private static void side(Side side, IntConsumer columns) {
        if (side instanceof Side.Column(var column)) {
            columns.accept(column);
        }
    }
}
