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

class SafeThirdCountryTest {

    @Test
    void noAgreementInvolved_isNotBarred() {
        check(SafeThirdCountry.SAFE_THIRD_COUNTRY)
                .given(c -> c.no(AgreementFacts.INVOKED)
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.PLACE, "airport-or-seaport")
                                        .is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS))
                .is(NO);
    }

    @Test
    void covered_isBarred_butForTheExceptions() {
        covered()
                .given(c -> c.no(AgreementFacts.PUBLIC_INTEREST, ChildFacts.FOUND_UNACCOMPANIED)
                        .on(PersonFacts.BIRTH_DATE, "1985-05-05"))
                .is(YES);
        covered().given(c -> c.yes(AgreementFacts.PUBLIC_INTEREST)).is(NO);
        covered()
                .given(c ->
                        c.no(ChildFacts.CARETAKER, ChildFacts.LAWFUL_STATUS).on(PersonFacts.BIRTH_DATE, "2012-05-05"))
                .is(NO);
    }

    @Test
    void exceptionNotAsked_isUnknown_andAsks() {
        covered().is(UNKNOWN).asksFor(AgreementFacts.PUBLIC_INTEREST);
    }

    /// INA 208(a)(2)(A), from 1 April 1997.
    @Test
    void beforeTheStatute_thereWasNoBar() {
        check(SafeThirdCountry.SAFE_THIRD_COUNTRY).on("1997-03-31").is(NO);
    }

    private static Check covered() {
        return check(SafeThirdCountry.SAFE_THIRD_COUNTRY)
                .given(c -> c.yes(AgreementFacts.INVOKED)
                        .is(AgreementFacts.COUNTRY, "HN")
                        .no(AgreementFacts.EXCEPTION, AgreementFacts.FEARS_IT, FilingFacts.FILED)
                        .entry(
                                COUNTRIES,
                                "VE",
                                n -> n.is(CountryFacts.CODE, "VE").yes(CountryFacts.NATIONALITY))
                        .complete(COUNTRIES)
                        .entry(ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, "2024-03-01"))
                        .complete(ARRIVALS));
    }
}
