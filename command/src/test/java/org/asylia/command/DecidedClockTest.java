package org.asylia.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.asylia.calendar.permit.ClockState;
import org.asylia.calendar.permit.PermitClock;
import org.asylia.casefile.CaseFileReader;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.time.NumberRange;
import org.asylia.law.ProtectionLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The worked counts among the decided cases, played through by the clock. Their days as the deadlines list them:
/// `examples/decided-days.tsv`.
class DecidedClockTest {

    /// 8 CFR 208.7(a)(1): the day of receipt is day zero; 150 days to the form, 180 to the permit; who is recommended
    /// for approval may file on the notice. Delay by the court alone costs no day, 8 CFR 208.7(a)(2).
    @ParameterizedTest
    @CsvSource(textBlock = """
        # case,                       day,        days, form,       permit
        permit-leap-year.json,        2024-09-30, 243,  2024-06-29, 2024-07-29
        permit-court-adjourned.json,  2025-06-30, 238,  2025-04-03, 2025-05-03
        permit-recommended.json,      2025-06-20, 80,   2025-06-20,
        aggravated-felony-2025.json,  2025-12-01, 301,  2025-07-03, 2025-08-02
        """)
    void theWorkedCount_isTheCountOfTheClock(String file, LocalDate day, long days, LocalDate form, LocalDate permit)
            throws IOException {
        var clock = clock(file);
        assertEquals(List.of(), clock.provisos());
        assertEquals(ClockState.RUNNING, clock.on(day).state());
        assertEquals(NumberRange.exactly(days), clock.on(day).days());
        assertEquals(form, clock.filing().earliest().orElseThrow());
        if (permit != null) {
            assertEquals(permit, clock.grant().earliest().orElseThrow());
        }
    }

    @Test
    void theCourtsOwnDelay_stopsNothing() throws IOException {
        var states = clock("permit-court-adjourned.json").spans().stream()
                .map(span -> span.state())
                .collect(Collectors.toSet());
        assertEquals(java.util.Set.of(ClockState.RUNNING), states);
    }

    /// 8 CFR 208.7(a)(1): only an applicant who is not an aggravated felon may ask.
    @Test
    void theAggravatedFelony_keepsThePermitAway_whateverTheCount() throws IOException {
        assertEquals(Answer.YES, clock("aggravated-felony-2025.json").bars().get("clock.ead.aggravated-felon"));
        assertEquals(Answer.NO, clock("permit-leap-year.json").bars().get("clock.ead.aggravated-felon"));
    }

    private static PermitClock clock(String name) throws IOException {
        var law = ProtectionLaw.ruleSet();
        var file = new CaseFileReader(law).read(name, Files.readAllBytes(RealLaw.EXAMPLES.resolve(name)));
        return PermitClock.of(
                new Determiner(law).determine(file.about(), file.frame().orOn(ProtectionLaw.KNOWN_TO)));
    }
}
