package org.asylia.law.tables;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The immigration courts, each with the circuit of its place: `courts.tsv`.
///
/// The law of the circuit in which venue lies governs, wherever the judge sits. The list is not complete and courts
/// open and close; a row that nobody checked says so.
public final class Courts {

    private static final List<String> COLUMNS =
            List.of("name", "city", "state", "circuit", "note", "verified", "source", "checked");

    public static final List<Court> ALL = read();

    private Courts() {}

    /// One court.
    ///
    /// @param name as the court list has it
    /// @param city where it sits
    /// @param state two letters, of the state or territory
    /// @param circuit `1` to `11` or `dc`
    /// @param note what to know of it; may be empty
    /// @param verified whether a source was read
    /// @param source where this was read
    /// @param checked the day on which it was last checked
    public record Court(
            String name,
            String city,
            String state,
            String circuit,
            String note,
            boolean verified,
            String source,
            LocalDate checked) {}

    /// The courts that somebody may mean: those of exactly that name, else those in that city, else those whose name
    /// or city has all of these words. Capitals, marks and the word court do not count.
    public static List<Court> find(String typed) {
        var wanted = plain(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var named = new ArrayList<Court>();
        var there = new ArrayList<Court>();
        var like = new ArrayList<Court>();
        for (var court : ALL) {
            if (plain(court.name()).equals(wanted)) {
                named.add(court);
            }
            if (plain(court.city()).equals(wanted)) {
                there.add(court);
            }
            var words = List.of(plain(court.name() + " " + court.city()).split(" "));
            if (words.containsAll(List.of(wanted.split(" ")))) {
                like.add(court);
            }
        }
        return List.copyOf(!named.isEmpty() ? named : !there.isEmpty() ? there : like);
    }

    /// The circuit that all the courts somebody may mean share; empty where there is none, or where they differ.
    public static Optional<String> circuit(String typed) {
        var found = find(typed);
        for (var court : found) {
            if (!court.circuit().equals(found.getFirst().circuit())) {
                return Optional.empty();
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst().circuit());
    }

    /// Every name and every city, to guess from what was meant.
    public static List<String> names() {
        var names = new LinkedHashMap<String, String>();
        for (var court : ALL) {
            names.put(court.name(), court.name());
            names.put(court.city(), court.city());
        }
        return List.copyOf(names.keySet());
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .replaceAll("\\b(immigration|court|the|at|of)\\b", " ")
                .strip()
                .replaceAll(" +", " ");
    }

    private static List<Court> read() {
        var all = new ArrayList<Court>();
        Map<String, String> circuits = Circuits.OF_STATE;
        for (var row : Sheet.of(Courts.class, "courts.tsv", COLUMNS).rows()) {
            var state = row.oneOf("state", List.copyOf(circuits.keySet()));
            var circuit = row.need("circuit");
            if (!circuit.equals(circuits.get(state))) {
                throw row.wrong("the circuit of " + state + " is " + circuits.get(state) + " and not " + circuit + ".");
            }
            all.add(new Court(
                    row.need("name"),
                    row.need("city"),
                    state,
                    circuit,
                    row.get("note"),
                    row.oneOf("verified", List.of("yes", "no")).equals("yes"),
                    row.need("source"),
                    row.day("checked")));
        }
        return List.copyOf(all);
    }
}
