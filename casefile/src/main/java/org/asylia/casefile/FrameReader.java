package org.asylia.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.asylia.casefile.json.Node;
import org.asylia.engine.rule.Reading;
import org.asylia.law.tables.Courts;

/// Reads the frame that a file asks for.
final class FrameReader {

    static final List<String> CIRCUITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc");

    private final Desk desk;

    FrameReader(Desk desk) {
        this.desk = desk;
    }

    FrameWish read(Node.Obj object, Spot spot) {
        var fields = new Fields(
                object, spot, desk.problems(), "the frame", List.of("asOf", "circuit", "court", "review", "readings"));
        var court = fields.words("court");
        return new FrameWish(
                fields.day("asOf"),
                circuit(fields, court),
                court,
                fields.yesNo("review"),
                fields.object("readings", "{\"point\": \"reading\"}")
                        .map(readings -> readings(readings, spot.to("readings")))
                        .orElse(Map.of()));
    }

    /// The circuit, from itself or from the court; both must agree.
    private static Optional<String> circuit(Fields fields, Optional<String> court) {
        var circuit = fields.oneOf("circuit", CIRCUITS);
        if (court.isEmpty()) {
            return circuit;
        }
        var found = Courts.find(court.get());
        if (found.isEmpty()) {
            fields.problem(
                    "court",
                    "There is no immigration court " + Shown.quoted(court.get()) + " in the list."
                            + Nearest.hint(court.get(), Courts.names())
                            + " The list is not complete: write the \"circuit\" instead.");
            return circuit;
        }
        var its = Courts.circuit(court.get());
        if (its.isEmpty()) {
            fields.problem(
                    "court",
                    Shown.quoted(court.get()) + " may mean courts in different circuits: "
                            + String.join(
                                    ", ", found.stream().map(Courts.Court::name).toList())
                            + ". Name one of them.");
        } else if (circuit.isPresent() && !circuit.equals(its)) {
            fields.problem(
                    "court",
                    "The court " + Shown.quoted(court.get()) + " lies in circuit " + its.get()
                            + ", but \"circuit\" says " + circuit.get() + ". Keep the one that is right.");
        }
        return circuit.or(() -> its);
    }

    private Map<String, String> readings(Node.Obj object, Spot spot) {
        var points = desk.vocabulary().law().contested();
        var chosen = new LinkedHashMap<String, String>();
        var fields = new Fields(
                object,
                spot,
                desk.problems(),
                "",
                object.members().stream().map(Node.Member::key).toList());
        for (var member : object.members()) {
            var point = points.get(member.key());
            if (point == null) {
                desk.problems()
                        .add(spot.to(member.key()), member.place(), () -> missing(member.key(), points.keySet()));
            } else {
                var codes = point.readings().stream().map(Reading::id).toList();
                fields.oneOf(member.key(), codes).ifPresent(reading -> chosen.put(member.key(), reading));
            }
        }
        return chosen;
    }

    private static String missing(String point, Set<String> points) {
        return "There is no contested point " + Shown.quoted(point) + "." + Nearest.hint(point, points)
                + " The schema lists every point with its readings: './asylia schema'.";
    }
}
