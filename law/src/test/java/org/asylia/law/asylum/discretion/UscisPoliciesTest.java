package org.asylia.law.asylum.discretion;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.COUNTRIES;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UscisPoliciesTest {

    private static final Consumer<Given> PENDING =
            c -> c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "uscis").is(UscisFacts.STAGE, "waiting");

    @ParameterizedTest
    @CsvSource(textBlock = """
        # country, day,      factors, hold
        # USCIS PA-2025-26, 27 November 2025; PM-602-0192, 2 December 2025
        VE, 2025-11-26, NO,  NO
        VE, 2025-11-27, YES, NO
        VE, 2025-12-01, YES, NO
        VE, 2025-12-02, YES, YES
        FR, 2025-12-02, NO,  YES
        # the second proclamation, 1 January 2026
        NG, 2025-12-31, NO,  YES
        NG, 2026-01-01, YES, YES
        # the hold ends for others, 30 March 2026
        FR, 2026-03-29, NO,  YES
        FR, 2026-03-30, NO,  NO
        VE, 2026-03-30, YES, YES
        # Dorcas, 5 June 2026
        VE, 2026-06-04, YES, YES
        VE, 2026-06-05, NO,  NO
        """)
    void theUscisPoliciesCameAndWent(String country, String day, Answer factors, Answer hold) {
        Consumer<Given> national = c -> c.entry(
                        COUNTRIES,
                        "home",
                        home -> home.is(CountryFacts.CODE, country).yes(CountryFacts.NATIONALITY))
                .complete(COUNTRIES);
        check(UscisPolicies.COUNTRY_FACTORS).given(national).on(day).is(factors);
        check(UscisPolicies.HOLD).given(national.andThen(PENDING)).on(day).is(hold);
        check(UscisPolicies.HOLD)
                .given(national.andThen(c -> c.yes(FilingFacts.FILED).is(FilingFacts.FILED_WITH, "court")))
                .on(day)
                .is(NO);
    }

    @Test
    void whatWasHeldBack_isADecisionThatUscisHadStillToMake() {
        check(UscisPolicies.HOLD).on("2025-12-02").is(UNKNOWN).asksFor(FilingFacts.FILED);
        check(UscisPolicies.HOLD)
                .given(PENDING.andThen(c -> c.is(UscisFacts.STAGE, "decided")))
                .on("2025-12-02")
                .is(NO);
    }

    @Test
    void whileTheyStood_theCountryWasAsked() {
        check(UscisPolicies.COUNTRY_FACTORS)
                .given(c -> c.entry(COUNTRIES, "home", home -> home.yes(CountryFacts.NATIONALITY))
                        .complete(COUNTRIES))
                .on("2026-01-15")
                .is(UNKNOWN)
                .asksFor(CountryFacts.CODE);
        check(UscisPolicies.HOLD)
                .given(PENDING.andThen(c -> c.entry(COUNTRIES, "home", home -> home.yes(CountryFacts.NATIONALITY))
                        .complete(COUNTRIES)))
                .on("2026-04-15")
                .is(UNKNOWN)
                .asksFor(CountryFacts.CODE);
    }
}
