package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.law.Check;
import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;

class CooperativeAgreementsTest {

    @Test
    void notInvoked_isNoBar() {
        check(CooperativeAgreements.COOPERATIVE_AGREEMENTS)
                .given(c -> c.no(AgreementFacts.INVOKED))
                .is(NO);
    }

    @Test
    void invoked_withNoFearOfThatCountry_bars() {
        invoked("HN", "2024-03-01").given(c -> c.no(AgreementFacts.FEARS_IT)).is(YES);
    }

    @Test
    void invoked_withFear_awaitsJudgment() {
        var fears = invoked("HN", "2024-03-01").given(c -> c.yes(AgreementFacts.FEARS_IT));
        fears.is(UNKNOWN).turnsOn("asylum.apply.stc.aca");
        fears.given(c -> c.judged("asylum.apply.stc.aca", "", false)).is(NO);
    }

    /// 84 FR 63994: people who arrive on or after 19 November 2019.
    @Test
    void arrivalsBeforeTheRule_areOutside() {
        invoked("HN", "2019-11-18").given(c -> c.no(AgreementFacts.FEARS_IT)).is(NO);
        invoked("HN", "2019-11-19").given(c -> c.no(AgreementFacts.FEARS_IT)).is(YES);
    }

    @Test
    void aCountryThatIsNotInTheTable_isUnknown() {
        invoked("PY", "2024-03-01").given(c -> c.no(AgreementFacts.FEARS_IT)).is(UNKNOWN);
    }

    @Test
    void anUnaccompaniedChild_orThePublicInterest_isOutside() {
        invoked("HN", "2024-03-01")
                .given(c ->
                        c.on(PersonFacts.BIRTH_DATE, "2012-05-05").no(ChildFacts.CARETAKER, ChildFacts.LAWFUL_STATUS))
                .is(NO);
        invoked("HN", "2024-03-01")
                .given(c -> c.yes(AgreementFacts.PUBLIC_INTEREST))
                .is(NO);
    }

    @Test
    void onesOwnCountry_isNoThirdCountry() {
        invoked("GT", "2024-03-01").given(c -> c.no(AgreementFacts.FEARS_IT)).is(NO);
    }

    /// Honduras: in force from 8 July 2025. Before, no row of the table says so.
    @Test
    void beforeTheAgreement_isUnknown() {
        var invoked = invoked("HN", "2024-03-01").given(c -> c.no(AgreementFacts.FEARS_IT));
        invoked.on("2025-07-07").is(UNKNOWN);
        invoked.on("2025-07-08").is(YES);
    }

    @Test
    void beforeTheRule_thereWasNoBar() {
        invoked("HN", "2019-11-19").on("2019-11-18").is(NO);
    }

    private static Check invoked(String country, String arrived) {
        return check(CooperativeAgreements.COOPERATIVE_AGREEMENTS)
                .given(c -> c.yes(AgreementFacts.INVOKED)
                        .is(AgreementFacts.COUNTRY, country)
                        .no(AgreementFacts.EXCEPTION, AgreementFacts.PUBLIC_INTEREST)
                        .no(ChildFacts.FOUND_UNACCOMPANIED, FilingFacts.FILED)
                        .on(PersonFacts.BIRTH_DATE, "1985-05-05")
                        .entry(
                                COUNTRIES,
                                "GT",
                                n -> n.is(CountryFacts.CODE, "GT").yes(CountryFacts.NATIONALITY))
                        .complete(COUNTRIES)
                        .entry(ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, arrived))
                        .complete(ARRIVALS));
    }
}
