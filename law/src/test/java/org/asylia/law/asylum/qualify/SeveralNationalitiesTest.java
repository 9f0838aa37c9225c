package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.asylum.qualify.WithStandIns.FEARS;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTED;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Frame;
import org.asylia.law.Given;
import org.asylia.law.facts.CountryFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralNationalitiesTest {

    private static final Consumer<Given> ALL_TOLD = c -> c.complete(COUNTRIES);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        # day,       circuit, fears in the second country, answer
        # the Board: every country (B-R-)
        2026-10-07,  5,       no,                          NO
        2026-10-07,  5,       yes,                         YES
        # the Second Circuit: any country (Zepeda-Lopez)
        2026-10-07,  2,       no,                          YES
        # circuit not known: the readings differ
        2026-10-07,  -,       no,                          UNKNOWN
        2026-10-07,  -,       yes,                         YES
        # the day before Zepeda-Lopez, and its first day
        2022-06-27,  2,       no,                          NO
        2022-06-28,  2,       no,                          YES
        # the day before B-R- (decided 3 May 2013), and its first day: before it no precedent was known
        2013-05-02,  5,       no,                          UNKNOWN
        2013-05-03,  5,       no,                          NO
        """)
    void everyOrAny(LocalDate day, String circuit, String second, Answer expected) {
        var frame = new Frame(day, Optional.ofNullable(circuit), false, java.util.Map.of());
        check(frame, expected, citizenOf("HN", true), citizenOf("NI", second.equals("yes")), ALL_TOLD);
    }

    @Test
    void oneNationality_isTheSameInEveryReading() {
        var frame = Frame.on(LocalDate.parse("2026-10-07"));
        check(frame, YES, citizenOf("HN", true), ALL_TOLD);
        check(frame, NO, citizenOf("HN", false), ALL_TOLD);
    }

    @Test
    void aCountryOfRemovalThatIsNotOneOfNationality_doesNotCount() {
        check(
                Frame.on(LocalDate.parse("2026-10-07")).inCircuit("5"),
                YES,
                citizenOf("HN", true),
                c -> c.entry(COUNTRIES, "MX", x -> x.no(CountryFacts.NATIONALITY)),
                ALL_TOLD);
    }

    @Test
    void aListThatMayBeLonger_staysUnknown() {
        check(Frame.on(LocalDate.parse("2026-10-07")).inCircuit("5"), UNKNOWN, citizenOf("HN", true));
    }

    private static Consumer<Given> citizenOf(String country, boolean fears) {
        return c -> c.entry(
                COUNTRIES,
                country,
                x -> x.yes(CountryFacts.NATIONALITY)
                        .entry(CLAIMS, "c", claim -> (fears ? claim.yes(FEARS) : claim.no(FEARS)).no(PERSECUTED))
                        .complete(CLAIMS));
    }

    @SafeVarargs
    private static void check(Frame frame, Answer expected, Consumer<Given>... contents) {
        WithStandIns.check(SeveralNationalities.RULE, frame, expected, List.of(contents));
    }
}
