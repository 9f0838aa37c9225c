package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.CourtDateFacts;
import org.asylia.law.facts.DepartureFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.PetitionFacts;
import org.junit.jupiter.api.Test;

class LeaveByTest {

    @Test
    void voluntaryDeparture_runsUntilThePersonLeaves_orAPetitionEndsIt() {
        check(LeaveBy.VOLUNTARY_DEPARTURE)
                .given(c -> c.is(DepartureFacts.VOLUNTARY, "at-end").no(DepartureFacts.LEFT, PetitionFacts.FILED))
                .is(YES);
        check(LeaveBy.VOLUNTARY_DEPARTURE)
                .given(c -> c.is(DepartureFacts.VOLUNTARY, "at-end").yes(PetitionFacts.FILED))
                .is(NO);
        check(LeaveBy.VOLUNTARY_DEPARTURE)
                .given(c -> c.is(DepartureFacts.VOLUNTARY, "none"))
                .is(NO);
        check(LeaveBy.VOLUNTARY_DEPARTURE)
                .given(c -> c.is(DepartureFacts.VOLUNTARY, "before-end").no(DepartureFacts.LEFT))
                .is(UNKNOWN)
                .asksFor(PetitionFacts.FILED);
        check(LeaveBy.VOLUNTARY_DEPARTURE).on("1997-03-31").is(UNKNOWN);
    }

    @Test
    void theBond_isDueOnlyAtTheEndOfTheCase() {
        check(LeaveBy.BOND)
                .given(c -> c.is(DepartureFacts.VOLUNTARY, "at-end").no(DepartureFacts.BOND_PAID))
                .is(YES);
        check(LeaveBy.BOND)
                .given(c -> c.is(DepartureFacts.VOLUNTARY, "before-end"))
                .is(NO);
        check(LeaveBy.BOND)
                .given(c -> c.is(DepartureFacts.VOLUNTARY, "at-end"))
                .is(UNKNOWN)
                .asksFor(DepartureFacts.BOND_PAID);
    }

    @Test
    void aStatusWithAnEnd_isWatchedUntilAGrant() {
        check(LeaveBy.STATUS)
                .given(c -> c.yes(DepartureFacts.STAY_HAS_END).no(GrantFacts.GRANTED))
                .is(YES);
        check(LeaveBy.STATUS)
                .given(c -> c.yes(DepartureFacts.STAY_HAS_END, GrantFacts.GRANTED))
                .is(NO);
        check(LeaveBy.STATUS).given(c -> c.no(GrantFacts.GRANTED)).is(UNKNOWN).asksFor(DepartureFacts.STAY_HAS_END);
    }

    /// 8 CFR 1208.5(b)(1).
    @Test
    void aCrewMember_hasTenDays() {
        check(LeaveBy.CREW)
                .supposing("entry.crew")
                .given(c -> c.yes(CourtDateFacts.FORM_HANDED).no(FilingFacts.FILED))
                .is(YES);
        check(LeaveBy.CREW)
                .supposingNot("entry.crew")
                .given(c -> c.yes(CourtDateFacts.FORM_HANDED).no(FilingFacts.FILED))
                .is(NO);
        check(LeaveBy.CREW)
                .supposing("entry.crew")
                .given(c -> c.no(FilingFacts.FILED))
                .is(UNKNOWN)
                .asksFor(CourtDateFacts.FORM_HANDED);
    }
}
