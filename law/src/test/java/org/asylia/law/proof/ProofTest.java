package org.asylia.law.proof;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Supposing.supposing;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The applicant's burden, credibility, corroboration, and country information.
class ProofTest {

    private static final String BURDEN = "asylum.evidence.burden";
    private static final String CREDIBLE = "asylum.evidence.credibility";
    private static final String CORROBORATED = "asylum.evidence.corroboration";

    @Test
    void credibilityIsNeverMoreThanAJudgment() {
        check(Credibility.RULE).given(filed("2025-01-01")).is(UNKNOWN).turnsOn(CREDIBLE);
        check(Credibility.RULE)
                .given(filed("2025-01-01"))
                .given(c -> c.judged(CREDIBLE, "", true))
                .is(YES);
        check(Credibility.RULE)
                .given(filed("2025-01-01"))
                .given(c -> c.yes(EvidenceFacts.STATEMENTS_DIFFER, EvidenceFacts.FALSE_PAPER)
                        .judged(CREDIBLE, "", false))
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # filed,    answer
        # Matter of Mogharrabi, 12 June 1987
        1987-06-11, UNKNOWN
        1987-06-12, YES
        # REAL ID Act, applications filed from 11 May 2005 (Matter of S-B-)
        2005-05-10, YES
        2005-05-11, YES
        """)
    void theDayOfFilingPicksTheText(String filed, Answer answer) {
        var facts = filed(filed)
                .andThen(c -> c.no(EvidenceFacts.PROOF_MISSING)
                        .judged(CREDIBLE, "", true)
                        .judged(BURDEN, "", true));
        check(Credibility.RULE).given(facts).is(answer);
        check(Corroboration.RULE).given(facts).is(answer);
        check(ApplicantsProof.RULE).given(facts).is(answer);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # circuit, told what is missing, judged excused, answer
        2,         false,                ,               UNKNOWN
        2,         false,                false,          NO
        2,         true,                 true,           YES
        # Ren v. Holder and Saravia: notice first
        9,         false,                false,          YES
        3,         false,                false,          YES
        9,         true,                 false,          NO
        """)
    void missingProofAndNotice(String circuit, boolean told, Boolean excused, Answer answer) {
        check(Corroboration.RULE)
                .given(filed("2025-01-01"))
                .given(c -> {
                    c.yes(EvidenceFacts.PROOF_MISSING);
                    if (told) {
                        c.yes(EvidenceFacts.TOLD_WHAT_IS_MISSING);
                    } else {
                        c.no(EvidenceFacts.TOLD_WHAT_IS_MISSING);
                    }
                    if (excused != null) {
                        c.judged(CORROBORATED, "", excused);
                    }
                })
                .in(circuit)
                .is(answer);
    }

    @Test
    void whenNothingIsMissing_noMoreIsNeeded() {
        check(Corroboration.RULE)
                .given(filed("2025-01-01"))
                .given(c -> c.no(EvidenceFacts.PROOF_MISSING))
                .is(YES);
        check(Corroboration.RULE).given(filed("2025-01-01")).is(UNKNOWN).asksFor(EvidenceFacts.PROOF_MISSING);
    }

    @Test
    void aDoubtedAccount_failsUnlessOtherProofStandsAlone() {
        supposing(ApplicantsProof.RULE)
                .no(CREDIBLE)
                .yes(CORROBORATED)
                .given(filed("2025-01-01"))
                .given(c -> c.no(EvidenceFacts.STANDS_WITHOUT_TESTIMONY).judged(BURDEN, "", true))
                .is(NO);
        supposing(ApplicantsProof.RULE)
                .no(CREDIBLE)
                .yes(CORROBORATED)
                .given(filed("2025-01-01"))
                .given(c -> c.yes(EvidenceFacts.STANDS_WITHOUT_TESTIMONY).judged(BURDEN, "", true))
                .is(YES);
        supposing(ApplicantsProof.RULE)
                .yes(CREDIBLE, CORROBORATED)
                .given(filed("2025-01-01"))
                .is(UNKNOWN)
                .turnsOn(BURDEN);
    }

    @Test
    void countryInformation_mustFitThePerson_orBeExplained() {
        check(CountryInformation.RULE)
                .given(c -> c.yes(EvidenceFacts.COUNTRY_REPORTS, EvidenceFacts.REPORTS_ABOUT_PEOPLE_LIKE_YOU))
                .is(YES)
                // Matter of S-M-J-, 31 January 1997
                .on("1997-01-31")
                .is(YES)
                .on("1997-01-30")
                .is(UNKNOWN);
        check(CountryInformation.RULE)
                .given(c -> c.no(EvidenceFacts.COUNTRY_REPORTS, EvidenceFacts.REPORTS_ABSENCE_EXPLAINED))
                .is(NO);
        check(CountryInformation.RULE).is(UNKNOWN).asksFor(EvidenceFacts.COUNTRY_REPORTS);
    }

    private static Consumer<Given> filed(String day) {
        return c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day);
    }
}
