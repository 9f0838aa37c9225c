package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.CountryFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeveralNationalitiesTest {

    private static final String FEAR = "refugee.fear";
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
    void everyOrAny(String day, @Nullable String circuit, String second, Answer expected) {
        var check = citizen("HN", true)
                .given(of("NI", second.equals("yes")))
                .given(ALL_TOLD)
                .on(day);
        (circuit == null ? check : check.in(circuit)).is(expected);
    }

    @Test
    void oneNationality_isTheSameInEveryReading() {
        citizen("HN", true).given(ALL_TOLD).is(YES);
        citizen("HN", false).given(ALL_TOLD).is(NO);
    }

    @Test
    void aCountryOfRemovalThatIsNotOneOfNationality_doesNotCount() {
        citizen("HN", true)
                .given(c -> c.entry(COUNTRIES, "MX", x -> x.no(CountryFacts.NATIONALITY)))
                .given(ALL_TOLD)
                .in("5")
                .is(YES);
    }

    @Test
    void aListThatMayBeLonger_staysUnknown() {
        citizen("HN", true).in("5").is(UNKNOWN);
    }

    private static Check citizen(String country, boolean fears) {
        return check(SeveralNationalities.RULE)
                .leavingOpen(FEAR)
                .supposingNot("refugee.past-persecution")
                .given(of(country, fears));
    }

    private static Consumer<Given> of(String country, boolean fears) {
        return c -> c.entry(
                        COUNTRIES,
                        country,
                        x -> x.yes(CountryFacts.NATIONALITY)
                                .entry(CLAIMS, "c", _ -> {})
                                .complete(CLAIMS))
                .judged(FEAR, "countries[" + country + "]", fears);
    }
}
