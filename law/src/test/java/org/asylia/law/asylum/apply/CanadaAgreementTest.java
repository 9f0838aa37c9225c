package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.facts.AgreementFacts;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanadaAgreementTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # place,             manner,              arrived,    claimed,    covered
        canada-land-border,  port-without-papers, 2023-06-01, 2023-06-01, YES
        canada-land-border,  admitted,            2023-06-01, 2023-06-05, NO
        airport-or-seaport,  port-without-papers, 2023-06-01, 2023-06-01, NO
        airport-or-seaport,  in-transit-removal,  2023-06-01, 2023-06-01, YES
        canada-land-border,  without-inspection,  2023-03-24, 2023-03-27, NO
        # 88 FR 18227: crossings between ports count from 12:01 a.m. on 25 March 2023
        canada-land-border,  without-inspection,  2023-03-25, 2023-04-08, YES
        # 88 FR 18227: within 14 days after the crossing
        canada-land-border,  without-inspection,  2023-03-25, 2023-04-09, NO
        canada-land-border,  without-inspection,  2024-05-05, 2024-05-06, YES
        canada-land-border,  port-without-papers, 2004-12-28, 2004-12-28, NO
        # 69 FR 69480: from 29 December 2004
        canada-land-border,  port-without-papers, 2004-12-29, 2004-12-29, YES
        """)
    void covers(String place, String manner, String arrived, String claimed, Answer covered) {
        came(place, manner, arrived, claimed).is(covered);
    }

    @Test
    void anExceptionTakesThePersonOut() {
        came("canada-land-border", "port-without-papers", "2023-06-01", "2023-06-01")
                .given(c -> c.yes(AgreementFacts.FAMILY_HERE))
                .is(NO);
    }

    @Test
    void aCanadianIsNotCovered() {
        came("canada-land-border", "port-without-papers", "2023-06-01", "2023-06-01")
                .given(c -> c.entry(
                        COUNTRIES, "CA", n -> n.is(CountryFacts.CODE, "CA").yes(CountryFacts.NATIONALITY)))
                .is(NO);
    }

    @Test
    void dayOfTheClaimNotKnown_isUnknown_andAsks() {
        check(CanadaAgreement.CANADA_AGREEMENT)
                .given(c -> noException(c)
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.PLACE, "canada-land-border")
                                        .is(ArrivalFacts.MANNER, "without-inspection")
                                        .on(ArrivalFacts.DATE, "2024-05-05"))
                        .complete(ARRIVALS))
                .is(UNKNOWN)
                .asksFor(ArrivalFacts.FIRST_CLAIM);
    }

    /// The question asked on days around 29 December 2004 and 25 March 2023 (69 FR 69480; 88 FR 18227).
    @Test
    void theTextOfTheDayIsTaken() {
        var atPort = came("canada-land-border", "port-without-papers", "2004-12-29", "2004-12-29");
        atPort.on("2004-12-28").is(NO);
        atPort.on("2004-12-29").is(YES);
        var between = came("canada-land-border", "without-inspection", "2023-03-25", "2023-03-25");
        between.on("2023-03-24").is(NO);
        between.on("2023-03-25").is(YES);
    }

    private static Check came(String place, String manner, String arrived, String claimed) {
        return check(CanadaAgreement.CANADA_AGREEMENT)
                .given(c -> noException(c)
                        .entry(
                                ARRIVALS,
                                "1",
                                a -> a.is(ArrivalFacts.PLACE, place)
                                        .is(ArrivalFacts.MANNER, manner)
                                        .on(ArrivalFacts.DATE, arrived)
                                        .on(ArrivalFacts.FIRST_CLAIM, claimed))
                        .complete(ARRIVALS));
    }

    private static org.asylia.law.Given noException(org.asylia.law.Given given) {
        return given.no(AgreementFacts.FAMILY_HERE, AgreementFacts.CHILD_ALONE, AgreementFacts.NO_VISA_NEEDED)
                .no(AgreementFacts.PUBLIC_INTEREST, ChildFacts.FOUND_UNACCOMPANIED, FilingFacts.FILED)
                .on(PersonFacts.BIRTH_DATE, "1985-05-05")
                .entry(COUNTRIES, "VE", n -> n.is(CountryFacts.CODE, "VE").yes(CountryFacts.NATIONALITY))
                .complete(COUNTRIES);
    }
}
