package org.asylia.caseload;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What becomes of one part of an office.
///
/// @param part as it was; without rows where it is new
/// @param kept its caseload; none where it is new, or must be packed again
/// @param seats which matter has which row now
record OfficeChange(OfficePart part, Optional<CaseloadFile.Kept> kept, OfficeSeats seats) {

    boolean isChanged() {
        return !seats.written().isEmpty()
                || seats.matters().size() != part.rows().size();
    }

    /// The matters whose cases are written.
    IntStream toRead() {
        return kept.isEmpty()
                ? seats.matters().stream().mapToInt(Integer::intValue)
                : seats.written().stream().mapToInt(row -> seats.matters().get(row));
    }

    /// The part as it is now.
    OfficePart after(List<OfficeRow> matters) {
        return new OfficePart(
                part.number(),
                part.frame(),
                seats.matters().stream().map(matters::get).toList());
    }
}
