package org.asylia.law.proof;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.answer.Answer;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecisionWithoutHearingTest {

    @Test
    void anIncompleteForm_mayBeDropped_aboveAllAfterAChance() {
        check(DecisionWithoutHearing.INCOMPLETE)
                .given(c ->
                        c.yes(FilingFacts.FILED, EvidenceFacts.CURE_OFFERED).no(EvidenceFacts.EVERY_QUESTION_ANSWERED))
                .is(YES)
                // Matter of C-A-R-R-, 17 March 2025
                .on("2025-03-17")
                .is(YES)
                .on("2025-03-16")
                .is(UNKNOWN);
        check(DecisionWithoutHearing.INCOMPLETE)
                .given(c ->
                        c.yes(FilingFacts.FILED).no(EvidenceFacts.EVERY_QUESTION_ANSWERED, EvidenceFacts.CURE_OFFERED))
                .is(UNKNOWN)
                .turnsOn("asylum.evidence.complete-application");
        check(DecisionWithoutHearing.INCOMPLETE)
                .given(c -> c.yes(FilingFacts.FILED, EvidenceFacts.EVERY_QUESTION_ANSWERED))
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      answer when nothing is disputed and no case is made
        # Matter of E-F-H-L-, 12 June 2014
        2014-06-11, UNKNOWN
        2014-06-12, NO
        # vacated 5 March 2018
        2018-03-04, NO
        2018-03-05, UNKNOWN
        # Matter of H-A-A-V-, 11 September 2025
        2025-09-10, UNKNOWN
        2025-09-11, YES
        """)
    void refusalWithoutAHearing(String day, Answer answer) {
        check(DecisionWithoutHearing.NO_CASE)
                .given(c -> c.no(EvidenceFacts.FACTS_DISPUTED).judged("asylum.evidence.prima-facie", "", true))
                .on(day)
                .is(answer);
    }

    /// Matter of H-A-A-V-: extortion told as such, and no protected ground named.
    @Test
    void aFormThatNamesNoProtectedGround_speaksForNoCase() {
        check(DecisionWithoutHearing.NO_CASE)
                .given(c -> c.no(EvidenceFacts.FACTS_DISPUTED)
                        .entry(
                                COUNTRIES,
                                "PE",
                                country -> country.entry(
                                                CLAIMS,
                                                "gangs",
                                                claim -> claim.no(
                                                        ClaimFacts.RACE,
                                                        ClaimFacts.RELIGION,
                                                        ClaimFacts.NATIONALITY,
                                                        ClaimFacts.POLITICAL_OPINION,
                                                        ClaimFacts.SOCIAL_GROUP))
                                        .complete(CLAIMS))
                        .complete(COUNTRIES))
                .is(UNKNOWN)
                .because("No protected ground is among the reasons told");
    }

    @Test
    void aDisputedFact_needsAHearing() {
        check(DecisionWithoutHearing.NO_CASE)
                .given(c -> c.yes(EvidenceFacts.FACTS_DISPUTED))
                .is(NO);
        check(DecisionWithoutHearing.NO_CASE)
                .given(c -> c.no(EvidenceFacts.FACTS_DISPUTED))
                .is(UNKNOWN)
                .turnsOn("asylum.evidence.prima-facie");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # Matter of A-C-A-A- I, 24 September 2020
        2020-09-23, UNKNOWN
        2020-09-24, YES
        # vacated 26 July 2021
        2021-07-25, YES
        2021-07-26, NO
        # Matter of J-H-M-H-, 7 October 2025
        2025-10-06, NO
        2025-10-07, YES
        """)
    void agreementsOfTheParties(String day, Answer answer) {
        check(DecisionWithoutHearing.STIPULATIONS).on(day).is(answer);
    }
}
