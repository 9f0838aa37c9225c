package org.asylia.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.asylia.casefile.json.Node;
import org.asylia.engine.rule.Reading;

/// Reads the frame that a file asks for.
final class FrameReader {

    static final List<String> CIRCUITS = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "dc");

    private final Desk desk;

    FrameReader(Desk desk) {
        this.desk = desk;
    }

    FrameWish read(Node.Obj object, Spot spot) {
        var fields = new Fields(
                object, spot, desk.problems(), "the frame", List.of("asOf", "circuit", "review", "readings"));
        return new FrameWish(
                fields.day("asOf"),
                fields.oneOf("circuit", CIRCUITS),
                fields.yesNo("review"),
                fields.object("readings", "{\"point\": \"reading\"}")
                        .map(readings -> readings(readings, spot.to("readings")))
                        .orElse(Map.of()));
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
