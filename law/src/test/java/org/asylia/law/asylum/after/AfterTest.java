package org.asylia.law.asylum.after;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Supposing.supposing;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Effects, ending, frivolous applications and fees.
class AfterTest {

    @Test
    void asylumGivesWhatTheStatuteSays() {
        check(EffectsOfAsylum.RULE)
                .is(YES)
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(UNKNOWN);
    }

    @Test
    void theGreenCardEndsAsyleeStatus() {
        check(EffectsOfAsylum.ENDS_ON_ADJUSTMENT)
                .given(c -> c.yes(GrantFacts.GRANTED, GrantFacts.PERMANENT_RESIDENT))
                .is(YES)
                // Matter of N-A-I-, 3 August 2017
                .on("2017-08-03")
                .is(YES)
                .on("2017-08-02")
                .is(UNKNOWN);
        check(EffectsOfAsylum.ENDS_ON_ADJUSTMENT)
                .given(c -> c.no(GrantFacts.PERMANENT_RESIDENT))
                .is(NO);
        check(EffectsOfAsylum.ENDS_ON_ADJUSTMENT)
                .given(c -> c.yes(GrantFacts.GRANTED))
                .is(UNKNOWN)
                .asksFor(GrantFacts.PERMANENT_RESIDENT);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # status until, answer on 7 October 2026
        2026-10-07,     YES
        2026-10-06,     NO
        """)
    void aStatusThatHasNotRunOut_isKept(String until, Answer answer) {
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c ->
                        c.yes(GrantFacts.REFUSED, GrantFacts.STATUS_AT_FILING).on(GrantFacts.STATUS_UNTIL, until))
                .is(answer);
    }

    @Test
    void withoutItsLastDay_theStatusIsUnknown() {
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c -> c.yes(GrantFacts.REFUSED, GrantFacts.STATUS_AT_FILING))
                .is(UNKNOWN)
                .asksFor(GrantFacts.STATUS_UNTIL);
        // 1 April 1997
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c -> c.no(GrantFacts.REFUSED))
                .on("1997-04-01")
                .is(NO);
        check(EffectsOfAsylum.STATUS_KEPT)
                .given(c -> c.no(GrantFacts.REFUSED))
                .on("1997-03-31")
                .is(UNKNOWN);
    }

    @Test
    void asylumEndsOnTheListedGroundsOnly() {
        supposing(Termination.RULE).no("asylum.barred").given(nothingAgainst()).is(NO);
        supposing(Termination.RULE)
                .no("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.RETURNED_TO_RESIDE))
                .is(YES)
                // 1 April 1997
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(UNKNOWN);
        supposing(Termination.RULE)
                .no("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.FRAUD_CLAIMED))
                .is(UNKNOWN)
                .turnsOn("asylum.termination");
        supposing(Termination.RULE)
                .no("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.PERMANENT_RESIDENT, GrantFacts.RETURNED_TO_RESIDE))
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # circuit, answer when USCIS ends it (Nijjar v. Holder)
        5,         YES
        9,         NO
        """)
    void inTheNinthCircuitOnlyAJudgeMayEndIt(String circuit, Answer answer) {
        supposing(Termination.RULE)
                .no("asylum.barred")
                .given(nothingAgainst())
                .given(c -> c.yes(GrantFacts.NEW_NATIONALITY, GrantFacts.ENDED_BY_USCIS))
                .in(circuit)
                .is(answer);
    }

    @Test
    void whatCameThroughTheApplicant_endsWithIt() {
        check(Termination.DERIVATIVES)
                .given(relative(
                        r -> r.yes(RelativeFacts.STATUS_THROUGH_APPLICANT).no(RelativeFacts.PERMANENT_RESIDENT)))
                .given(c -> c.yes(GrantFacts.ENDED))
                .is(YES);
        check(Termination.DERIVATIVES)
                .given(relative(r -> r.yes(RelativeFacts.PERMANENT_RESIDENT)))
                .is(NO);
        check(Termination.DERIVATIVES)
                .given(relative(r -> r.yes(RelativeFacts.STATUS_THROUGH_APPLICANT)))
                .given(c -> c.yes(GrantFacts.ENDED))
                .is(UNKNOWN)
                .asksFor(RelativeFacts.PERMANENT_RESIDENT);
        // 1 April 1997
        check(Termination.DERIVATIVES)
                .given(c -> c.complete(RELATIVES))
                .on("1997-04-01")
                .is(NO);
    }

    @Test
    void onlyAKnowingFabrication_isFrivolous() {
        check(FrivolousApplication.RULE)
                .given(c -> c.yes(GrantFacts.FALSE_CLAIM_FOUND))
                .is(YES)
                // 1 April 1997
                .on("1997-04-01")
                .is(YES)
                .on("1997-03-31")
                .is(NO);
        check(FrivolousApplication.RULE)
                .given(c -> c.no(GrantFacts.FALSE_CLAIM_FOUND, GrantFacts.LYING_CLAIMED))
                .is(NO);
        check(FrivolousApplication.RULE).is(UNKNOWN).asksFor(GrantFacts.LYING_CLAIMED);
        check(FrivolousApplication.RULE)
                .given(accused().andThen(c -> c.yes(GrantFacts.CHANCE_TO_EXPLAIN)))
                .is(UNKNOWN)
                .turnsOn("asylum.frivolous");
        check(FrivolousApplication.RULE)
                .given(accused().andThen(c -> c.no(GrantFacts.CHANCE_TO_EXPLAIN)))
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # filed,    day asked,  answer
        # 90 FR 34511: postmarked from 22 July 2025
        2025-07-21, 2025-07-21, NO
        2025-07-21, 2025-07-22, NO
        2025-07-22, 2025-07-22, YES
        # waiting a year or more; no yearly fee from 30 October 2025 (ASAP v. USCIS) to 2 February 2026
        2024-01-01, 2025-07-21, NO
        2024-01-01, 2025-07-22, YES
        2024-01-01, 2025-10-29, YES
        2024-01-01, 2025-10-30, NO
        2024-01-01, 2026-02-01, NO
        2024-01-01, 2026-02-02, YES
        # interim rule of 29 May 2026; stay of 21 July 2026, the fee still owed
        2024-01-01, 2026-05-28, YES
        2024-01-01, 2026-05-29, YES
        2024-01-01, 2026-07-20, YES
        2024-01-01, 2026-07-21, YES
        # a year to the day
        2025-06-01, 2026-05-31, NO
        2025-06-01, 2026-06-01, YES
        """)
    void feesByDate(String filed, String day, Answer answer) {
        check(AsylumFees.RULE)
                .given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, filed))
                .on(day)
                .is(answer);
    }

    @Test
    void filingLater_costsTheFee_andAnUnknownDayStaysUnknown() {
        check(AsylumFees.RULE).given(c -> c.no(FilingFacts.FILED)).is(YES);
        check(AsylumFees.RULE).given(c -> c.yes(FilingFacts.FILED)).is(UNKNOWN).asksFor(FilingFacts.FILING_DATE);
    }

    private static Consumer<Given> accused() {
        return c -> c.yes(GrantFacts.LYING_CLAIMED, GrantFacts.WARNED).no(GrantFacts.FALSE_CLAIM_FOUND);
    }

    private static Consumer<Given> nothingAgainst() {
        return c -> c.yes(GrantFacts.GRANTED)
                .no(
                        GrantFacts.PERMANENT_RESIDENT,
                        GrantFacts.DANGER_OVER,
                        GrantFacts.FRAUD_CLAIMED,
                        GrantFacts.SAFE_COUNTRY_AGREEMENT,
                        GrantFacts.RETURNED_TO_RESIDE,
                        GrantFacts.NEW_NATIONALITY,
                        GrantFacts.ENDED_BY_USCIS);
    }

    private static Consumer<Given> relative(Consumer<Given> content) {
        return c -> c.entry(RELATIVES, "1", content).complete(RELATIVES);
    }
}
