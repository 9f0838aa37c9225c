package org.asylia.law.effects;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.AfterGrantFacts.PETITION_FILED;
import static org.asylia.law.facts.AfterGrantFacts.PETITION_FILED_ON;
import static org.asylia.law.facts.AsyleeFacts.BENEFIT;
import static org.asylia.law.facts.AsyleeFacts.GRANTED_BY;
import static org.asylia.law.facts.AsyleeFacts.TRAVEL_DOCUMENT;
import static org.asylia.law.facts.AsyleeFacts.TRAVEL_DOCUMENT_DATE;
import static org.asylia.law.facts.FollowingFacts.INCLUDED;
import static org.asylia.law.facts.FollowingFacts.LATE_EXCUSED;
import static org.asylia.law.facts.GrantFacts.DATE;
import static org.asylia.law.facts.GrantFacts.ENDED;
import static org.asylia.law.facts.GrantFacts.ENDED_BY_USCIS;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.GrantFacts.PERMANENT_RESIDENT;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Travel, family, the end of asylum and public benefits.
class AfterTheGrantTest {

    /// 8 CFR 223.3: one year. 7 October 2026 is a year after 7 October 2025.
    @ParameterizedTest
    @CsvSource({"2025-10-08, YES", "2025-10-07, NO"})
    void aTravelDocument_isGoodForOneYear(String issued, Answer answer) {
        check(TravelDocument.RULE)
                .supposing("effect.asylum.status")
                .given(c -> c.yes(TRAVEL_DOCUMENT).on(TRAVEL_DOCUMENT_DATE, issued))
                .is(answer);
    }

    @Test
    void aResidentThroughAsylum_mayUseOneToo_butNobodyElse() {
        check(TravelDocument.RULE)
                .given(c -> c.yes(GRANTED, PERMANENT_RESIDENT, TRAVEL_DOCUMENT).on(TRAVEL_DOCUMENT_DATE, "2026-09-01"))
                .is(YES);
        check(TravelDocument.RULE).given(c -> c.no(GRANTED)).is(NO);
        check(TravelDocument.RULE).supposing("effect.asylum.status").is(UNKNOWN).asksFor(TRAVEL_DOCUMENT);
    }

    @Test
    void anIncludedRelative_sharesTheGrant() {
        relative(r -> r.yes(INCLUDED)).is(YES);
        relative(r -> {}).is(UNKNOWN).asksFor(INCLUDED);
        relative(r -> r.yes(INCLUDED)).supposingNot("asylum.derivative").is(NO);
    }

    /// 8 CFR 208.21(c): two years from the grant of 7 October 2024.
    @ParameterizedTest
    @CsvSource({"2026-10-07, YES", "2026-10-08, NO"})
    void aPetition_isDueInTwoYears(String filed, Answer answer) {
        relative(r -> r.no(INCLUDED, LATE_EXCUSED).yes(PETITION_FILED).on(PETITION_FILED_ON, filed))
                .is(answer);
    }

    @Test
    void aLatePetition_mayBeExcused_andWithoutOneTimeRunsOut() {
        relative(r -> r.no(INCLUDED).yes(PETITION_FILED, LATE_EXCUSED).on(PETITION_FILED_ON, "2027-01-10"))
                .is(YES);
        relative(r -> r.no(INCLUDED, PETITION_FILED)).is(YES);
        relative(r -> r.no(INCLUDED, PETITION_FILED)).on("2026-10-08").is(NO);
    }

    /// 63 FR 3792, from 26 February 1998.
    @Test
    void beforeTheRuleOf1998_theTwoYearsAreNotAsked() {
        relative(r -> r.no(INCLUDED, PETITION_FILED)).on("1998-02-25").is(YES);
    }

    @Test
    void uscisMayEndOnlyItsOwnGrant() {
        check(EndingAsylum.RULE)
                .supposing("asylum.termination")
                .given(c -> c.yes(ENDED_BY_USCIS).is(GRANTED_BY, "uscis"))
                .is(YES);
        check(EndingAsylum.RULE)
                .supposing("asylum.termination")
                .given(c -> c.yes(ENDED_BY_USCIS).is(GRANTED_BY, "court"))
                .is(NO);
        check(EndingAsylum.RULE)
                .supposing("asylum.termination")
                .given(c -> c.no(ENDED_BY_USCIS))
                .is(YES);
        check(EndingAsylum.RULE)
                .supposing("asylum.termination")
                .given(c -> c.yes(ENDED_BY_USCIS))
                .is(UNKNOWN)
                .asksFor(GRANTED_BY);
        check(EndingAsylum.RULE).supposingNot("asylum.termination").is(NO);
    }

    /// Pub. L. 119-21: food stamps on 4 July 2025, Medicaid on 1 October 2026.
    @ParameterizedTest
    @CsvSource(textBlock = """
        resettlement, 2025-07-04, YES
        food,         2025-07-04, NO
        food,         2025-07-03, UNKNOWN
        health,       2026-09-30, YES
        health,       2026-10-01, NO
        resettlement, 2026-10-01, YES
        """)
    void someBenefitsAreClosed(String benefit, String day, Answer answer) {
        check(PublicBenefits.RULE)
                .supposing("effect.asylum.status")
                .given(c -> c.is(BENEFIT, benefit))
                .on(day)
                .is(answer);
    }

    @Test
    void withoutTheKindOfBenefit_itIsUnknown() {
        check(PublicBenefits.RULE).supposing("effect.asylum.status").is(UNKNOWN).asksFor(BENEFIT);
    }

    private static Check relative(Consumer<Given> content) {
        return check(FamilyOfAsylee.RULE)
                .supposing("asylum.derivative")
                .given(c -> c.yes(GRANTED)
                        .no(ENDED)
                        .on(DATE, "2024-10-07")
                        .entry(RELATIVES, "1", content)
                        .complete(RELATIVES));
    }
}
