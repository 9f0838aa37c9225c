package org.asylia.law.permit;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.OrderFacts.CARRIED_OUT;
import static org.asylia.law.facts.OrderFacts.ORDERED;
import static org.asylia.law.facts.PermitFacts.ADJUSTMENT_PENDING;
import static org.asylia.law.facts.PermitFacts.APPEAL_IN_TIME;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.ASKED_ON;
import static org.asylia.law.facts.PermitFacts.ASYLUM_ASKED;
import static org.asylia.law.facts.PermitFacts.CARD_END;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.CLAIM_STAGE;
import static org.asylia.law.facts.PermitFacts.DECIDED;
import static org.asylia.law.facts.PermitFacts.DECIDED_ON;
import static org.asylia.law.facts.PermitFacts.FIRST;
import static org.asylia.law.facts.PermitFacts.OTHER_EXTENSION;
import static org.asylia.law.facts.PermitFacts.SUPERVISION;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Categories, length, extension and renewal.
class CardsTest {

    private static final String[] PROTECTIONS = {
        "effect.asylum.status", "effect.withholding", "effect.cat.withholding", "effect.cat.deferral"
    };

    @Test
    void aPendingClaimForAsylum_opensC8_butNotOneForWithholdingOnly() {
        check(Categories.RULE)
                .given(c -> c.yes(ASYLUM_ASKED).is(CLAIM_STAGE, "judge"))
                .is(YES);
        withoutProtection()
                .given(c -> c.no(ASYLUM_ASKED, SUPERVISION, ADJUSTMENT_PENDING))
                .is(NO);
        withoutProtection()
                .given(c -> c.yes(ASYLUM_ASKED).is(CLAIM_STAGE, "over").no(SUPERVISION, ADJUSTMENT_PENDING))
                .is(NO);
    }

    @Test
    void aGrant_supervision_orAPendingGreenCard_opensItsOwn() {
        check(Categories.RULE).supposing("effect.asylum.status").is(YES);
        check(Categories.RULE).supposing("effect.cat.withholding").is(YES);
        check(Categories.RULE)
                .given(c -> c.yes(SUPERVISION, ORDERED).no(CARRIED_OUT))
                .is(YES);
        check(Categories.RULE).given(c -> c.yes(ADJUSTMENT_PENDING)).is(YES);
    }

    @Test
    void notToldHowTheClaimStands_isUnknown_andAsks() {
        withoutProtection()
                .given(c -> c.no(SUPERVISION, ADJUSTMENT_PENDING).yes(ASYLUM_ASKED))
                .is(UNKNOWN)
                .asksFor(CLAIM_STAGE);
        // 8 CFR 274a.12 dates from 1 June 1987
        check(Categories.RULE)
                .given(c -> c.yes(ADJUSTMENT_PENDING))
                .on("1987-05-31")
                .is(UNKNOWN);
    }

    /// Policy Manual, 5 December 2025: the day of the decision counts, since pending forms are covered.
    @ParameterizedTest
    @CsvSource(textBlock = """
        c8,  2025-12-05, YES
        c8,  2025-12-04, NO
        a5,  2026-01-10, YES
        c18, 2026-01-10, NO
        c8,  2023-09-26, UNKNOWN
        """)
    void cardsDecidedFromDecember2025_runEighteenMonths(String category, String decided, Answer answer) {
        check(CardLength.EIGHTEEN_MONTHS)
                .given(c -> c.is(CATEGORY, category).yes(DECIDED).on(DECIDED_ON, decided))
                .is(answer);
    }

    @Test
    void withoutTheCategory_theLengthIsUnknown() {
        check(CardLength.EIGHTEEN_MONTHS).given(c -> c.no(DECIDED)).is(UNKNOWN).asksFor(CATEGORY);
    }

    /// 8 CFR 274a.13(d): the day of the renewal filing picks the text.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # filed,     card ends,  asked for,  answer
        2017-01-16,  2017-02-01, 2017-03-01, NO
        2017-01-17,  2017-02-01, 2017-03-01, YES
        # 180 days after 1 February 2022 is 31 July 2022
        2022-01-10,  2022-02-01, 2022-07-31, YES
        2022-01-10,  2022-02-01, 2022-08-01, NO
        # 540 days after 1 June 2022 is 23 November 2023
        2022-05-04,  2022-06-01, 2023-11-23, YES
        2022-05-04,  2022-06-01, 2023-11-24, NO
        # filed after the card had ended
        2024-02-02,  2024-02-01, 2024-03-01, NO
        2025-10-29,  2025-11-01, 2026-10-07, YES
        2025-10-30,  2025-11-01, 2025-11-02, NO
        """)
    void renewalsInTime_extendTheCard(String filed, String ends, String day, Answer answer) {
        renewal(filed).given(c -> c.on(CARD_END, ends)).on(day).is(answer);
    }

    @Test
    void aDecisionEndsTheExtension_andItsAbsenceIsAskedFor() {
        check(AutomaticExtension.EXTENSION)
                .given(c -> c.yes(ASKED, DECIDED).on(ASKED_ON, "2025-06-10"))
                .is(NO);
        renewal("2025-06-10").is(UNKNOWN).asksFor(CARD_END);
    }

    /// 90 FR 48799, from 30 October 2025.
    @Test
    void renewalsFromOctober2025_extendNothing_unlessAnotherLawDoes() {
        ended("2025-10-30").given(c -> c.no(OTHER_EXTENSION)).is(YES);
        ended("2025-10-30").given(c -> c.yes(OTHER_EXTENSION)).is(NO);
        ended("2025-10-29").is(NO);
        ended("2026-01-10").is(UNKNOWN).asksFor(OTHER_EXTENSION);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        uscis, YES
        judge, YES
        board, UNKNOWN
        court, UNKNOWN
        over,  NO
        """)
    void aLivingClaim_isRenewed(String stage, Answer answer) {
        check(Renewal.RULE)
                .given(c -> c.is(CATEGORY, "c8").is(CLAIM_STAGE, stage))
                .is(answer);
    }

    @Test
    void onAppeal_itMustBeInTime() {
        appeal().is(UNKNOWN).asksFor(APPEAL_IN_TIME);
        appeal().given(c -> c.yes(APPEAL_IN_TIME)).is(YES);
        appeal().given(c -> c.no(APPEAL_IN_TIME)).is(NO);
        appeal().given(c -> c.yes(APPEAL_IN_TIME)).on("1995-01-03").is(UNKNOWN);
    }

    private static Check appeal() {
        return check(Renewal.RULE).given(c -> c.is(CATEGORY, "c8").is(CLAIM_STAGE, "board"));
    }

    private static Check withoutProtection() {
        return check(Categories.RULE).supposingNot(PROTECTIONS);
    }

    private static Check renewal(String filed) {
        return check(AutomaticExtension.EXTENSION)
                .given(c -> c.yes(ASKED).no(FIRST, DECIDED).is(CATEGORY, "c8").on(ASKED_ON, filed));
    }

    private static Check ended(String filed) {
        return check(AutomaticExtension.ENDED).given(c -> c.yes(ASKED).no(FIRST).on(ASKED_ON, filed));
    }
}
