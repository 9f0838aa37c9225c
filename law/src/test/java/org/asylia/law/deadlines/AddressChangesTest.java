package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CourtLists.MOVES;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.MoveFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class AddressChangesTest {

    @Test
    void theCourtIsTold_whileTheCaseIsBeforeIt() {
        check(AddressChanges.COURT)
                .given(moved(m -> m.no(MoveFacts.COURT_TOLD))
                        .andThen(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "open")))
                .is(YES);
        check(AddressChanges.COURT)
                .given(moved(m -> m.no(MoveFacts.COURT_TOLD))
                        .andThen(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "appeal")))
                .is(NO);
        check(AddressChanges.COURT)
                .given(moved(m -> m.no(MoveFacts.COURT_TOLD)).andThen(c -> c.yes(ProceedingFacts.NOTICE_FILED)))
                .is(UNKNOWN)
                .asksFor(ProceedingFacts.STATE);
    }

    @Test
    void theBoardIsTold_whileTheAppealIsThere() {
        check(AddressChanges.BOARD)
                .given(moved(m -> m.no(MoveFacts.BOARD_TOLD)).andThen(c -> c.is(ProceedingFacts.STATE, "appeal")))
                .is(YES);
        check(AddressChanges.BOARD)
                .given(moved(m -> m.yes(MoveFacts.BOARD_TOLD).on(MoveFacts.BOARD_TOLD_ON, "2026-10-08"))
                        .andThen(c -> c.is(ProceedingFacts.STATE, "appeal")))
                .is(NO);
        check(AddressChanges.BOARD)
                .given(moved(m -> {}).andThen(c -> c.is(ProceedingFacts.STATE, "appeal")))
                .is(UNKNOWN)
                .asksFor(MoveFacts.BOARD_TOLD);
    }

    @Test
    void uscisIsTold_byEverybodyWhoIsHere() {
        check(AddressChanges.DHS)
                .given(moved(m -> m.no(MoveFacts.DHS_TOLD)).andThen(c -> c.yes(PersonFacts.IN_UNITED_STATES)))
                .is(YES);
        check(AddressChanges.DHS)
                .given(moved(m -> m.no(MoveFacts.DHS_TOLD)).andThen(c -> c.no(PersonFacts.IN_UNITED_STATES)))
                .is(NO);
        check(AddressChanges.DHS)
                .given(moved(m -> {}).andThen(c -> c.yes(PersonFacts.IN_UNITED_STATES)))
                .is(UNKNOWN)
                .asksFor(MoveFacts.DHS_TOLD);
    }

    @Test
    void nobodyWhoStaysPut_hasToTell() {
        check(AddressChanges.COURT).given(c -> c.complete(MOVES)).is(NO);
        check(AddressChanges.DHS).given(c -> c.complete(MOVES)).is(NO);
    }

    private static Consumer<Given> moved(Consumer<Given> told) {
        return c -> c.entry(MOVES, "1", told.andThen(m -> m.on(MoveFacts.DATE, "2026-10-05")))
                .complete(MOVES);
    }
}
