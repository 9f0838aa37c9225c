package org.asylia.court;

import static org.asylia.court.Tables.CASES;
import static org.asylia.court.Tables.CUSTODY;
import static org.asylia.court.Tables.HEARINGS;
import static org.asylia.court.Tables.JUVENILES;
import static org.asylia.court.Tables.PROCEEDINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What hearings, stretches of custody and notes of children tell of a case that is open, and what they do not. The
/// release is read as of 2026-07-01.
class HistoriesTest {

    private static final String[] PLAIN = {"REC_TYPE=X", "CAL_TYPE=M"};

    @TempDir
    Path folder;

    private int next = 10;

    private OneCase open(String... cells) {
        var all = new String[cells.length + 2];
        all[0] = "IDNCASE=7";
        all[1] = "CASE_TYPE=RMV";
        System.arraycopy(cells, 0, all, 2, cells.length);
        return new OneCase(folder)
                .row(CASES, all)
                .row(PROCEEDINGS, "IDNPROCEEDING=3", "IDNCASE=7", "BASE_CITY_CODE=MIA");
    }

    private OneCase hearing(OneCase one, String day, String... cells) {
        var all = new String[cells.length + 4];
        all[0] = "IDNSCHEDULE=" + next++;
        all[1] = "IDNPROCEEDING=3";
        all[2] = "IDNCASE=7";
        all[3] = "ADJ_DATE=" + day + " 00:00:00.000";
        System.arraycopy(cells, 0, all, 4, cells.length);
        return one.row(HEARINGS, all);
    }

    @Test
    void theNextHearing_isTheFirstDayAheadThatWasNotMoved_besideTheLastOneSet() throws Exception {
        var one = open("LATEST_HEARING=2027-05-01 00:00:00.000", "LATEST_CAL_TYPE=I");
        hearing(one, "2026-06-01", PLAIN);
        hearing(one, "2026-08-01", "REC_TYPE=X", "CAL_TYPE=M", "ADJ_RSN=7A");
        hearing(one, "2026-09-02", PLAIN);
        hearing(one, "2027-05-01", "REC_TYPE=X", "CAL_TYPE=I");
        var told = one.told("2026-07");
        assertEquals("2027-05-01", told.get("hearings[1] hearing.date"));
        assertEquals("individual", told.get("hearings[1] hearing.kind"));
        assertEquals("2026-09-02", told.get("hearings[2] hearing.date"));
        assertEquals("master", told.get("hearings[2] hearing.kind"));
        assertFalse(told.containsKey("hearings"), "there may be others");
        assertFalse(told.containsKey("hearings[2] hearing.detained"), "nobody says so");
    }

    @Test
    void theSameDayTwice_isOneHearing_andTwoKindsOfItDisagree() throws Exception {
        var one = open("LATEST_HEARING=2026-09-02 00:00:00.000");
        var told = hearing(one, "2026-09-02", PLAIN).told("2026-07");
        assertEquals("master", told.get("hearings[1] hearing.kind"));
        assertFalse(told.containsKey("hearings[2] hearing.date"));
        var two = open("LATEST_HEARING=2026-09-02 00:00:00.000", "LATEST_CAL_TYPE=I");
        assertEquals(
                "unknown: SOURCES_DISAGREE",
                hearing(two, "2026-09-02", PLAIN).told("2026-07").get("hearings[1] hearing.kind"));
        var both = hearing(hearing(open(), "2026-09-02", PLAIN), "2026-09-02", "REC_TYPE=X", "CAL_TYPE=I");
        var said = both.told("2026-07");
        assertEquals("2026-09-02", said.get("hearings[2] hearing.date"));
        assertFalse(said.containsKey("hearings[2] hearing.kind"));
    }

    /// A motion and an adjournment are no hearings, an unknown letter is no kind, a day past is not next, and what lies
    /// in another proceeding, or in one that is decided, is not told.
    @ParameterizedTest
    @CsvSource({
        "2026-09-02, X, M, master",
        "2026-09-02, X, I, individual",
        "2026-09-02, X, N, ''",
        "2026-09-02, X, C, ''",
        "2026-09-02, B, M, other",
        "2026-07-01, X, M, master",
        "2026-06-30, X, M, none",
        "2026-09-02, A, M, none",
        "2026-09-02, O, M, none",
        "2026-09-02, '', M, none",
        "2099-09-02, X, M, none"
    })
    void kindsOfHearings(String day, String record, String calendar, String kind) throws Exception {
        var told = hearing(open(), day, "REC_TYPE=" + record, "CAL_TYPE=" + calendar)
                .told("2026-07");
        assertEquals(!kind.equals("none"), told.containsKey("hearings[2] hearing.date"));
        assertEquals(
                kind.equals("none") || kind.isEmpty() ? "not told" : kind,
                told.getOrDefault("hearings[2] hearing.kind", "not told"));
    }

    @Test
    void aHearingOfAnotherProceeding_orInOneThatIsDecided_isNotNext() throws Exception {
        var other = open().row(
                        HEARINGS,
                        "IDNSCHEDULE=1",
                        "IDNPROCEEDING=2",
                        "IDNCASE=7",
                        "REC_TYPE=X",
                        "ADJ_DATE=2026-09-02 00:00:00.000");
        assertFalse(other.told("2026-07").containsKey("hearings[2] hearing.date"));
        var decided = new OneCase(folder)
                .row(CASES, "IDNCASE=7", "CASE_TYPE=RMV")
                .row(
                        PROCEEDINGS,
                        "IDNPROCEEDING=3",
                        "IDNCASE=7",
                        "BASE_CITY_CODE=MIA",
                        "COMP_DATE=2026-05-01 00:00:00.000",
                        "DEC_CODE=X");
        assertFalse(hearing(decided, "2026-09-02", PLAIN).told("2026-07").containsKey("hearings[2] hearing.date"));
    }

    private Map<String, String> custody(String ofCase, String... stretches) throws Exception {
        var one = open("CUSTODY=" + ofCase);
        for (var stretch : stretches) {
            var parts = List.of(stretch.split("/", -1));
            one.row(
                    CUSTODY,
                    "IDNCUSTODY=" + next++,
                    "IDNCASE=7",
                    "CUSTODY=" + parts.get(0),
                    "DATDETAINED=" + parts.get(1),
                    "DATRELEASED=" + parts.get(2));
        }
        return one.told("2026-07");
    }

    @ParameterizedTest(name = "{0}: {1} and {2} is {3}")
    @CsvSource({
        // One stretch, as the case says.
        "D, D/2025-01-01/, , yes",
        "R, R/2025-01-01/2025-02-01, , no",
        "N, N//, , no",
        // The history alone.
        "'', D/2025-01-01/, , yes",
        "'', D//, , yes",
        "'', R/2025-01-01/2025-02-01, , no",
        // They disagree.
        "N, D/2025-01-01/, , unknown: SOURCES_DISAGREE",
        "D, R/2025-01-01/2025-02-01, , unknown: SOURCES_DISAGREE",
        // Held, and let go by the same row: not kept up. Then the case alone says it.
        "'', D/2025-01-01/2025-02-01, , not told",
        "D, D/2025-01-01/2025-02-01, , yes",
        // Slips: let go before, or a day after the release.
        "'', D/2026-08-01/, , not told",
        "'', R/2025-03-01/2025-02-01, , not told",
        // Several stretches: the last, where each has its day.
        "'', R/2024-01-01/2024-02-01, D/2025-01-01/, yes",
        "'', D/2025-01-01/, R/2025-03-01/2025-04-01, no",
        "'', D/2024-01-01/2024-02-01, D/2025-01-01/, yes",
        "'', D//, R//, not told",
        "'', D/2025-01-01/, R/2025-01-01/2025-01-09, not told",
    })
    void whetherHeld(String ofCase, String one, String other, String held) throws Exception {
        var told = other == null ? custody(ofCase, one) : custody(ofCase, one, other);
        assertEquals(held, told.getOrDefault("detention.held", "not told"));
    }

    /// Of a case that is not open it is not told, whatever the history says.
    @Test
    void afterTheEnd_custodyIsNotTold() throws Exception {
        var told = new OneCase(folder)
                .row(CASES, "IDNCASE=7", "CASE_TYPE=RMV", "CUSTODY=D")
                .row(PROCEEDINGS, "IDNPROCEEDING=3", "IDNCASE=7", "COMP_DATE=2026-05-01 00:00:00.000", "DEC_CODE=X")
                .row(CUSTODY, "IDNCUSTODY=1", "IDNCASE=7", "CUSTODY=D")
                .told("2026-07");
        assertFalse(told.containsKey("detention.held"), told::toString);
    }

    /// What the numbers mean is nowhere published: a note of a child is neither a finding that it came alone, nor that
    /// it did not.
    @ParameterizedTest
    @CsvSource({"1", "2", "3", "4", "5", "6"})
    void aNoteOfAChild_provesNothingAboutBeingUnaccompanied(String number) throws Exception {
        var told = open().row(
                        JUVENILES, "idnJuvenileHistory=1", "idnCase=7", "idnProceeding=3", "idnJuvenile=" + number)
                .told("2026-07");
        assertEquals(open().told("2026-07"), told);
        var found = open("CASEPRIORITY_CODE=UC")
                .row(JUVENILES, "idnJuvenileHistory=1", "idnCase=7", "idnJuvenile=" + number)
                .told("2026-07");
        assertEquals("yes", found.get("child.found-unaccompanied"));
    }
}
