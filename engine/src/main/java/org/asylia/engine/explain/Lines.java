package org.asylia.engine.explain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An explanation as indented lines; what was already said is only named again.
final class Lines {

    private final List<String> lines = new ArrayList<>();
    private final Set<String> said = new HashSet<>();

    List<String> of(Reason reason) {
        add(reason, 0);
        return List.copyOf(lines);
    }

    private void add(Reason reason, int depth) {
        var line = new StringBuilder("  ".repeat(depth))
                .append(reason.answer().word())
                .append(": ")
                .append(reason.says());
        if (!reason.item().isEmpty()) {
            line.append(" [").append(reason.item()).append(']');
        }
        reason.why().ifPresent(why -> line.append(" - ").append(why.words()));
        if (!reason.citations().isEmpty()) {
            line.append(" (").append(String.join("; ", reason.citations()));
            line.append(reason.dates().isEmpty() ? ")" : "; " + reason.dates() + ")");
        }
        boolean again = reason.kind() == Reason.Kind.RULE
                && !reason.because().isEmpty()
                && !said.add(reason.id() + " " + reason.item());
        lines.add(again ? line + " (as above)" : line.toString());
        if (!again) {
            reason.because().forEach(part -> add(part, depth + 1));
        }
    }
}
