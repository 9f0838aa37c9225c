package org.asylia.screening;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.asylia.engine.answer.Why;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;

/// What an undecided answer turns on, in four groups, each thing once however many entries it is open for.
public enum TurnsOn {
    ASK("Facts to ask"),
    JUDGE("Judgments to make"),
    CONTESTED("Contested law"),
    NOT_ENCODED("Not decided by this software");

    private final String heading;

    TurnsOn(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }

    public static TurnsOn of(Open open) {
        return switch (open.kind()) {
            case JUDGMENT -> JUDGE;
            case CONTESTED, READING -> CONTESTED;
            case NOT_ENCODED -> NOT_ENCODED;
            case FACT, LIST, RULE, COMPARISON, FACTOR, LAW, LAYER, PRESUMPTION -> ASK;
        };
    }

    /// One line for each thing of this group, in the order given.
    public List<String> lines(Collection<Open> open) {
        Map<String, List<Open>> byId = new LinkedHashMap<>();
        open.stream()
                .filter(each -> of(each) == this)
                .forEach(each -> byId.computeIfAbsent(
                                each.kind() == Reason.Kind.NOT_ENCODED ? each.says() : each.kind() + " " + each.id(),
                                _ -> new ArrayList<>())
                        .add(each));
        return byId.values().stream().map(TurnsOn::line).toList();
    }

    private static String line(List<Open> same) {
        var first = same.getFirst();
        var why = new TreeSet<String>();
        var items = new TreeSet<String>();
        for (var each : same) {
            if (each.why() != Why.NOT_ASKED && of(each) == ASK) {
                why.add(each.why().words());
            }
            if (!each.item().isEmpty()) {
                items.add(each.item());
            }
        }
        return first.says()
                + (why.isEmpty() ? "" : " - " + String.join("; ", why))
                + (items.isEmpty() ? "" : " (" + String.join(", ", items) + ")");
    }
}
