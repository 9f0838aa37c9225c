package org.asylia.court;

import static org.asylia.court.Bundle.day;
import static org.asylia.court.Bundle.letter;

import java.util.List;
import java.util.Optional;

/// Whether the person is held, as of the release, in a case that is open: as the row of the case has it, and as the
/// history of custody has it. Where the two say different things it is unknown, because they disagree.
///
/// Neither is always right, say those who know the tables; most stretches of custody have no day. In which kind of
/// place somebody was held is not told, nor whether on the day of a hearing.
final class Custody {

    private static final Table.Column OF_CASE = Tables.CASES.column("CUSTODY");
    private static final Table.Column STATE = Tables.CUSTODY.column("CUSTODY");
    private static final Table.Column FROM = Tables.CUSTODY.column("DATDETAINED");
    private static final Table.Column TO = Tables.CUSTODY.column("DATRELEASED");

    private enum Is {
        HELD,
        FREE,
        NOT_TOLD
    }

    private Custody() {}

    static void tell(Matter matter, Bundle bundle, int releaseDay) {
        if (matter.get(Told.STATE) != Told.STATE.choice("open")) {
            return;
        }
        var now = of(letter(OF_CASE, bundle.row()));
        var history = history(bundle.custody(), releaseDay);
        if (now != Is.NOT_TOLD && history != Is.NOT_TOLD && now != history) {
            matter.disagree(Told.HELD);
            return;
        }
        switch (now == Is.NOT_TOLD ? history : now) {
            case HELD -> matter.yes(Told.HELD);
            case FREE -> matter.no(Told.HELD);
            case NOT_TOLD -> {
                // Neither tells.
            }
        }
    }

    private static Is of(char letter) {
        return switch (letter) {
            case 'D' -> Is.HELD;
            case 'N', 'R' -> Is.FREE;
            default -> Is.NOT_TOLD;
        };
    }

    /// What all stretches say; or the last of them, where each has its day.
    private static Is history(List<byte[]> stretches, int releaseDay) {
        var said =
                stretches.stream().map(each -> of(each, releaseDay)).distinct().toList();
        if (said.size() == 1) {
            return said.getFirst();
        }
        return last(stretches).map(each -> of(each, releaseDay)).orElse(Is.NOT_TOLD);
    }

    private static Is of(byte[] stretch, int releaseDay) {
        int from = day(FROM, stretch);
        int to = day(TO, stretch);
        var state = of(letter(STATE, stretch));
        boolean slip = from != Days.NONE && from > releaseDay || to != Days.NONE && (to < from || to > releaseDay);
        // Held and let go, or free and never let go after a day of being taken: one of the two was not kept up.
        boolean halfTold =
                state == Is.HELD && to != Days.NONE || state == Is.FREE && from != Days.NONE && to == Days.NONE;
        return slip || halfTold ? Is.NOT_TOLD : state;
    }

    /// The one that began last; none where one has no day, or two began on that day.
    private static Optional<byte[]> last(List<byte[]> stretches) {
        int latest = Days.NONE;
        for (var each : stretches) {
            if (!Days.told(day(FROM, each))) {
                return Optional.empty();
            }
            latest = Math.max(latest, day(FROM, each));
        }
        int began = latest;
        var last = stretches.stream().filter(each -> day(FROM, each) == began).toList();
        return last.size() == 1 ? Optional.of(last.getFirst()) : Optional.empty();
    }
}
