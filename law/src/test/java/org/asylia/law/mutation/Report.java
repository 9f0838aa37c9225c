package org.asylia.law.mutation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.asylia.law.mutation.Mutation.Fate;
import org.asylia.law.mutation.Mutation.Outcome;

/// What became of the mutants, by room.
///
/// The share killed is taken of the mutants that differ from their rule and that the engine accepts.
final class Report {

    private static final int SLOWEST = 5;

    private final Rooms rooms;
    private final List<Outcome> outcomes = new ArrayList<>();

    Report(Rooms rooms) {
        this.rooms = rooms;
    }

    void add(Outcome outcome) {
        outcomes.add(outcome);
    }

    int percent() {
        return (int) percent(outcomes);
    }

    /// One line for each room, the worst first, then by the place of the change, and one for all.
    List<String> summary() {
        var byRoom = new TreeMap<String, List<Outcome>>();
        outcomes.forEach(
                outcome -> byRoom.computeIfAbsent(rooms.of(outcome.mutant().original()), _ -> new ArrayList<>())
                        .add(outcome));
        var lines = new ArrayList<String>();
        lines.add("%-40s %8s %8s %9s %11s %8s %8s"
                .formatted("room", "mutants", "killed", "survived", "equivalent", "refused", "killed"));
        byRoom.entrySet().stream()
                .sorted(Comparator.comparing(room -> percent(room.getValue())))
                .forEach(room -> lines.add(line(room.getKey(), room.getValue())));
        for (var place : Mutant.Place.values()) {
            lines.add(line(
                    place.words(),
                    outcomes.stream()
                            .filter(outcome -> outcome.mutant().place() == place)
                            .toList()));
        }
        lines.add(line("all", outcomes));
        return lines;
    }

    /// The summary, the slowest, and each mutant that survived.
    List<String> lines() {
        var lines = new ArrayList<>(summary());
        lines.add("");
        lines.add("The slowest:");
        outcomes.stream()
                .sorted(Comparator.comparing(Outcome::nanos).reversed())
                .limit(SLOWEST)
                .forEach(outcome -> lines.add(outcome.nanos() / 1_000_000 + " ms  " + outcome.mutant()));
        for (var fate : List.of(Fate.SURVIVED, Fate.EQUIVALENT)) {
            lines.add("");
            lines.add(fate + ":");
            outcomes.stream()
                    .filter(outcome -> outcome.fate() == fate)
                    .map(outcome -> rooms.of(outcome.mutant().original()) + "\t" + outcome.mutant())
                    .sorted()
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String line(String name, List<Outcome> some) {
        return String.format(
                Locale.ROOT,
                "%-40s %8d %8d %9d %11d %8d %7.1f%%",
                name,
                some.size(),
                count(some, Fate.KILLED),
                count(some, Fate.SURVIVED),
                count(some, Fate.EQUIVALENT),
                count(some, Fate.REFUSED),
                percent(some));
    }

    private static double percent(List<Outcome> some) {
        long killed = count(some, Fate.KILLED);
        long counted = killed + count(some, Fate.SURVIVED);
        return counted == 0 ? 100 : 100.0 * killed / counted;
    }

    private static long count(List<Outcome> some, Fate fate) {
        return some.stream().filter(outcome -> outcome.fate() == fate).count();
    }
}
