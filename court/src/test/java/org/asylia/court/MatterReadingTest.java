package org.asylia.court;

import static org.asylia.court.Tables.APPEALS;
import static org.asylia.court.Tables.APPLICATIONS;
import static org.asylia.court.Tables.CASES;
import static org.asylia.court.Tables.CHARGES;
import static org.asylia.court.Tables.PROCEEDINGS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the rows of a case tell, and what they do not.
class MatterReadingTest {

    private static final String[] DECIDED = {
        "IDNPROCEEDING=1",
        "IDNCASE=7",
        "BASE_CITY_CODE=MIA",
        "DEC_CODE=X",
        "COMP_DATE=2026-01-20 00:00:00.000",
        "DATE_APPEAL_DUE_STATUS=2026-02-19 00:00:00.000",
        "ABSENTIA=N",
        "DEC_TYPE=O"
    };

    @TempDir
    Path folder;

    private OneCase removal(String... cells) {
        return with("RMV", cells);
    }

    private OneCase with(String type, String... cells) {
        var all = new String[cells.length + 2];
        all[0] = "IDNCASE=7";
        all[1] = "CASE_TYPE=" + type;
        System.arraycopy(cells, 0, all, 2, cells.length);
        return new OneCase(folder).row(CASES, all);
    }

    @Test
    void aCaseWithoutAnythingTellsNothing() throws Exception {
        var told = with("").told("2026-07");
        assertEquals(Map.of("circuit", ""), told);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "SU, SD", "CD, TD", "CH, CN", "HO, HN", "NI, NG", "NU, NI", "ES, SV", "GB, GA", "AU, AT", "AS, AU", "NG, NE"
    })
    void theCourtsCodesOfNationalityAreNotIsoCodes(String courts, String iso) throws Exception {
        var told = removal("NAT=" + courts).told("2026-07");
        assertEquals(iso, told.get("countries[1] country.code"));
        assertEquals("yes", told.get("countries[1] country.nationality"));
        assertFalse(told.containsKey("countries"), "there may be other nationalities");
    }

    @Test
    void twoNationalitiesInTheTablesAreADisagreement_andNeitherIsTold() throws Exception {
        var told = removal("NAT=MX")
                .row(PROCEEDINGS, "IDNPROCEEDING=1", "IDNCASE=7", "BASE_CITY_CODE=MIA", "NAT=GT")
                .told("2026-07");
        assertEquals("unknown: SOURCES_DISAGREE", told.get("countries[1] country.code"));
        assertFalse(told.containsKey("countries[1] country.nationality"));
        var same = removal("NAT=MX")
                .row(PROCEEDINGS, "IDNPROCEEDING=1", "IDNCASE=7", "BASE_CITY_CODE=MIA", "NAT=MX")
                .row(PROCEEDINGS, "IDNPROCEEDING=2", "IDNCASE=7", "BASE_CITY_CODE=MIA", "NAT=??")
                .told("2026-07");
        assertEquals("MX", same.get("countries[1] country.code"));
    }

    @ParameterizedTest
    @CsvSource({"??", "UN", "SS", "NN", "XX", "UR", "YO"})
    void noNationality_statelessness_andFormerCountriesStayUnknown(String code) throws Exception {
        assertFalse(removal("NAT=" + code).told("2026-07").containsKey("countries[1] country.code"));
    }

    @Test
    void entryBirthAndHearing() throws Exception {
        var told = removal(
                        "DATE_OF_ENTRY=2023-03-05 00:00:00.000",
                        "C_BIRTHDATE=2/2004",
                        "LATEST_HEARING=2027-05-01 00:00:00.000",
                        "LATEST_CAL_TYPE=I",
                        "CASEPRIORITY_CODE=UC")
                .told("2026-07");
        assertEquals("2023-03-05", told.get("arrivals[1] arrival.date"));
        assertEquals("2004-02-01 to 2004-02-29", told.get("person.birth-date"));
        assertEquals("2027-05-01", told.get("hearings[1] hearing.date"));
        assertEquals("individual", told.get("hearings[1] hearing.kind"));
        assertEquals("yes", told.get("child.found-unaccompanied"));
    }

    @ParameterizedTest
    @CsvSource({"1753-01-01", "2026-07-02", "2099-01-01"})
    void anEntryThatCannotBeSoIsNotTold(String day) throws Exception {
        var told = removal("DATE_OF_ENTRY=" + day + " 00:00:00.000").told("2026-07");
        assertFalse(told.containsKey("arrivals[1] arrival.date"), told::toString);
    }

    @Test
    void anOpenRemovalCase() throws Exception {
        var told = removal("CUSTODY=D")
                .row(
                        PROCEEDINGS,
                        "IDNPROCEEDING=1",
                        "IDNCASE=7",
                        "BASE_CITY_CODE=MIA",
                        "OSC_DATE=2024-01-01 00:00:00.000")
                .empty(APPEALS)
                .told("2026-07");
        assertEquals("open", told.get("proceeding.state"));
        assertEquals("none", told.get("proceeding.last-decision"));
        assertEquals("yes", told.get("proceeding.notice-filed"));
        assertEquals("no", told.get("proceeding.asylum-only"));
        assertEquals("yes", told.get("detention.held"));
        assertEquals("11", told.get("circuit"));
        assertFalse(told.containsKey("order.ordered"), "an officer may have ordered it");
    }

    @Test
    void custodyOfACaseThatEndedSaysNothingOfToday() throws Exception {
        var told = removal("CUSTODY=D").row(PROCEEDINGS, DECIDED).empty(APPEALS).told("2026-07");
        assertFalse(told.containsKey("detention.held"), told::toString);
    }

    @Test
    void anOrderWithoutAnAppealIsFinal_onceTheDayForItIsLongPast() throws Exception {
        var told = removal("NAT=MX").row(PROCEEDINGS, DECIDED).empty(APPEALS).told("2026-07");
        assertEquals("ordered", told.get("proceeding.state"));
        assertEquals("yes", told.get("order.ordered"));
        assertEquals("judge", told.get("proceeding.last-decision"));
        assertEquals("2026-01-20", told.get("decision.judge-date"));
        assertEquals("yes", told.get("decision.spoken"));
        assertEquals("no", told.get("decision.for-absence"));
    }

    @Test
    void thirtyDaysAfterTheDayForTheAppealItIsNotYetShownToBeFinal() throws Exception {
        // The appeal was due on 19 February: 30 days later is 21 March; the release is read as of the first.
        var told = removal().row(PROCEEDINGS, DECIDED).empty(APPEALS).told("2026-03");
        assertFalse(told.containsKey("proceeding.state"), told::toString);
        assertFalse(told.containsKey("order.ordered"), told::toString);
    }

    @Test
    void withoutTheTableOfAppealsNothingButAnOrderForAbsenceIsFinal() throws Exception {
        var present = removal().row(PROCEEDINGS, DECIDED).told("2026-07");
        assertFalse(present.containsKey("proceeding.state"), present::toString);
        assertFalse(present.containsKey("proceeding.last-decision"), present::toString);
        var absent = removal().row(PROCEEDINGS, replaced("ABSENTIA=Y")).told("2026-02");
        assertEquals("ordered", absent.get("proceeding.state"));
        assertEquals("judge-absent", absent.get("proceeding.last-decision"));
        assertEquals("yes", absent.get("decision.for-absence"));
    }

    private static String[] replaced(String cell) {
        var cells = DECIDED.clone();
        for (int i = 0; i < cells.length; i++) {
            if (cells[i].startsWith(cell.substring(0, cell.indexOf('=') + 1))) {
                cells[i] = cell;
            }
        }
        return cells;
    }

    @Test
    void anAppealThatIsNotDecided() throws Exception {
        var told = removal()
                .row(PROCEEDINGS, DECIDED)
                .row(
                        APPEALS,
                        "idnAppeal=3",
                        "idncase=7",
                        "strAppealType=Case Appeal",
                        "strFiledBy=A",
                        "datAppealFiled=2026-02-10 00:00:00.000")
                .told("2026-07");
        assertEquals("appeal", told.get("proceeding.state"));
        assertEquals("yes", told.get("appeal.filed"));
        assertEquals("2026-02-10", told.get("appeal.received-on"));
        assertFalse(told.containsKey("order.ordered"));
    }

    @Test
    void whatTheBoardDecidedIsNotTold_onlyWhen() throws Exception {
        var told = removal()
                .row(PROCEEDINGS, DECIDED)
                .row(
                        APPEALS,
                        "idnAppeal=3",
                        "idncase=7",
                        "strAppealType=Case Appeal",
                        "strFiledBy=I",
                        "datAppealFiled=2026-02-10 00:00:00.000",
                        "datBIADecision=2026-05-05 00:00:00.000")
                .told("2026-07");
        assertEquals("board", told.get("proceeding.last-decision"));
        assertEquals("2026-05-05", told.get("decision.board-date"));
        assertFalse(told.containsKey("appeal.filed"), "the government appealed");
        assertFalse(told.containsKey("proceeding.state"), told::toString);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"T, dismissed", "U, dismissed", "R, granted", "X, ordered", "V, ''", "O, ''", "D, ''"})
    void onlyLettersThatAreCertainTellHowACaseEnded(String letter, String state) throws Exception {
        var told = removal()
                .row(PROCEEDINGS, replaced("DEC_CODE=" + letter))
                .empty(APPEALS)
                .told("2026-07");
        assertEquals(state, told.getOrDefault("proceeding.state", ""));
    }

    @Test
    void aCaseThatWasReopenedIsOpen_andItsLastDecisionIsNotTold() throws Exception {
        var told = removal()
                .row(PROCEEDINGS, DECIDED)
                .row(PROCEEDINGS, "IDNPROCEEDING=2", "IDNCASE=7", "BASE_CITY_CODE=NYC")
                .empty(APPEALS)
                .told("2026-07");
        assertEquals("open", told.get("proceeding.state"));
        assertEquals("2", told.get("circuit"));
        assertFalse(told.containsKey("proceeding.last-decision"));
        assertFalse(told.containsKey("order.ordered"));
    }

    private OneCase filed(String first, String decision) {
        return removal("C_ASY_TYPE=" + first)
                .row(PROCEEDINGS, DECIDED)
                .row(
                        APPLICATIONS,
                        "IDNPROCEEDINGAPPLN=4",
                        "IDNPROCEEDING=1",
                        "IDNCASE=7",
                        "APPL_CODE=ASYL",
                        "APPL_RECD_DATE=2024-05-06 00:00:00.000",
                        "APPL_DEC=" + decision)
                .empty(APPEALS);
    }

    @Test
    void aFormFirstFiledWithTheCourtHasItsDay() throws Exception {
        var told = filed("E", "D").told("2026-07");
        assertEquals("yes", told.get("application.filed"));
        assertEquals("court", told.get("application.filed-with"));
        assertEquals("2024-05-06", told.get("application.filing-date"));
        assertEquals("yes", told.get("application.asylum-asked"));
        assertEquals("yes", told.get("application.refused"));
        assertEquals("yes", told.get("decision.against"));
    }

    @Test
    void aFormThatWentToUscisFirst_orMayHave_wasFiledOnThatDayOrBefore() throws Exception {
        var affirmative = filed("I", "").told("2026-07");
        assertEquals("on or before 2024-05-06", affirmative.get("application.filing-date"));
        assertEquals("uscis", affirmative.get("application.filed-with"));
        assertFalse(affirmative.containsKey("application.referred"), "a child alone may apply there all the same");
        var either = filed("", "").told("2026-07");
        assertEquals("on or before 2024-05-06", either.get("application.filing-date"));
        assertFalse(either.containsKey("application.filed-with"));
        assertFalse(filed("J", "").told("2026-07").containsKey("application.filed-with"), "nobody knows what J means");
    }

    @Test
    void aGrantOfAsylumIsToldOnceItIsFinal() throws Exception {
        var told = removal("C_ASY_TYPE=E")
                .row(PROCEEDINGS, replaced("DEC_CODE=R"))
                .row(
                        APPLICATIONS,
                        "IDNPROCEEDINGAPPLN=4",
                        "IDNPROCEEDING=1",
                        "IDNCASE=7",
                        "APPL_CODE=ASYL",
                        "APPL_DEC=G")
                .empty(APPEALS)
                .told("2026-07");
        assertEquals("yes", told.get("grant.granted"));
        assertEquals("2026-01-20", told.get("grant.date"));
        assertEquals("granted", told.get("proceeding.state"));
        assertFalse(told.containsKey("application.refused"));
    }

    @Test
    void noApplicationInTheTablesIsNoAnswer() throws Exception {
        assertFalse(removal().empty(APPLICATIONS).told("2026-07").containsKey("application.filed"));
        var other = removal()
                .row(APPLICATIONS, "IDNPROCEEDINGAPPLN=4", "IDNPROCEEDING=1", "IDNCASE=7", "APPL_CODE=42B")
                .told("2026-07");
        assertFalse(other.containsKey("application.filed"));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({"CFR, A, negative-upheld", "CFR, V, positive", "CFR, O, ''", "RFR, A, ''", "RFR, V, ''"})
    void reviewsOfFearInterviews(String type, String letter, String found) throws Exception {
        var told = with(type).row(PROCEEDINGS, replaced("DEC_CODE=" + letter)).told("2026-07");
        assertEquals(found, told.getOrDefault("screening.credible-fear", ""));
        assertFalse(told.containsKey("screening.reasonable-fear"));
        assertFalse(told.containsKey("proceeding.notice-filed"));
    }

    @Test
    void withholdingOnlyComesAfterAnOrderAndAPositiveFinding() throws Exception {
        var told = with("WHO").told("2026-07");
        assertEquals("yes", told.get("order.ordered"));
        assertEquals("positive", told.get("screening.reasonable-fear"));
        assertFalse(told.containsKey("order.reinstated"), "it may have been an officer's order");
    }

    @Test
    void chargesTellNothing() throws Exception {
        var told = removal()
                .row(
                        CHARGES,
                        "IDNPRCDCHG=9",
                        "IDNCASE=7",
                        "IDNPROCEEDING=1",
                        "CHARGE=237(a)(2)(A)(iii)",
                        "CHG_STATUS=S")
                .told("2026-07");
        assertEquals(Map.of("circuit", "", "proceeding.notice-filed", "yes", "proceeding.asylum-only", "no"), told);
    }

    @ParameterizedTest
    @CsvSource({"FCI", "RIC", "FTW", "CLE"})
    void aCourtWhoseCircuitIsNotCertainHasNone(String court) throws Exception {
        var told = removal()
                .row(PROCEEDINGS, "IDNPROCEEDING=1", "IDNCASE=7", "BASE_CITY_CODE=" + court)
                .told("2026-07");
        assertEquals("", told.get("circuit"));
    }
}
