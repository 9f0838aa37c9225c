package org.asylia.caseload;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// The counts of a part of a caseload, to be added to those of the other parts wherever they were counted. It names
/// nobody.
///
/// @param cases how many matters were read
/// @param odd how many of them no column could hold
/// @param changed how many have any conclusion about them that differs
/// @param doors how many have an answer to a goal that differs
/// @param counts in how many matters each thing differs; what differs in none need not be there
/// @param gaps in how many matters each thing is missing; empty where that was not asked
public record Part(long cases, long odd, long changed, long doors, Map<Tally, Long> counts, Map<Gap, Long> gaps)
        implements Serializable {

    /// Nothing was read yet.
    public static final Part NONE = new Part(0, 0, 0, 0, Map.of(), Map.of());

    public Part {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /// The two taken together; in any order, and in any grouping, it comes to the same.
    public Part and(Part other) {
        var sums = new LinkedHashMap<>(counts);
        other.counts.forEach((tally, count) -> sums.merge(tally, count, Long::sum));
        var missing = new LinkedHashMap<>(gaps);
        other.gaps.forEach((gap, count) -> missing.merge(gap, count, Long::sum));
        return new Part(
                cases + other.cases, odd + other.odd, changed + other.changed, doors + other.doors, sums, missing);
    }
}
