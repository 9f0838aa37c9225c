package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.AddressFacts;
import org.asylia.law.facts.LaterNeedFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class AddressFormsTest {

    @Test
    void theCourt_andTheBoard_eachHaveAForm() {
        moved(AddressForms.EOIR_33_COURT, "open").is(YES);
        moved(AddressForms.EOIR_33_COURT, "appeal").is(NO);
        moved(AddressForms.EOIR_33_BOARD, "appeal").is(YES);
        moved(AddressForms.EOIR_33_BOARD, "open").is(NO);
    }

    @Test
    void anAddressTheyKnow_needsNoForm() {
        check(AddressForms.EOIR_33_COURT)
                .given(c -> c.no(AddressFacts.COURT_NOT_TOLD))
                .is(NO);
        check(AddressForms.EOIR_33_BOARD)
                .given(c -> c.no(AddressFacts.COURT_NOT_TOLD))
                .is(NO);
        for (var rule : new Rule[] {AddressForms.EOIR_33_COURT, AddressForms.EOIR_33_BOARD}) {
            check(rule).is(UNKNOWN).asksFor(AddressFacts.COURT_NOT_TOLD);
        }
    }

    @Test
    void theDepartment_hasItsOwn() {
        var here = check(AddressForms.AR_11).given(c -> c.yes(PersonFacts.IN_UNITED_STATES));
        here.is(UNKNOWN).asksFor(AddressFacts.USCIS_NOT_TOLD);
        here.given(c -> c.yes(AddressFacts.USCIS_NOT_TOLD)).is(YES);
        check(AddressForms.AR_11).given(c -> c.no(AddressFacts.USCIS_NOT_TOLD)).is(NO);
    }

    @Test
    void theCourtsFile_isAskedFor_untilItIsThere() {
        var court = check(AddressForms.EOIR_59).given(c -> c.yes(ProceedingFacts.NOTICE_FILED));
        court.is(UNKNOWN).asksFor(LaterNeedFacts.HAS_COURT_FILE);
        court.given(c -> c.no(LaterNeedFacts.HAS_COURT_FILE)).is(YES);
        check(AddressForms.EOIR_59)
                .given(c -> c.yes(LaterNeedFacts.HAS_COURT_FILE))
                .is(NO);
        check(AddressForms.EOIR_59)
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED, ProceedingFacts.ASYLUM_ONLY))
                .is(NO);
    }

    private static Check moved(Rule rule, String state) {
        return check(rule)
                .supposing("route.court")
                .supposingNot("route.motion")
                .given(c -> c.yes(AddressFacts.COURT_NOT_TOLD).is(ProceedingFacts.STATE, state));
    }
}
