package org.asylia.law.citator;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What is left of a decision after some of its treatments, taken in the order of time.
///
/// Each map has the part of the decision as its key; the empty part is the whole.
///
/// @param ended what took force away, and was not undone since
/// @param changed what modified or limited it everywhere
/// @param inCircuit by circuit: what refused, doubted or limited it there, and was not undone since
record Remainder(
        Map<String, Treatment> ended, Map<String, Treatment> changed, Map<String, Map<String, Treatment>> inCircuit) {

    static final Remainder ALL = new Remainder(Map.of(), Map.of(), Map.of());

    /// After one more treatment.
    Remainder after(Treatment treatment) {
        return switch (treatment.effect().force()) {
            case ENDS -> new Remainder(with(ended, treatment), changed, inCircuit);
            case RETURNS -> new Remainder(without(ended, treatment), changed, inCircuit);
            case CHANGES ->
                treatment.circuits().isEmpty()
                        ? new Remainder(ended, with(changed, treatment), inCircuit)
                        : new Remainder(ended, changed, locally(treatment));
            case REFUSED, DOUBTED -> new Remainder(ended, changed, locally(treatment));
            case ACCEPTED -> treatment.circuits().isEmpty() ? this : new Remainder(ended, changed, locally(treatment));
            case KEPT -> this;
        };
    }

    /// What took the whole decision away.
    Optional<Treatment> end() {
        return Optional.ofNullable(ended.get(""));
    }

    Map<String, Treatment> in(String circuit) {
        return inCircuit.getOrDefault(circuit, Map.of());
    }

    private Map<String, Map<String, Treatment>> locally(Treatment treatment) {
        var all = new LinkedHashMap<>(inCircuit);
        boolean accepted = treatment.effect().force() == Effect.Force.ACCEPTED;
        for (var circuit : treatment.circuits()) {
            all.put(circuit, accepted ? without(in(circuit), treatment) : with(in(circuit), treatment));
        }
        return all;
    }

    private static Map<String, Treatment> with(Map<String, Treatment> parts, Treatment treatment) {
        var all = new LinkedHashMap<>(parts);
        all.put(treatment.part(), treatment);
        return all;
    }

    /// What is done to the whole reaches every part.
    private static Map<String, Treatment> without(Map<String, Treatment> parts, Treatment treatment) {
        var all = new LinkedHashMap<>(parts);
        all.remove(treatment.part());
        if (treatment.isWhole()) {
            all.clear();
        }
        return all;
    }
}
