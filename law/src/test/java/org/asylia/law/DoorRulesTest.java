package org.asylia.law;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.PresenceFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class DoorRulesTest {

    @Test
    void nothingKnown_everyDoorIsUndecided() {
        for (var door : DoorRules.RULES) {
            check(door).is(UNKNOWN);
        }
    }

    @Test
    void inNoProceedings_theCourtDoorsAreClosedToday_andSayWhy() {
        for (var door : DoorRules.RULES) {
            if (door != DoorRules.ASYLUM_AFFIRMATIVE) {
                here(door).is(NO).because("proceedings");
            }
        }
        here(DoorRules.ASYLUM_AFFIRMATIVE).is(UNKNOWN);
    }

    @Test
    void inCourt_theDoorOfUscisIsClosed() {
        var inCourt = here(DoorRules.ASYLUM_AFFIRMATIVE)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED).is(ProceedingFacts.STATE, "open"));
        inCourt.is(NO);
    }

    @Test
    void afterAReinstatedOrder_asylumIsClosedAndWithholdingIsNot() {
        reinstated(DoorRules.ASYLUM_DEFENSIVE).is(NO);
        reinstated(DoorRules.ASYLUM_AFFIRMATIVE).is(NO);
        reinstated(DoorRules.WITHHOLDING).is(UNKNOWN);
        reinstated(DoorRules.CAT_WITHHOLDING).is(UNKNOWN);
        reinstated(DoorRules.CAT_DEFERRAL).is(UNKNOWN);
    }

    /// The Convention rules took effect on 22 March 1999 (64 FR 8478).
    @Test
    void beforeTheConventionRules_theyAreNotEncoded() {
        check(DoorRules.CAT_DEFERRAL).on("1999-03-21").is(UNKNOWN);
    }

    @Test
    void everyDoorIsDescribedOnce_underTheIdOfItsRule() {
        var described = Doors.ALL.stream().map(Door::id).toList();
        assertEquals(DoorRules.RULES.stream().map(Rule::id).toList(), described);
        assertEquals(described.size(), new HashSet<>(described).size());
    }

    @Test
    void everyDoorSaysWhatItBringsAndLacks_andShowsItsBarsOnce() {
        for (var door : Doors.ALL) {
            assertTrue(
                    !door.brings().isEmpty()
                            && !door.lacks().isEmpty()
                            && !door.bars().isEmpty(),
                    door.id());
            assertEquals(door.bars().size(), new HashSet<>(door.bars()).size(), door.id());
        }
    }

    private static Check reinstated(Rule door) {
        return here(door)
                .given(c -> c.yes(OrderFacts.ORDERED, OrderFacts.REINSTATED)
                        .is(ScreeningFacts.REASONABLE_FEAR, "positive"));
    }

    private static Check here(Rule door) {
        return check(door)
                .given(c -> c.yes(PersonFacts.IN_UNITED_STATES)
                        .on(PersonFacts.BIRTH_DATE, "1985-05-05")
                        .no(
                                FilingFacts.FILED,
                                FilingFacts.REFERRED,
                                ChildFacts.FOUND_UNACCOMPANIED,
                                PresenceFacts.IN_NORTHERN_MARIANAS,
                                ProceedingFacts.NOTICE_FILED,
                                ProceedingFacts.ASYLUM_ONLY,
                                OrderFacts.ORDERED,
                                OrderFacts.ADMINISTRATIVE,
                                ScreeningFacts.EXPEDITED_REMOVAL,
                                ScreeningFacts.MERITS_INTERVIEW)
                        .is(ScreeningFacts.REASONABLE_FEAR, "none")
                        .entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, "admitted"))
                        .complete(ARRIVALS));
    }
}
