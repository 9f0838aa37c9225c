package org.asylia.engine.exact;

import java.util.Arrays;
import java.util.List;

/// Brings variables that occur together close together in an order, so that diagrams over it are small.
///
/// By forces (Aloul, Markov and Sakallah 2003): each part of a formula draws its variables to the middle of where they
/// stand, each variable moves to where its parts draw it on the whole; this is done again as long as the parts come to
/// lie closer together.
final class Closeness {

    private static final int ROUNDS = 10;

    /// Where things stand is counted in such fractions of a place.
    private static final int FRACTION = 1 << 10;

    private final int[][] parts;
    private final int[] places;
    private final long[] drawn;
    private final int[] times;

    private Closeness(List<int[]> parts, int variables) {
        this.parts = parts.toArray(new int[0][]);
        this.places = new int[variables];
        this.drawn = new long[variables];
        this.times = new int[variables];
        for (int variable = 0; variable < variables; variable++) {
            places[variable] = variable;
        }
    }

    /// A better place for each variable than its number, or the same.
    ///
    /// @param parts the variables of each part of the formula, by their numbers
    /// @param variables how many there are
    static int[] of(List<int[]> parts, int variables) {
        var closeness = new Closeness(parts, variables);
        var best = closeness.places.clone();
        long least = closeness.draw();
        for (int round = 0; round < ROUNDS; round++) {
            closeness.move();
            long spans = closeness.draw();
            if (spans >= least) {
                return best;
            }
            least = spans;
            best = closeness.places.clone();
        }
        return best;
    }

    /// Draws all variables.
    ///
    /// @return how far the parts reach, all together
    private long draw() {
        Arrays.fill(drawn, 0);
        Arrays.fill(times, 0);
        long spans = 0;
        for (var part : parts) {
            int lowest = Integer.MAX_VALUE;
            int highest = 0;
            long sum = 0;
            for (int variable : part) {
                int place = places[variable];
                lowest = Math.min(lowest, place);
                highest = Math.max(highest, place);
                sum += place;
            }
            spans += highest - lowest;
            long middle = sum * FRACTION / part.length;
            for (int variable : part) {
                drawn[variable] += middle;
                times[variable]++;
            }
        }
        return spans;
    }

    /// Puts the variables in the order of where they are drawn to; those drawn alike stay as they stood.
    private void move() {
        var order = new long[places.length];
        for (int variable = 0; variable < order.length; variable++) {
            long to = times[variable] == 0 ? (long) places[variable] * FRACTION : drawn[variable] / times[variable];
            order[variable] = to << 32 | (long) places[variable] << 16 | variable;
        }
        Arrays.sort(order);
        for (int place = 0; place < order.length; place++) {
            places[(int) order[place] & 0xFFFF] = place;
        }
    }
}
