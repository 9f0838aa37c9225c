package org.asylia.court;

import java.time.LocalDate;
import java.util.SplittableRandom;

/// Chance that follows from a seed.
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        random = new SplittableRandom(seed);
    }

    boolean in(double share) {
        return random.nextDouble() < share;
    }

    int below(int limit) {
        return random.nextInt(limit);
    }

    String one(String... choices) {
        return choices[below(choices.length)];
    }

    LocalDate day(int firstYear, int years) {
        return LocalDate.of(firstYear, 1, 1).plusDays(below(years * 365));
    }

    /// As the courts' files write days.
    static String written(LocalDate day) {
        return day + " 00:00:00.000";
    }
}
