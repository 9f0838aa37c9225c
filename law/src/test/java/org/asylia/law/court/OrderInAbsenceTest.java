package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class OrderInAbsenceTest {

    @Test
    void anOrderThatWasMade() {
        check(OrderInAbsence.RULE)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "judge-absent"))
                .is(YES);
    }

    @Test
    void aMissedHearing_afterNotice_turnsOnTheProof() {
        missed().given(c -> c.yes(CourtStepFacts.NOTICE_SENT)).is(UNKNOWN).turnsOn("step.defensive.in-absentia");
        missed().given(c -> c.yes(CourtStepFacts.NOTICE_SENT))
                .judged("step.defensive.in-absentia", true)
                .is(YES);
        missed().given(c -> c.yes(CourtStepFacts.NOTICE_SENT))
                .judged("step.defensive.in-absentia", false)
                .is(NO);
    }

    /// INA 240(b)(5)(B): no notice is owed to a person who gave no address.
    @Test
    void withoutNotice_onlyAMissingAddressAllowsIt() {
        missed().given(c -> c.no(CourtStepFacts.NOTICE_SENT).yes(CourtStepFacts.ADDRESS_GIVEN))
                .is(NO);
        missed().given(c -> c.no(CourtStepFacts.NOTICE_SENT, CourtStepFacts.ADDRESS_GIVEN))
                .judged("step.defensive.in-absentia", true)
                .is(YES);
        missed().is(UNKNOWN).asksFor(CourtStepFacts.NOTICE_SENT);
    }

    @Test
    void whoCame_isNotOrderedOut() {
        check(OrderInAbsence.RULE)
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "none").no(CourtStepFacts.MISSED))
                .is(NO);
    }

    private static Check missed() {
        return check(OrderInAbsence.RULE)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.LAST_DECISION, "none")
                        .is(ProceedingFacts.STATE, "open")
                        .yes(CourtStepFacts.MISSED));
    }
}
