package org.asylia.court;

import static org.asylia.court.Bundle.day;
import static org.asylia.court.Bundle.letter;
import static org.asylia.court.Bundle.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/// The next hearing, off the table of hearings: the first day from the release on that is set in the last proceeding,
/// while that is not decided, and was not moved.
///
/// A hearing that was moved stays in the table, with a reason; so does one that was held. The case's own row has the
/// last hearing that was set, which may be a later one.
final class Hearings {

    private static final Table.Column PROCEEDING = Tables.HEARINGS.column("IDNPROCEEDING");
    private static final Table.Column RECORD = Tables.HEARINGS.column("REC_TYPE");
    private static final Table.Column KIND = Tables.HEARINGS.column("CAL_TYPE");
    private static final Table.Column DAY = Tables.HEARINGS.column("ADJ_DATE");
    private static final Table.Column MOVED = Tables.HEARINGS.column("ADJ_RSN");

    private Hearings() {}

    static void tell(Matter matter, Bundle bundle, int releaseDay) {
        var ahead = ahead(bundle, releaseDay);
        int next = ahead.stream().mapToInt(each -> day(DAY, each)).min().orElse(Days.NONE);
        if (next == Days.NONE) {
            return;
        }
        var kinds = new HashSet<Optional<String>>();
        ahead.stream().filter(each -> day(DAY, each) == next).forEach(each -> kinds.add(kind(each)));
        // Two kinds on one day: which of them is meant is not told.
        var kind = kinds.size() == 1 ? kinds.iterator().next() : Optional.<String>empty();
        if (next == matter.get(Told.HEARING)) {
            kind.ifPresent(each -> same(matter, each));
        } else {
            matter.day(Told.NEXT_HEARING, next);
            kind.ifPresent(each -> matter.choice(Told.NEXT_HEARING_KIND, each));
        }
    }

    private static List<byte[]> ahead(Bundle bundle, int releaseDay) {
        var ahead = new ArrayList<byte[]>();
        if (bundle.proceedings().isEmpty()
                || !Standing.isOpen(bundle.proceedings().getLast())) {
            return ahead;
        }
        long last = Bytes.getLong(bundle.proceedings().getLast(), Table.OWN);
        for (var hearing : bundle.hearings()) {
            int day = day(DAY, hearing);
            boolean isHearing = letter(RECORD, hearing) == 'X' || letter(RECORD, hearing) == 'B';
            if (isHearing
                    && Bundle.number(PROCEEDING, hearing) == last
                    && words(MOVED, hearing).isEmpty()
                    && Days.told(day)
                    && day >= releaseDay) {
                ahead.add(hearing);
            }
        }
        return ahead;
    }

    private static Optional<String> kind(byte[] hearing) {
        if (letter(RECORD, hearing) == 'B') {
            return Optional.of("other");
        }
        return switch (letter(KIND, hearing)) {
            case 'M' -> Optional.of("master");
            case 'I' -> Optional.of("individual");
            // Other letters stand for several kinds.
            default -> Optional.empty();
        };
    }

    /// The day that the row of the case has as well.
    private static void same(Matter matter, String kind) {
        if (kind.equals("other")) {
            matter.disagree(Told.HEARING_KIND);
        } else if (!matter.has(Told.HEARING_KIND)) {
            matter.choice(Told.HEARING_KIND, kind);
        } else if (matter.get(Told.HEARING_KIND) != Told.HEARING_KIND.choice(kind)) {
            matter.disagree(Told.HEARING_KIND);
        }
    }
}
