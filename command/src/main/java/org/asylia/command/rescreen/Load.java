package org.asylia.command.rescreen;

import java.util.function.IntFunction;
import org.asylia.caseload.Caseload;
import org.asylia.caseload.Matters;
import org.asylia.engine.rule.Frame;

/// Matters that are read in one frame, but for its day.
///
/// @param frame the frame
/// @param matters the cases
/// @param caseload the same, packed
/// @param names what the matter at each place is called
public record Load(Frame frame, Matters matters, Caseload caseload, IntFunction<String> names) {

    String name(int place) {
        return names.apply(place);
    }
}
