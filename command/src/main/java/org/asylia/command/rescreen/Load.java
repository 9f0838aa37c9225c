package org.asylia.command.rescreen;

import java.util.List;
import java.util.Optional;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Matters;
import org.asylia.engine.rule.Frame;

/// Matters that are read in one frame, but for its day.
///
/// @param frame the frame
/// @param matters the cases
/// @param caseload the same, packed
/// @param names what each is called, in their order; empty for made-up matters, which have only numbers
public record Load(Frame frame, Matters matters, Caseload caseload, Optional<List<String>> names) {

    public Load {
        names = names.map(List::copyOf);
    }

    String name(int place) {
        return names.map(all -> all.get(place)).orElseGet(() -> "no. " + (place + 1));
    }
}
