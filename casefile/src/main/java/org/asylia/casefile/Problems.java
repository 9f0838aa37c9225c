package org.asylia.casefile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.asylia.casefile.json.Place;

/// Gathers what is wrong with one file.
final class Problems {

    /// More than anybody corrects in one go. What is beyond is counted, not described.
    static final int SHOWN = 100;

    private final String name;
    private final List<Problem> problems = new ArrayList<>();
    private int more;

    Problems(String name) {
        this.name = name;
    }

    void add(Spot spot, Place place, String message) {
        add(spot, place, () -> message);
    }

    /// For messages that take some looking up: a file of nonsense must not cost more than a good one.
    void add(Spot spot, Place place, Supplier<String> message) {
        if (problems.size() < SHOWN) {
            problems.add(new Problem(spot.toString(), place.line(), place.column(), message.get()));
        } else {
            more++;
        }
    }

    boolean none() {
        return problems.isEmpty();
    }

    /// @throws CaseFileException when there is any problem
    void refuse() {
        if (!none()) {
            problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
            throw new CaseFileException(name, problems, more);
        }
    }
}
