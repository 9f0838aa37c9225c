package org.asylia.law.tables;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.asylia.engine.rule.DatedTable;
import org.asylia.law.clocks.FederalHolidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of the world: whole, and read as they stand.
class TablesTest {

    private static boolean lists(DatedTable table, String code, String day) {
        return table.rows().stream().anyMatch(row -> row.code().equals(code) && row.covers(LocalDate.parse(day)));
    }

    @Test
    void agreementCountries_areAsReported_andNotComplete() {
        var table = AgreementCountries.TABLE;
        assertFalse(table.complete());
        assertEquals(5, table.rows().size());
        assertEquals(LocalDate.of(2026, 11, 22), table.checked());
        assertTrue(lists(table, "GT", "2020-06-01"));
        assertFalse(lists(table, "GT", "2021-02-06"));
        assertTrue(lists(table, "HN", "2025-07-08"));
        assertFalse(lists(table, "HN", "2025-07-07"));
    }

    /// Proclamation 10949 (nineteen countries), and that of 16 December 2025 (twenty more).
    @Test
    void proclamationCountries_haveTheDaysOfTheirProclamation() {
        var table = ProclamationCountries.TABLE;
        assertTrue(table.complete());
        assertEquals(39, table.rows().size());
        assertEquals(LocalDate.of(2026, 11, 22), table.checked());
        assertTrue(lists(table, "VE", "2025-06-09"));
        assertFalse(lists(table, "VE", "2025-06-08"));
        assertTrue(lists(table, "NG", "2026-01-01"));
        assertFalse(lists(table, "NG", "2025-12-31"));
        assertFalse(lists(table, "HN", "2026-10-07"));
    }

    /// 5 U.S.C. 6103(c) and the executive orders: never a weekend, never a legal holiday besides.
    @Test
    void daysClosedByOrder_areWorkingDaysOtherwise() {
        assertEquals(23, Closures.DAYS.size());
        for (var day : Closures.DAYS.keySet()) {
            assertTrue(FederalHolidays.OBSERVED.isBusinessDay(day), day::toString);
        }
        assertEquals(
                "Inauguration Day, a holiday around Washington only", Closures.DAYS.get(LocalDate.of(2021, 1, 20)));
        assertFalse(Closures.DAYS.containsKey(LocalDate.of(2025, 1, 20)));
    }

    @Test
    void partiesToTheRefugeeConvention_areNotComplete() {
        assertFalse(RefugeeConventionParties.TABLE.complete());
        assertTrue(lists(RefugeeConventionParties.TABLE, "MX", "2000-06-07"));
        assertFalse(lists(RefugeeConventionParties.TABLE, "MX", "2000-06-06"));
        assertEquals(
                Optional.of(LocalDate.of(1978, 3, 28)),
                Countries.of("CR").orElseThrow().partySince());
        assertEquals(Optional.empty(), Countries.of("SY").orElseThrow().partySince());
    }

    @Test
    void designatedOrganizations_haveTheirDays() {
        assertEquals(29, DesignatedOrganizations.ROWS.size());
        var cartels = DesignatedOrganizations.table("cartel", "x", "X");
        assertEquals(15, cartels.rows().size());
        assertTrue(lists(cartels, "cjng", "2025-02-20"));
        assertFalse(lists(cartels, "cjng", "2025-02-19"));
        var others = DesignatedOrganizations.table("other", "x", "X");
        assertTrue(lists(others, "farc", "2021-11-29"));
        assertFalse(lists(others, "farc", "2021-11-30"));
    }

    @Test
    void everyStateAndTerritoryHasItsCircuit() {
        assertEquals(55, Circuits.OF_STATE.size());
        assertEquals("9", Circuits.OF_STATE.get("AZ"));
        assertEquals("dc", Circuits.OF_STATE.get("DC"));
        assertEquals("3", Circuits.OF_STATE.get("VI"));
        assertEquals("1", Circuits.OF_STATE.get("PR"));
        assertEquals("9", Circuits.OF_STATE.get("MP"));
        assertEquals(12, new HashSet<>(Circuits.OF_STATE.values()).size());
    }

    @Test
    void courtsAreWhole_andSayWhetherAnybodyChecked() {
        assertTrue(Courts.ALL.size() >= 70, () -> Courts.ALL.size() + " courts");
        var names = new HashSet<String>();
        for (var court : Courts.ALL) {
            assertTrue(names.add(court.name()), court.name());
            assertEquals(court.circuit(), Circuits.OF_STATE.get(court.state()), court.name());
            assertEquals(court.source().equals("from memory"), !court.verified(), court.name());
        }
        assertTrue(Courts.ALL.stream().anyMatch(court -> !court.verified()));
    }

    @ParameterizedTest
    @CsvSource({
        "Eloy, 9, 1",
        "eloy immigration court, 9, 1",
        "Stewart, 11, 1",
        // the city of that court
        "Lumpkin, 11, 1",
        "Los Angeles, 9, 3",
        "federal plaza, 2, 1",
        "new york, 2, 3",
        "El Paso, 5, 1",
        "Krome, 11, 1",
        "Fort Worth, 5, 1",
    })
    void courtsAreFoundLoosely(String typed, String circuit, int found) {
        assertEquals(found, Courts.find(typed).size(), () -> Courts.find(typed).toString());
        assertEquals(Optional.of(circuit), Courts.circuit(typed));
    }

    @Test
    void whatIsNoCourtIsNotFound() {
        assertTrue(Courts.find("Atlantis").isEmpty());
        assertTrue(Courts.find("court").isEmpty());
        assertTrue(Courts.find("").isEmpty());
        assertEquals(Optional.empty(), Courts.circuit("Atlantis"));
    }

    @Test
    void officesOfUscisAreListed() {
        assertEquals(13, AsylumOffices.ALL.size());
        assertTrue(
                AsylumOffices.ALL.stream().anyMatch(office -> office.verified().equals("no")));
    }

    @Test
    void countriesHaveTheCodesOfTheCourts_whichAreNotIso() {
        assertEquals(250, Countries.ALL.size());
        assertEquals("Honduras", Countries.ofCourtCode("HO").orElseThrow().name());
        assertEquals("CN", Countries.ofCourtCode("CH").orElseThrow().code());
        assertEquals("SV", Countries.ofCourtCode("ES").orElseThrow().code());
        assertEquals(Optional.empty(), Countries.ofCourtCode("??"));
        var codes = new HashSet<String>();
        var courtCodes = new HashSet<String>();
        for (var country : Countries.ALL) {
            assertTrue(codes.add(country.code()), country.code());
            country.courtCodes().forEach(code -> assertTrue(courtCodes.add(code), code));
        }
        for (var iso : Locale.getISOCountries()) {
            assertTrue(codes.contains(iso) || "BV HM TF".contains(iso), iso);
        }
    }
}
