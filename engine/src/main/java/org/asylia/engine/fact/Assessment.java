package org.asylia.engine.fact;

import java.time.LocalDate;
import java.util.Optional;

/// A practitioner's answer to a question of legal judgment, with the reason.
///
/// @param judgment the id of the judgment it answers
/// @param item the path of the entry it is about, such as `countries[VE].claims[gang]`; empty for the whole case
/// @param yes the answer
/// @param reason why; never empty
/// @param by who judged, if said
/// @param on when, if said
public record Assessment(
        String judgment, String item, boolean yes, String reason, Optional<String> by, Optional<LocalDate> on) {

    public Assessment {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("an assessment of '" + judgment + "' needs a reason");
        }
    }

    public static Assessment of(String judgment, String item, boolean yes, String reason) {
        return new Assessment(judgment, item, yes, reason, Optional.empty(), Optional.empty());
    }
}
