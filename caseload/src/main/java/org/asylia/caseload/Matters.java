package org.asylia.caseload;

import java.util.List;
import org.asylia.engine.fact.Case;

/// Where the cases of a caseload come from: asked for again when a caseload is packed anew, and when a case that no
/// column can hold must be read by itself.
public interface Matters {

    int size();

    /// The case at a place, always the same. May be asked for by several threads.
    Case about(int place);

    /// What tells these matters from others; the same for the same cases. It holds nobody's facts.
    String identity();

    /// Cases that are at hand.
    static Matters of(List<Case> cases) {
        var all = List.copyOf(cases);
        return new Matters() {
            @Override
            public int size() {
                return all.size();
            }

            @Override
            public Case about(int place) {
                return all.get(place);
            }

            @Override
            public String identity() {
                return "";
            }
        };
    }
}
