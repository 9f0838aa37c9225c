package org.asylia.law.citator;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.law.tables.Sheet;

/// Reads the two tables of the citator strictly: a row that does not fit is refused, with its line.
final class CitatorReader {

    static final String DECISIONS = "decisions.tsv";
    static final String TREATMENTS = "treatments.tsv";

    private static final List<String> DECISION = List.of(
            "key",
            "name",
            "cite",
            "date",
            "forum",
            "provisions",
            "holding",
            "outcome",
            "patterns",
            "contrary",
            "departs",
            "verified");

    private static final List<String> TREATMENT =
            List.of("decision", "date", "by", "authority", "effect", "part", "circuits", "note");

    private final LocalDate knownTo;
    private final Map<String, Decision> decisions = new LinkedHashMap<>();
    private final Map<String, List<Treatment>> treatments = new LinkedHashMap<>();

    private CitatorReader(LocalDate knownTo) {
        this.knownTo = knownTo;
    }

    /// @throws IllegalArgumentException naming the table, the line, the value and the remedy
    static Citator read(List<String> decisions, List<String> treatments, LocalDate knownTo) {
        var reader = new CitatorReader(knownTo);
        for (var row : new Sheet(DECISIONS, decisions, DECISION).rows()) {
            reader.decision(row);
        }
        for (var row : new Sheet(TREATMENTS, treatments, TREATMENT).rows()) {
            reader.treatment(row);
        }
        return new Citator(reader.decisions, reader.treatments, knownTo);
    }

    private void decision(Sheet.Row row) {
        var key = row.need("key");
        if (!key.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw row.wrong("the key '" + key + "' may only hold small letters, digits and single hyphens.");
        }
        var decision = new Decision(
                key,
                row.need("name"),
                row.get("cite"),
                when(row),
                forum(row),
                List.copyOf(row.all("provisions")),
                row.need("holding"),
                outcome(row),
                row.all("patterns"),
                circuits(row, "contrary"),
                departs(row),
                verified(row));
        if (decisions.put(key, decision) != null) {
            throw row.wrong("'" + key + "' stands in an earlier line too. A decision has one row.");
        }
    }

    private void treatment(Sheet.Row row) {
        var decision = decisions.get(row.need("decision"));
        if (decision == null) {
            throw row.wrong("there is no decision '" + row.get("decision") + "'. Check the key.");
        }
        var treatment = new Treatment(
                decision.key(),
                when(row),
                by(row),
                effect(row),
                row.get("part"),
                circuits(row, "circuits"),
                row.get("note"));
        var earlier = treatments.getOrDefault(decision.key(), new ArrayList<>());
        check(row, decision, treatment, earlier);
        earlier.add(treatment);
        treatments.put(decision.key(), earlier);
    }

    private static void check(Sheet.Row row, Decision decision, Treatment treatment, List<Treatment> earlier) {
        var days = treatment.when().days();
        if (days.latest().isBefore(decision.when().days().earliest())) {
            throw row.wrong(
                    "it comes before the decision itself, " + decision.when().words() + ".");
        }
        if (!earlier.isEmpty()
                && days.earliest().isBefore(earlier.getLast().when().days().earliest())) {
            throw row.wrong("it comes before the treatment above it. Put treatments in the order of time.");
        }
        var force = treatment.effect().force();
        boolean local = force == Effect.Force.REFUSED || force == Effect.Force.DOUBTED;
        if (local && treatment.circuits().isEmpty()) {
            throw row.wrong("'" + treatment.effect().code() + "' needs the circuit.");
        }
        boolean general = force == Effect.Force.ENDS || force == Effect.Force.RETURNS;
        if (general && !treatment.circuits().isEmpty()) {
            throw row.wrong("'" + treatment.effect().code() + "' holds everywhere. Take the circuits away, or say"
                    + " 'rejected'.");
        }
    }

    private When when(Sheet.Row row) {
        try {
            var when = When.of(row.need("date"), knownTo);
            if (when.isAfter(knownTo)) {
                throw row.wrong("'" + when.written() + "' is later than the day to which the law was followed, "
                        + knownTo + ".");
            }
            return when;
        } catch (DateTimeException | NumberFormatException _) {
            throw row.wrong("the date '" + row.get("date") + "' is no day, month or year. Write 2018-06-11, 2018-06,"
                    + " 2018, or two of them with a slash between.");
        }
    }

    private static Forum forum(Sheet.Row row) {
        try {
            return Forum.of(row.need("forum"));
        } catch (IllegalArgumentException _) {
            throw row.notAmong("forum", "scotus, ag, bia or circuit:9");
        }
    }

    private static Outcome outcome(Sheet.Row row) {
        for (var outcome : Outcome.values()) {
            if (outcome.code().equals(row.need("outcome"))) {
                return outcome;
            }
        }
        throw row.notAmong("outcome", "favorable, unfavorable, mixed or procedural");
    }

    private static Verification verified(Sheet.Row row) {
        for (var verified : Verification.values()) {
            if (verified.code().equals(row.need("verified"))) {
                return verified;
            }
        }
        throw row.notAmong("verified", "yes, summary or memory");
    }

    private static boolean departs(Sheet.Row row) {
        return switch (row.get("departs")) {
            case "" -> false;
            case "departs" -> true;
            default -> throw row.notAmong("departs", "'departs', or leave it empty");
        };
    }

    private static Set<String> circuits(Sheet.Row row, String column) {
        var circuits = row.all(column);
        if (!Circuits.ALL.containsAll(circuits)) {
            throw row.notAmong(column, "1 to 11 or dc");
        }
        return circuits;
    }

    private static Effect effect(Sheet.Row row) {
        var effect = Effect.of(row.need("effect"));
        if (effect.isEmpty()) {
            var codes = new ArrayList<String>();
            for (var each : Effect.values()) {
                codes.add(each.code());
            }
            throw row.notAmong("effect", String.join(", ", codes));
        }
        return effect.get();
    }

    private Treatment.By by(Sheet.Row row) {
        var key = row.get("by");
        if (key.isEmpty() == row.get("authority").isEmpty()) {
            throw row.wrong("say what did it, either in 'by' or in 'authority'.");
        }
        if (key.isEmpty()) {
            return new Treatment.By.Authority(row.get("authority"));
        }
        if (!decisions.containsKey(key)) {
            throw row.wrong("there is no decision '" + key + "'. Check the key, or name the authority instead.");
        }
        return new Treatment.By.Another(key);
    }
}
