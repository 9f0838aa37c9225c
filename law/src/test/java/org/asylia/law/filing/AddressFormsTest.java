package org.asylia.law.filing;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.CourtLists.MOVES;

import java.util.function.Consumer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.LaterNeedFacts;
import org.asylia.law.facts.MoveFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class AddressFormsTest {

    @Test
    void theCourt_andTheBoard_eachHaveAForm() {
        moved(AddressForms.EOIR_33_COURT, "open", m -> m.no(MoveFacts.COURT_TOLD))
                .is(YES);
        moved(AddressForms.EOIR_33_COURT, "open", m -> m.yes(MoveFacts.COURT_TOLD))
                .is(NO);
        moved(AddressForms.EOIR_33_COURT, "appeal", m -> m.no(MoveFacts.COURT_TOLD))
                .is(NO);
        moved(AddressForms.EOIR_33_COURT, "open", _ -> {}).is(UNKNOWN).asksFor(MoveFacts.COURT_TOLD);
        moved(AddressForms.EOIR_33_BOARD, "appeal", m -> m.no(MoveFacts.BOARD_TOLD))
                .is(YES);
        moved(AddressForms.EOIR_33_BOARD, "appeal", m -> m.yes(MoveFacts.BOARD_TOLD))
                .is(NO);
        moved(AddressForms.EOIR_33_BOARD, "open", m -> m.no(MoveFacts.BOARD_TOLD))
                .is(NO);
        moved(AddressForms.EOIR_33_BOARD, "appeal", _ -> {}).is(UNKNOWN).asksFor(MoveFacts.BOARD_TOLD);
    }

    @Test
    void onlyTheLastMove_counts() {
        moved(
                        AddressForms.EOIR_33_COURT,
                        "open",
                        m -> m.no(MoveFacts.COURT_TOLD).on(MoveFacts.DATE, "2026-03-01"))
                .given(c -> c.entry(MOVES, "2", m -> m.yes(MoveFacts.COURT_TOLD).on(MoveFacts.DATE, "2026-08-01")))
                .is(NO);
    }

    @Test
    void withoutAMove_noFormIsNeeded() {
        for (var rule : new Rule[] {AddressForms.EOIR_33_COURT, AddressForms.EOIR_33_BOARD, AddressForms.AR_11}) {
            check(rule).given(c -> c.complete(MOVES)).is(NO);
        }
    }

    @Test
    void theDepartment_hasItsOwn() {
        here(_ -> {}).is(UNKNOWN).asksFor(MoveFacts.DHS_TOLD);
        here(m -> m.no(MoveFacts.DHS_TOLD)).is(YES);
        here(m -> m.yes(MoveFacts.DHS_TOLD)).is(NO);
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

    private static Check here(Consumer<Given> move) {
        return check(AddressForms.AR_11)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES)
                        .entry(MOVES, "1", move)
                        .complete(MOVES));
    }

    private static Check moved(Rule rule, String state, Consumer<Given> move) {
        return check(rule)
                .supposing("route.court")
                .supposingNot("route.motion")
                .given(c -> c.is(ProceedingFacts.STATE, state)
                        .entry(MOVES, "1", move)
                        .complete(MOVES));
    }
}
