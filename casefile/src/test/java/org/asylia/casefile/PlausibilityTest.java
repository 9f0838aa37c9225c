package org.asylia.casefile;

import static org.asylia.casefile.Refused.refused;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.Holidays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Dates that cannot stand beside one another.
class PlausibilityTest {

    private static final String FILED = "'application.filed': true, 'application.filing-date': '2026-11-22'";

    @Test
    void aFilingDate_needsAFiling() {
        refused("'application.filing-date': '2026-03-01'")
                .at("/application.filing-date")
                .says(
                        "Filing date '2026-03-01' is given, but application.filed is not. Add \"application.filed\": true,"
                                + " or remove the date.");
        refused("'application.filing-date': '2026-03-01', 'application.filed': false")
                .says(
                        "Filing date '2026-03-01' is given, but application.filed is false. Write application.filed: true,"
                                + " or remove the date.");
        // What was told in a form that is refused is not said to be missing.
        refused("'application.filing-date': '2026-03-01', 'application.filed': 'yes'")
                .at("/application.filed");
    }

    @Test
    void nobodyFilesBeforeArriving() {
        refused(FILED + ", 'arrivals': {'entries': {'1': {'arrival.date': '2027-03-01'}}}")
                .at("/arrivals/entries/1/arrival.date")
                .says(
                        "Arrival date '2027-03-01' is later than the filing date '2026-11-22'. Check both dates and correct"
                                + " the wrong one, or add the earlier arrival.");
        refused(FILED + ", 'arrivals': {'entries': {'1': {'arrival.date': '2027'}, '2': {'arrival.date': '2028'}}}")
                .at("/arrivals/entries/1/arrival.date");
    }

    @Test
    void nobodyArrivesOrFilesBeforeBeingBorn() {
        refused("'person.birth-date': '2025', 'arrivals': {'entries': {'1': {'arrival.date': '2024-05'}}}")
                .at("/person.birth-date")
                .says(
                        "Birth date '2025' is later than the arrival date '2024-05'. Check both dates and correct the wrong"
                                + " one.");
        refused("'person.birth-date': '2027', " + FILED)
                .says("Birth date '2027' is later than the filing date '2026-11-22'. Check both dates and correct the"
                        + " wrong one.");
    }

    @Test
    void nothingThatHappened_liesAfterTheDayAskedFor() {
        var late = "'frame': {'asOf': '2026-01-01'}, ";
        refused(late + "'arrivals': {'entries': {'1': {'arrival.date': 'after 2026-01-01'}}}")
                .at("/arrivals/entries/1/arrival.date")
                .says(
                        "Arrival date 'after 2026-01-01' is later than the day asked for (frame, asOf) '2026-01-01'. Check"
                                + " both dates and correct the wrong one.");
        refused(late + "'person.birth-date': '2026-02'").at("/person.birth-date");
        refused(late + FILED).at("/application.filing-date");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the same day
                "'arrivals': {'entries': {'1': {'arrival.date': '2026-11-22'}}}",
                // perhaps before
                "'arrivals': {'entries': {'1': {'arrival.date': '2026-winter'}}}",
                // one of two
                "'arrivals': {'entries': {'1': {'arrival.date': '2020'}, '2': {'arrival.date': '2027'}}}",
                // one of which the day is not known
                "'arrivals': {'entries': {'1': {}, '2': {'arrival.date': '2027'}}}",
                "'arrivals': {'entries': {'1': {'arrival.date': {'unknown': 'does-not-know'}},"
                        + " '2': {'arrival.date': '2027'}}}",
                // sources that disagree decide nothing
                "'arrivals': {'entries': {'1': {'arrival.date': {'statements': [{'value': '2027'}, {'value': '2020'}]}}}}",
                "'arrivals': {'complete': true}",
                "'person.birth-date': '2026', 'frame': {'asOf': '2026-11-22'}"
            })
    void whatIsNotCertainlyImpossible_isTaken(String members) {
        SmallLaw.with((FILED + ", " + members).replace('\'', '"'));
    }

    @Test
    void theFiling_mayBeDisputed() {
        SmallLaw.with("\"application.filing-date\": \"2026-03-01\", \"application.filed\":"
                + " {\"statements\": [{\"value\": true}, {\"value\": false}]}");
    }

    @Test
    void factsThatALawDoesNotHave_areNotLookedFor() {
        var law = new RuleSet(List.of(), List.of(SmallLaw.FILING_DATE), Holidays.NONE, LocalDate.EPOCH);
        new CaseFileReader(law)
                .read(
                        "test.json",
                        "{\"asylia\": \"case/1\", \"application.filing-date\": \"2026\"}"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
