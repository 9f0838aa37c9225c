package org.asylia.law.permit;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.PermitFacts.APPEAL_IN_TIME;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.CLAIM_STAGE;
import static org.asylia.law.facts.PermitFacts.DAYS_AT_DENIAL;
import static org.asylia.law.facts.PermitFacts.DECIDED;
import static org.asylia.law.facts.PermitFacts.DECIDED_ON;
import static org.asylia.law.facts.PermitFacts.MEMBER;
import static org.asylia.law.permit.Events.event;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.facts.ClockFacts;
import org.asylia.law.facts.ConvictionFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClockEndTest {

    @ParameterizedTest
    @CsvSource({
        "granted, YES",
        "denied, YES",
        "untimely, YES",
        "withdrawn, YES",
        "abandoned, YES",
        "rejected, YES",
        "referred, NO",
        "hearing-moved, NO",
        "appealed, NO"
    })
    void aDecision_stopsForGood(String kind, Answer answer) {
        event(ClockEnd.DECISION, kind, "2026-07-01").is(answer);
    }

    @Test
    void beforeTheRegulation_theClockIsNotEncoded() {
        event(ClockEnd.DECISION, "denied", "1995-01-03").is(UNKNOWN);
    }

    /// Filed on day 150, denied on day 170: the permit is refused.
    @Test
    void deniedBeforeThePermitIsDecided_thePermitIsRefused() {
        denied("2026-07-01")
                .given(c -> c.yes(ASKED).no(DECIDED).is(CATEGORY, "c8"))
                .is(YES);
        denied("2026-07-01")
                .given(c -> c.yes(ASKED, DECIDED).is(CATEGORY, "c8").on(DECIDED_ON, "2026-06-30"))
                .is(NO);
        denied("2026-07-01")
                .given(c -> c.yes(ASKED, DECIDED).is(CATEGORY, "c8").on(DECIDED_ON, "2026-07-02"))
                .is(YES);
        denied("2026-07-01")
                .given(c -> c.yes(ASKED).is(CATEGORY, "c8"))
                .is(UNKNOWN)
                .asksFor(DECIDED);
        denied("2026-07-01").given(c -> c.no(ASKED)).is(NO).on("1995-01-03").is(UNKNOWN);
    }

    @Test
    void aRemand_undoesTheRefusal_andStartsTheClockAgain() {
        denied("2026-02-02")
                .given(c -> c.yes(ASKED)
                        .no(DECIDED)
                        .is(CATEGORY, "c8")
                        .entry(CLOCK_EVENTS, "2", Events.event("remanded", "2026-07-01", e -> {})))
                .is(NO);
        event(ClockEnd.REMAND, "remanded", "2026-07-01").is(YES);
        event(ClockEnd.REMAND, "appealed", "2026-07-01").is(NO);
        // Garcia Perez settlement, in force 19 December 2024
        event(ClockEnd.REMAND, "remanded", "2024-07-01").on("2024-12-18").is(UNKNOWN);
        check(ClockEnd.REMAND)
                .given(c -> c.entry(CLOCK_EVENTS, "1", e -> {}))
                .is(UNKNOWN)
                .asksFor(ClockFacts.KIND);
    }

    /// Garcia Perez settlement: days from the judge's denial to the remand.
    @Test
    void theDaysFromADenialToARemand_areCredited() {
        event(ClockEnd.CREDIT, "denied", "2026-02-02").is(YES);
        event(ClockEnd.CREDIT, "untimely", "2026-02-02").is(YES);
        event(ClockEnd.CREDIT, "granted", "2026-02-02").is(UNKNOWN);
        event(ClockEnd.CREDIT, "withdrawn", "2026-02-02").is(UNKNOWN);
        event(ClockEnd.CREDIT, "remanded", "2026-02-02").is(NO);
        event(ClockEnd.CREDIT, "denied", "2024-02-02").on("2024-12-18").is(UNKNOWN);
        check(ClockEnd.CREDIT)
                .given(c -> c.entry(CLOCK_EVENTS, "1", e -> {}))
                .is(UNKNOWN)
                .asksFor(ClockFacts.KIND);
    }

    /// An inference from 8 CFR 208.7(a)(1): a rejected form is not on file, so the next is the first.
    @Test
    void afterARejection_aNewFilingStartsANewClock() {
        event(ClockEnd.ANEW, "rejected", "2026-07-15").is(YES);
        event(ClockEnd.ANEW, "denied", "2026-07-15").is(UNKNOWN);
        event(ClockEnd.ANEW, "withdrawn", "2026-07-15").is(UNKNOWN);
        event(ClockEnd.ANEW, "referred", "2026-07-15").is(NO);
        event(ClockEnd.ANEW, "rejected", "1995-01-03").is(UNKNOWN);
        check(ClockEnd.ANEW)
                .given(c -> c.entry(CLOCK_EVENTS, "1", e -> {}))
                .is(UNKNOWN)
                .asksFor(ClockFacts.KIND);
    }

    /// 85 FR 38532, from 25 August 2020 to 7 February 2022, and not for members of CASA and ASAP.
    @Test
    void underTheRuleOf2020_aRecommendedApprovalDidNotHelp() {
        recommended("2020-08-24").is(YES);
        recommended("2020-08-25").is(NO);
        recommended("2021-06-01").is(NO).given(c -> c.yes(MEMBER)).is(YES);
        recommended("2022-02-06").is(NO);
        recommended("2022-02-07").is(YES);
    }

    private static Check recommended(String day) {
        return event(NoWait.RECOMMENDED, "recommended", "2020-08-01")
                .given(c -> c.no(ASKED, MEMBER))
                .on(day);
    }

    @ParameterizedTest
    @CsvSource({"180, YES", "179, NO"})
    void with180DaysAtTheDenial_thePermitGoesOnDuringTheAppeal(long days, Answer answer) {
        onAppeal()
                .given(c -> c.yes(APPEAL_IN_TIME).number(DAYS_AT_DENIAL, days))
                .is(answer);
    }

    @Test
    void aLateAppeal_orNone_doesNotHelp() {
        onAppeal().given(c -> c.no(APPEAL_IN_TIME).number(DAYS_AT_DENIAL, 200)).is(NO);
        onAppeal().given(c -> c.yes(APPEAL_IN_TIME)).is(UNKNOWN).asksFor(DAYS_AT_DENIAL);
        onAppeal().on("1995-01-03").is(UNKNOWN);
    }

    @Test
    void aRecommendedApproval_needsNoWait() {
        event(NoWait.RECOMMENDED, "recommended", "2026-02-14").is(YES);
        event(NoWait.RECOMMENDED, "granted", "2026-02-14").is(NO);
        event(NoWait.RECOMMENDED, "recommended", "1995-01-03").on("1995-01-03").is(UNKNOWN);
        check(NoWait.RECOMMENDED)
                .given(c -> c.entry(CLOCK_EVENTS, "1", e -> {}))
                .is(UNKNOWN)
                .asksFor(ClockFacts.KIND);
    }

    @Test
    void anAggravatedFelony_closesThePermit() {
        check(NoWait.AGGRAVATED_FELON)
                .supposing("crimes.aggravated-felony")
                .given(c -> c.entry(CONVICTIONS, "1", x -> {}))
                .is(YES);
        check(NoWait.AGGRAVATED_FELON).given(c -> c.complete(CONVICTIONS)).is(NO);
        check(NoWait.AGGRAVATED_FELON)
                .given(c -> c.entry(CONVICTIONS, "1", x -> {}).complete(CONVICTIONS))
                .is(UNKNOWN)
                .asksFor(ConvictionFacts.RESULT)
                .on("1995-01-03")
                .is(UNKNOWN);
    }

    private static Check denied(String day) {
        return event(ClockEnd.DENIED_BEFORE_PERMIT, "denied", day);
    }

    private static Check onAppeal() {
        return event(ClockEnd.DENIED_AFTER_180, "denied", "2026-07-01").given(c -> c.is(CLAIM_STAGE, "board"));
    }
}
