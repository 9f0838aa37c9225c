package org.asylia.law.effects;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.LaterProtectionFacts.ENDED;
import static org.asylia.law.facts.LaterProtectionFacts.LEFT;
import static org.asylia.law.facts.LaterProtectionFacts.NAMED;
import static org.asylia.law.facts.LaterProtectionFacts.NOTICE_AND_CHANCE;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.ProtectionFacts.GRANTED;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.CountryFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OtherProtectionTest {

    @Test
    void eachProtection_isItsOwn() {
        granted(OtherProtection.WITHHOLDING, "withholding").is(YES);
        granted(OtherProtection.WITHHOLDING, "cat-deferral").is(NO);
        granted(OtherProtection.CONVENTION_WITHHOLDING, "cat-withholding").is(YES);
        granted(OtherProtection.CONVENTION_WITHHOLDING, "withholding").is(NO);
        granted(OtherProtection.CONVENTION_DEFERRAL, "cat-deferral").is(YES);
        granted(OtherProtection.CONVENTION_DEFERRAL, "none").is(NO);
    }

    @Test
    void leavingOrAnEnd_takesItAway() {
        check(OtherProtection.WITHHOLDING)
                .given(c -> c.is(GRANTED, "withholding").yes(LEFT))
                .is(NO);
        check(OtherProtection.CONVENTION_DEFERRAL)
                .given(c -> c.is(GRANTED, "cat-deferral").yes(ENDED))
                .is(NO);
    }

    @Test
    void notToldWhatWasGranted_isUnknown_andAsks() {
        check(OtherProtection.WITHHOLDING).is(UNKNOWN).asksFor(GRANTED);
        check(OtherProtection.CONVENTION_WITHHOLDING).is(UNKNOWN).asksFor(GRANTED);
        check(OtherProtection.CONVENTION_DEFERRAL)
                .given(c -> c.is(GRANTED, "cat-deferral").no(LEFT))
                .is(UNKNOWN)
                .asksFor(ENDED);
    }

    /// 64 FR 8478, from 22 March 1999; INA 243(h) as of 1 April 1980.
    @Test
    void beforeTheFirstText_thereIsNone() {
        granted(OtherProtection.CONVENTION_WITHHOLDING, "cat-withholding")
                .on("1999-03-22")
                .is(YES)
                .on("1999-03-21")
                .is(NO);
        granted(OtherProtection.CONVENTION_DEFERRAL, "cat-deferral")
                .on("1999-03-21")
                .is(NO);
        granted(OtherProtection.WITHHOLDING, "withholding").on("1980-03-31").is(UNKNOWN);
    }

    /// D.V.D. v. DHS and its stays: notice is needed only while the orders stood.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,        without notice
        2025-02-17,   UNKNOWN
        2025-02-18,   YES
        2025-04-17,   YES
        2025-04-18,   NO
        2025-06-22,   NO
        2025-06-23,   YES
        2026-02-24,   YES
        2026-02-25,   NO
        2026-03-10,   NO
        2026-03-11,   YES
        2026-09-29,   YES
        2026-10-07,   YES
        """)
    void removalToAThirdCountry_movedWithTheCourts(String day, Answer answer) {
        third(true, false).given(c -> c.no(ENDED, LEFT)).on(day).is(answer);
    }

    @Test
    void theNamedCountry_andACountryNobodyNamed_areOutside() {
        third(true, true).given(c -> c.no(ENDED, LEFT)).is(NO);
        third(false, false).given(c -> c.no(ENDED, LEFT)).is(NO);
        third(true, false).given(c -> c.no(LEFT)).is(UNKNOWN).asksFor(ENDED);
    }

    private static Check third(boolean proposed, boolean named) {
        return check(ThirdCountryRemoval.RULE)
                .given(c -> c.is(GRANTED, "withholding")
                        .entry(COUNTRIES, "UG", x -> {
                            var _ = proposed
                                    ? x.yes(CountryFacts.REMOVAL_PROPOSED)
                                    : x.no(CountryFacts.REMOVAL_PROPOSED);
                            var _ = named ? x.yes(NAMED) : x.no(NAMED);
                            x.no(NOTICE_AND_CHANCE);
                        })
                        .complete(COUNTRIES));
    }

    private static Check granted(Rule rule, String protection) {
        return check(rule).given(c -> c.is(GRANTED, protection).no(ENDED, LEFT));
    }
}
