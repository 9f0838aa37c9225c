package org.asylia.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.rule.Frame;

/// The frame that a case file asks to be determined in. What it leaves open, whoever runs the program decides.
///
/// @param asOf the day asked for
/// @param circuit `1` to `11` or `dc`; that of the court where only the court is named
/// @param court the immigration court, as the file names it
/// @param review whether the law is to be read as a court would on review
/// @param readings chosen readings, by the id of the contested point, in the order of the file
public record FrameWish(
        Optional<LocalDate> asOf,
        Optional<String> circuit,
        Optional<String> court,
        Optional<Boolean> review,
        Map<String, String> readings) {

    /// No wish at all.
    public static final FrameWish NONE =
            new FrameWish(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of());

    public FrameWish {
        readings = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(readings));
    }

    /// The frame that is wished for, on the given day if the file names none; read as the agency does unless it says
    /// otherwise.
    public Frame orOn(LocalDate day) {
        return new Frame(asOf.orElse(day), circuit, review.orElse(false), readings);
    }
}
