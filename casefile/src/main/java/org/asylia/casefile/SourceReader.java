package org.asylia.casefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asylia.casefile.json.Node;

/// Reads the sources that a file names.
final class SourceReader {

    static final List<String> KEYS = List.of("kind", "title", "date", "language", "interpreter", "readBack", "note");
    static final List<String> YES_NO = List.of("yes", "no", "unknown");

    private final Problems problems;

    SourceReader(Problems problems) {
        this.problems = problems;
    }

    Map<String, Source> read(Node.Obj object, Spot spot) {
        var sources = new LinkedHashMap<String, Source>();
        for (var member : object.members()) {
            var id = member.key();
            if (!Names.isName(id)) {
                problems.add(spot.to(id), member.place(), Shown.quoted(id) + " cannot name a source. " + Names.REMEDY);
            }
            // Also what is no object was named: whoever refers to it has not named it wrongly.
            var fields = member.value() instanceof Node.Obj inner ? inner : Node.object();
            sources.put(id, source(id, fields, spot.to(id)));
            if (!(member.value() instanceof Node.Obj)) {
                problems.add(
                        spot.to(id),
                        member.value().place(),
                        "A source is an object such as {\"kind\": \"form\"}, not " + Shown.of(member.value()) + ".");
            }
        }
        return sources;
    }

    private Source source(String id, Node.Obj object, Spot spot) {
        var fields = new Fields(object, spot, problems, "a source", KEYS);
        return new Source(
                id,
                fields.words("kind"),
                fields.words("title"),
                fields.date("date"),
                fields.words("language"),
                fields.oneOf("interpreter", YES_NO),
                fields.oneOf("readBack", YES_NO),
                fields.words("note"));
    }
}
