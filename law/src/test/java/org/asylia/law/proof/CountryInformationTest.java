package org.asylia.law.proof;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.EvidenceFacts;
import org.junit.jupiter.api.Test;

class CountryInformationTest {

    @Test
    void countryInformation_mustFitThePerson_orBeExplained() {
        check(CountryInformation.RULE)
                .given(c -> c.yes(EvidenceFacts.COUNTRY_REPORTS, EvidenceFacts.REPORTS_ABOUT_PEOPLE_LIKE_YOU))
                .is(YES)
                // Matter of S-M-J-, 31 January 1997
                .on("1997-01-31")
                .is(YES)
                .on("1997-01-30")
                .is(UNKNOWN);
        check(CountryInformation.RULE)
                .given(c -> c.no(EvidenceFacts.COUNTRY_REPORTS, EvidenceFacts.REPORTS_ABSENCE_EXPLAINED))
                .is(NO);
        check(CountryInformation.RULE).is(UNKNOWN).asksFor(EvidenceFacts.COUNTRY_REPORTS);
    }
}
