package org.asylia.engine.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/// What a determination is made in: the day it is asked for, the circuit whose law governs, whether the law is read
/// as a court would on review, and any contested point on which a reading was chosen.
///
/// @param asOf the day; the law is taken as it stood then
/// @param circuit `1` to `11` or `dc`; empty while it is not known
/// @param review whether the law is read as a court would on review, rather than by the agency
/// @param readings chosen readings, by the id of the contested point
public record Frame(LocalDate asOf, Optional<String> circuit, boolean review, Map<String, String> readings) {

    public Frame {
        readings = Map.copyOf(new TreeMap<>(readings));
    }

    public static Frame on(LocalDate asOf) {
        return new Frame(asOf, Optional.empty(), false, Map.of());
    }

    public Frame asOf(LocalDate day) {
        return new Frame(day, circuit, review, readings);
    }

    public Frame inCircuit(String circuit) {
        return new Frame(asOf, Optional.of(circuit), review, readings);
    }

    public Frame onReview() {
        return new Frame(asOf, circuit, true, readings);
    }

    /// The same frame with one contested point decided by a reading.
    public Frame reading(String point, String reading) {
        var chosen = new TreeMap<>(readings);
        chosen.put(point, reading);
        return new Frame(asOf, circuit, review, chosen);
    }

    /// The readings that are live in this frame, never none.
    public List<Reading> live(Condition.Contested point) {
        var all = point.readings();
        var chosen = readings.get(point.id());
        if (chosen != null) {
            return List.of(point.reading(chosen));
        }
        if (review) {
            var onReview = those(
                    all, reading -> reading.review() && (reading.circuits().isEmpty() || isHere(reading)));
            if (!onReview.isEmpty()) {
                return circuit.isEmpty() ? all : onReview;
            }
        }
        var agency = those(all, reading -> !reading.review());
        if (circuit.isEmpty()) {
            return agency;
        }
        var here = those(agency, this::isHere);
        return here.isEmpty() ? those(agency, reading -> reading.circuits().isEmpty()) : here;
    }

    private boolean isHere(Reading reading) {
        return circuit.isEmpty() || reading.circuits().contains(circuit.get());
    }

    /// Asked for at every contested point of every case: the list itself where it is all of them.
    private static List<Reading> those(List<Reading> all, Predicate<Reading> which) {
        var those = new ArrayList<Reading>(all.size());
        for (var reading : all) {
            if (which.test(reading)) {
                those.add(reading);
            }
        }
        return those.size() == all.size() ? all : Collections.unmodifiableList(those);
    }
}
