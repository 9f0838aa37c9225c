package org.asylia.law.stage;

import static org.asylia.law.facts.Lists.TRIPS;
import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.NOBODY;
import static org.asylia.law.stage.Actor.USCIS;
import static org.asylia.law.stage.Invented.asylee;
import static org.asylia.law.stage.Invented.boardOrder;
import static org.asylia.law.stage.Invented.grantedByJudge;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.newcomer;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.protectedBy;
import static org.asylia.law.stage.Invented.protection;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.LaterProtectionFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.ThirdCountryFacts;
import org.asylia.law.facts.TripFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a case stands after a grant: asylum, the green card and the end of asylum, other protection and removal to
/// another country, other relief.
class AfterAGrantTest {

    @Test
    void asylum_greenCard() {
        where(asylee())
                .isIn("stage.grant")
                .stands("asylee")
                .next(APPLICANT)
                .calls("effect.asylum.status", "effect.asylum.work");
        where(asylee())
                .and(yes(AfterGrantFacts.ADJUSTMENT_FILED))
                .isIn("stage.grant")
                .stands("lpr-pending")
                .next(USCIS);
        where(asylee())
                .and(yes(GrantFacts.PERMANENT_RESIDENT))
                .isIn("stage.grant")
                .stands("lpr")
                .next(NOBODY);
    }

    @Test
    void asylumEndedByUscis_waitsForANoticeToAppear() {
        where(asylee())
                .and(yes(GrantFacts.ENDED, GrantFacts.ENDED_BY_USCIS))
                .isIn("stage.grant")
                .stands("asylum-ended")
                .next(DHS);
        where(asylee())
                .and(yes(GrantFacts.ENDED))
                .and(no(GrantFacts.ENDED_BY_USCIS))
                .stands("asylum-ended")
                .next(APPLICANT);
    }

    /// What followed the grant ends with it.
    @Test
    void asylumEnded_takesTheGreenCardRequestWithIt() {
        where(asylee())
                .and(yes(GrantFacts.ENDED, GrantFacts.ENDED_BY_USCIS))
                .and(yes(AfterGrantFacts.ADJUSTMENT_FILED))
                .stands("asylum-ended")
                .next(DHS);
        where(asylee())
                .and(yes(GrantFacts.ENDED, GrantFacts.ENDED_BY_USCIS, GrantFacts.PERMANENT_RESIDENT))
                .stands("asylum-ended")
                .next(DHS);
    }

    /// An order from before the grant stands alone again once asylum is ended.
    @Test
    void asylumEnded_withAnOrderBehindIt_leavesTheOrder() {
        where(boardOrder())
                .and(yes(GrantFacts.GRANTED))
                .and(no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED))
                .isIn("stage.grant")
                .stands("asylee")
                .next(APPLICANT);
        where(boardOrder())
                .and(yes(GrantFacts.GRANTED, GrantFacts.ENDED))
                .and(no(GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED))
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS);
    }

    /// With the green card asylum itself is over, and yet no old order stands.
    @Test
    void theGreenCard_leavesNoOrder() {
        where(boardOrder())
                .and(yes(GrantFacts.GRANTED, GrantFacts.PERMANENT_RESIDENT))
                .and(no(GrantFacts.ENDED, AfterGrantFacts.ADJUSTMENT_FILED))
                .isIn("stage.grant")
                .stands("lpr")
                .next(NOBODY);
    }

    @Test
    void asylumGrantedByAJudge() {
        where(grantedByJudge())
                .and(yes(GrantFacts.GRANTED))
                .and(no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED))
                .isIn("stage.grant")
                .stands("asylee")
                .next(APPLICANT);
    }

    @Test
    void aCourtCase_thatEndsWithOtherRelief() {
        where(grantedByJudge())
                .and(is(ProtectionFacts.GRANTED, "none"))
                .isIn("stage.grant")
                .stands("other-relief")
                .next(NOBODY);
    }

    /// A court case that ended well, without an order behind it, leads to the same states as one with an order.
    @ParameterizedTest
    @CsvSource({
        "withholding, protected-wh, NOBODY",
        "cat-withholding, protected-cat, NOBODY",
        "cat-deferral, protected-deferral, DHS"
    })
    void otherProtection(String protection, String state, Actor next) {
        where(protectedBy(protection)).isIn("stage.order").stands(state).next(next);
        where(grantedByJudge())
                .and(protection(protection))
                .isIn("stage.grant")
                .stands(state)
                .next(next);
    }

    @ParameterizedTest
    @ValueSource(strings = {"withholding", "cat-withholding", "cat-deferral"})
    void otherProtection_thatWasEnded_leavesTheOrder(String protection) {
        where(protectedBy(protection))
                .and(yes(LaterProtectionFacts.ENDED))
                .isIn("stage.order")
                .stands("final-order")
                .next(APPLICANT, DHS)
                .callsNot("state.third-country-screen");
        where(grantedByJudge())
                .and(protection(protection))
                .and(yes(LaterProtectionFacts.ENDED))
                .isIn("stage.grant")
                .stands("other-relief")
                .next(NOBODY);
    }

    /// Protection goes before the way in which the order came about.
    @ParameterizedTest
    @CsvSource({
        "withholding, protected-wh, NOBODY",
        "cat-withholding, protected-cat, NOBODY",
        "cat-deferral, protected-deferral, DHS"
    })
    void otherProtection_withAnOrderInAbsenceBehindIt(String protection, String state, Actor next) {
        where(protectedBy(protection))
                .and(is(ProceedingFacts.LAST_DECISION, "judge-absent"))
                .isIn("stage.order")
                .stands(state)
                .next(next);
    }

    /// What is written of a protection means nothing while no order and no grant stands.
    @ParameterizedTest
    @ValueSource(strings = {"withholding", "cat-withholding", "cat-deferral"})
    void otherProtection_needsADecision(String protection) {
        where(newcomer())
                .and(protection(protection))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
    }

    @ParameterizedTest
    @CsvSource({
        "withholding, protected-wh, NOBODY",
        "cat-withholding, protected-cat, NOBODY",
        "cat-deferral, protected-deferral, DHS"
    })
    void anotherCountry_isNamedBesideTheProtection(String protection, String state, Actor next) {
        where(protectedBy(protection))
                .and(yes(ThirdCountryFacts.NAMED))
                .and(no(ThirdCountryFacts.FEAR_VOICED))
                .stands(state)
                .next(next)
                .beside("third-country-screen", APPLICANT);
        where(protectedBy(protection))
                .and(yes(ThirdCountryFacts.NAMED, ThirdCountryFacts.FEAR_VOICED))
                .beside("third-country-screen", USCIS);
        where(protectedBy(protection)).and(no(ThirdCountryFacts.NAMED)).callsNot("state.third-country-screen");
    }

    @Test
    void anotherCountry_isScreenedOnlyForTheProtected() {
        where(boardOrder()).and(yes(ThirdCountryFacts.NAMED)).callsNot("state.third-country-screen");
    }

    /// What follows a grant means nothing without one.
    @Test
    void aGreenCardRequest_withoutAGrant_isNone() {
        where(newcomer())
                .and(no(OrderFacts.REINSTATED, GrantFacts.ENDED))
                .and(yes(GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED))
                .isIn("stage.nothing-open")
                .stands("intake")
                .next(APPLICANT);
    }

    /// A trip can give up a claim that waits. A grant is lost by other rules.
    @Test
    void aTripAfterTheGrant_givesUpNoClaim() {
        where(asylee())
                .and(given -> given.entry(TRIPS, "1", trip -> trip.no(TripFacts.ADVANCE_PAROLE))
                        .complete(TRIPS))
                .stands("asylee")
                .next(APPLICANT)
                .callsNot("state.presumed-abandoned");
    }
}
