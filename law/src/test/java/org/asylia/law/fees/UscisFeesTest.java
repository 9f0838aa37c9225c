package org.asylia.law.fees;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.AfterGrantFacts.ADJUSTMENT_FILED;
import static org.asylia.law.facts.AnnualFeeFacts.COURT_ORDER;
import static org.asylia.law.facts.AnnualFeeFacts.NOTICE;
import static org.asylia.law.facts.AnnualFeeFacts.NOTICE_DATE;
import static org.asylia.law.facts.AnnualFeeFacts.PAID;
import static org.asylia.law.facts.FeeFacts.FORM_ONLINE;
import static org.asylia.law.facts.FeeFacts.GREEN_CARD_IN_COURT;
import static org.asylia.law.facts.FeeFacts.GREEN_CARD_SENT_ON;
import static org.asylia.law.facts.FeeFacts.HARDSHIP;
import static org.asylia.law.facts.FeeFacts.LOW_INCOME;
import static org.asylia.law.facts.FeeFacts.OFFICE;
import static org.asylia.law.facts.FeeFacts.PAID_BY;
import static org.asylia.law.facts.FeeFacts.PERMIT_ONLINE;
import static org.asylia.law.facts.FeeFacts.PERMIT_SENT_ON;
import static org.asylia.law.facts.FeeFacts.PUBLIC_HELP;
import static org.asylia.law.facts.FeeFacts.TRAVEL_ASKED;
import static org.asylia.law.facts.FeeFacts.WHICH;
import static org.asylia.law.facts.FeeFacts.WITH_PARENT;
import static org.asylia.law.facts.FilingFacts.FILED;
import static org.asylia.law.facts.FilingFacts.FILED_WITH;
import static org.asylia.law.facts.FilingFacts.FILING_DATE;
import static org.asylia.law.facts.FilingFacts.MAILING_DATE;
import static org.asylia.law.facts.GrantFacts.GRANTED;
import static org.asylia.law.facts.Lists.RELATIVES;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.FIRST;
import static org.asylia.law.facts.PersonFacts.BIRTH_DATE;
import static org.asylia.law.fees.Amounts.owes;

import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UscisFeesTest {

    /// 90 FR 34511: postmarked from 22 July 2025; in court from 9 July.
    @ParameterizedTest
    @CsvSource(textBlock = """
        uscis, 2025-07-03, NO
        uscis, 2025-07-21, NO
        uscis, 2025-07-22, YES
        court, 2025-07-08, NO
        court, 2025-07-09, YES
        court, 2026-10-07, YES
        """)
    void theAsylumForm_costsSinceJuly2025(String office, String day, Answer answer) {
        check(AsylumFormFee.RULE)
                .given(c -> c.yes(FILED)
                        .no(FORM_ONLINE)
                        .is(FILED_WITH, office)
                        .on(MAILING_DATE, day)
                        .on(FILING_DATE, day))
                .is(answer);
    }

    @Test
    void thePostmarkCounts_notTheReceipt_andOnlineTheReceipt() {
        check(AsylumFormFee.RULE)
                .given(c -> c.yes(FILED)
                        .no(FORM_ONLINE)
                        .is(FILED_WITH, "uscis")
                        .on(MAILING_DATE, "2025-07-21")
                        .on(FILING_DATE, "2025-07-24"))
                .is(NO);
        owes(
                100,
                AsylumFormFee.RULE,
                "2026-10-07",
                c -> c.yes(FILED, FORM_ONLINE).is(FILED_WITH, "uscis").on(FILING_DATE, "2025-07-24"));
        check(AsylumFormFee.RULE)
                .given(c -> c.yes(FILED).no(FORM_ONLINE).is(FILED_WITH, "uscis"))
                .is(UNKNOWN)
                .asksFor(MAILING_DATE);
    }

    /// ASAP v. USCIS (D. Md.): stayed from 30 October 2025 to 2 February 2026.
    @Test
    void theYearlyFee_isOwedOnANotice_butNotDuringTheStay() {
        owes(100, YearlyFee.OWED, "2025-10-29", UscisFeesTest::waitsWithNotice);
        waiting().on("2025-10-30").is(NO).on("2026-02-01").is(NO);
        owes(102, YearlyFee.OWED, "2026-02-02", UscisFeesTest::waitsWithNotice);
        owes(102, YearlyFee.OWED, "2026-10-07", UscisFeesTest::waitsWithNotice);
        waiting().on("2025-07-03").is(NO);
    }

    @Test
    void withoutNoticeOrOrder_orOncePaid_orInTheFirstYear_nothingIsOwed() {
        check(YearlyFee.OWED).given(c -> c.yes(FILED).no(NOTICE, COURT_ORDER)).is(NO);
        check(YearlyFee.OWED).given(c -> c.yes(FILED, NOTICE, PAID)).is(NO);
        check(YearlyFee.OWED)
                .given(c -> c.yes(FILED, NOTICE).no(PAID, GRANTED).on(FILING_DATE, "2025-10-08"))
                .is(NO);
        check(YearlyFee.OWED)
                .given(c -> c.yes(FILED).no(PAID, GRANTED).on(FILING_DATE, "2024-10-08"))
                .is(UNKNOWN)
                .asksFor(NOTICE);
    }

    /// The rule of 29 May 2026, stayed on 21 July; the order of 5 August was not read.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # notice,    on,         rejected
        2026-04-28,  2026-05-28, NO
        2026-04-28,  2026-05-29, YES
        2026-06-15,  2026-07-15, NO
        2026-06-15,  2026-07-16, YES
        2026-06-15,  2026-07-21, NO
        2026-06-15,  2026-08-05, UNKNOWN
        2026-09-07,  2026-10-07, NO
        """)
    void anUnpaidYearlyFee_meantRejectionForAWhile(String notice, String day, Answer answer) {
        check(YearlyFee.CONSEQUENCE)
                .given(c -> c.yes(NOTICE).no(PAID).on(NOTICE_DATE, notice))
                .on(day)
                .is(answer);
        check(YearlyFee.CONSEQUENCE).given(c -> c.yes(PAID)).is(NO);
        check(YearlyFee.CONSEQUENCE)
                .given(c -> c.yes(NOTICE).on(NOTICE_DATE, "2026-06-15"))
                .on("2026-07-16")
                .is(UNKNOWN)
                .asksFor(PAID);
    }

    @Test
    void theFirstPermit_cost550_andSince2026_560() {
        permit("2025-07-21", true).is(NO);
        owes(
                550,
                PermitFees.FIRST_PERMIT,
                "2026-10-07",
                c -> sent(c, "2025-07-22").yes(FIRST));
        owes(
                550,
                PermitFees.FIRST_PERMIT,
                "2026-10-07",
                c -> sent(c, "2025-12-31").yes(FIRST));
        owes(
                560,
                PermitFees.FIRST_PERMIT,
                "2026-10-07",
                c -> sent(c, "2026-01-01").yes(FIRST));
        permit("2026-01-10", false).is(NO);
        check(PermitFees.FIRST_PERMIT)
                .given(c -> sent(c, "2026-01-10"))
                .is(UNKNOWN)
                .asksFor(FIRST);
    }

    @Test
    void aRenewal_costsTheOrdinaryFeeAnd275_andOnlyThe275WithAWaiver() {
        owes(
                520,
                PermitFees.RENEWAL_ON_PAPER,
                "2026-10-07",
                c -> renewal(c, "2025-07-21").no(PERMIT_ONLINE));
        owes(
                795,
                PermitFees.RENEWAL_ON_PAPER,
                "2026-10-07",
                c -> renewal(c, "2025-07-22").no(PERMIT_ONLINE));
        owes(
                470,
                PermitFees.RENEWAL_ONLINE,
                "2026-10-07",
                c -> renewal(c, "2025-07-21").yes(PERMIT_ONLINE));
        owes(
                745,
                PermitFees.RENEWAL_ONLINE,
                "2026-10-07",
                c -> renewal(c, "2026-03-01").yes(PERMIT_ONLINE));
        owes(
                275,
                PermitFees.RENEWAL_WAIVED,
                "2026-10-07",
                c -> sent(c, "2026-03-01").no(FIRST, PERMIT_ONLINE).yes(LOW_INCOME));
        owes(-1, PermitFees.RENEWAL, "2026-10-07", c -> renewal(c, "2026-03-01"));
        check(PermitFees.RENEWAL).given(c -> sent(c, "2026-03-01").yes(FIRST)).is(NO);
        check(PermitFees.RENEWAL).given(c -> sent(c, "2026-03-01")).is(UNKNOWN).asksFor(FIRST);
        check(PermitFees.RENEWAL_ON_PAPER)
                .given(c -> renewal(c, "2026-03-01"))
                .is(UNKNOWN)
                .asksFor(PERMIT_ONLINE);
        check(PermitFees.RENEWAL).given(c -> renewal(c, "2024-03-31")).is(UNKNOWN);
    }

    @Test
    void anAsylee_paysOnlyForFurtherCards() {
        check(AsyleeFees.CARD).given(c -> card(c, "a5").yes(FIRST)).is(NO);
        check(AsyleeFees.CARD).given(c -> card(c, "a5").no(FIRST)).is(YES);
        check(AsyleeFees.CARD).given(c -> card(c, "a5")).is(UNKNOWN).asksFor(FIRST);
        check(AsyleeFees.OTHER_CARD).given(c -> card(c, "a10")).is(YES);
        check(AsyleeFees.OTHER_CARD)
                .given(c -> c.is(CATEGORY, "a10").yes(HARDSHIP).no(ASKED))
                .is(NO);
        check(AsyleeFees.OTHER_CARD).given(c -> c.is(CATEGORY, "c18").no(ASKED)).is(YES);
        check(AsyleeFees.OTHER_CARD).given(c -> c.no(ASKED)).is(UNKNOWN).asksFor(CATEGORY);
        owes(520, AsyleeFees.CARD_ON_PAPER, "2026-10-07", c -> card(c, "a10").no(PERMIT_ONLINE));
        owes(470, AsyleeFees.CARD_ONLINE, "2026-10-07", c -> card(c, "c18").yes(PERMIT_ONLINE));
        check(AsyleeFees.CARD_ONLINE).given(c -> card(c, "c18")).is(UNKNOWN).asksFor(PERMIT_ONLINE);
        check(AsyleeFees.CARD)
                .given(c -> card(c, "a5").no(FIRST))
                .on("2024-03-31")
                .is(UNKNOWN);
    }

    @Test
    void theFamilyForm_isFree() {
        check(AsyleeFees.FAMILY_PETITION)
                .given(c -> c.entry(RELATIVES, "1", r -> r.is(RelativeFacts.RELATION, "spouse")))
                .is(YES)
                .on("1998-02-25")
                .is(UNKNOWN);
        check(AsyleeFees.FAMILY_PETITION)
                .given(c -> c.entry(RELATIVES, "1", r -> r.is(RelativeFacts.RELATION, "other"))
                        .complete(RELATIVES))
                .is(NO);
        check(AsyleeFees.FAMILY_PETITION)
                .given(c -> c.entry(RELATIVES, "1", r -> {}))
                .is(UNKNOWN)
                .asksFor(RelativeFacts.RELATION);
    }

    /// 8 CFR 106.2(a): under 14 with a parent. 7 October 2012 is the fourteenth birthday's year.
    @Test
    void theGreenCard_costsLessForAChildWithAParent_andMoreInCourt() {
        owes(
                1440,
                AsyleeForms.GREEN_CARD,
                "2026-10-07",
                c -> green(c, "2026-10-07", "2012-10-07").yes(WITH_PARENT));
        owes(
                950,
                AsyleeForms.GREEN_CARD_OF_A_CHILD,
                "2026-10-07",
                c -> green(c, "2026-10-07", "2012-10-08").yes(WITH_PARENT));
        owes(
                1440,
                AsyleeForms.GREEN_CARD,
                "2026-10-07",
                c -> green(c, "2026-10-07", "2015-10-08").no(WITH_PARENT));
        owes(
                1500,
                AsyleeForms.IN_COURT,
                "2026-10-07",
                c -> green(c, "2025-07-09", "1990-10-08").yes(GREEN_CARD_IN_COURT));
        owes(
                -1,
                AsyleeForms.IN_COURT,
                "2026-10-07",
                c -> green(c, "2026-01-01", "1990-10-08").yes(GREEN_CARD_IN_COURT));
        check(AsyleeForms.IN_COURT)
                .given(c -> green(c, "2025-07-08", "1990-10-08").yes(GREEN_CARD_IN_COURT))
                .is(NO);
        check(AsyleeForms.GREEN_CARD)
                .given(c -> c.yes(PUBLIC_HELP).no(ADJUSTMENT_FILED))
                .is(NO);
        check(AsyleeForms.GREEN_CARD)
                .given(c -> c.no(ADJUSTMENT_FILED))
                .is(UNKNOWN)
                .asksFor(GRANTED);
        check(AsyleeForms.GREEN_CARD_OF_A_CHILD)
                .given(c -> green(c, "2026-10-07", "2015-10-08"))
                .is(UNKNOWN)
                .asksFor(WITH_PARENT);
        check(AsyleeForms.GREEN_CARD)
                .given(c -> green(c, "2024-03-31", "1990-10-08"))
                .is(UNKNOWN);
    }

    @Test
    void theTravelDocument_costsLessUnder16() {
        owes(
                165,
                AsyleeForms.TRAVEL_DOCUMENT,
                "2026-10-07",
                c -> c.yes(GRANTED).no(TRAVEL_ASKED).on(BIRTH_DATE, "2010-10-07"));
        owes(
                135,
                AsyleeForms.TRAVEL_DOCUMENT_OF_A_CHILD,
                "2026-10-07",
                c -> c.yes(GRANTED).no(TRAVEL_ASKED).on(BIRTH_DATE, "2010-10-08"));
        check(AsyleeForms.TRAVEL_DOCUMENT)
                .given(c -> c.no(GRANTED, TRAVEL_ASKED))
                .is(NO);
        check(AsyleeForms.TRAVEL_DOCUMENT)
                .given(c -> c.yes(GRANTED).no(TRAVEL_ASKED))
                .is(UNKNOWN)
                .asksFor(BIRTH_DATE);
        check(AsyleeForms.TRAVEL_DOCUMENT)
                .given(c -> c.yes(GRANTED).no(TRAVEL_ASKED))
                .on("2024-03-31")
                .is(UNKNOWN);
    }

    @Test
    void anyOfThreeGrounds_mayWaiveAnOrdinaryFee() {
        check(FeeWaivers.USCIS)
                .given(c -> c.yes(HARDSHIP))
                .is(YES)
                .on("2024-03-31")
                .is(UNKNOWN);
        check(FeeWaivers.USCIS)
                .given(c -> c.no(PUBLIC_HELP, LOW_INCOME, HARDSHIP))
                .is(NO);
        check(FeeWaivers.USCIS)
                .given(c -> c.no(PUBLIC_HELP, LOW_INCOME))
                .is(UNKNOWN)
                .asksFor(HARDSHIP);
    }

    /// USCIS takes no paper checks from 28 October 2025.
    @ParameterizedTest
    @CsvSource({"uscis, check, NO", "uscis, card, YES", "uscis, bank, YES", "court, portal, YES", "court, card, NO"})
    void eachOffice_takesItsOwnKindsOfPayment(String office, String paidBy, Answer answer) {
        check(Payment.RULE)
                .given(c -> c.is(OFFICE, office).is(PAID_BY, paidBy))
                .is(answer)
                .on("2025-10-27")
                .is(UNKNOWN);
        check(Payment.RULE).given(c -> c.is(OFFICE, office)).is(UNKNOWN).asksFor(PAID_BY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        yearly,       2025-12-31, NO
        yearly,       2026-01-01, YES
        first-permit, 2026-01-01, YES
        asylum-form,  2026-10-07, NO
        renewal,      2026-10-07, NO
        appeal,       2026-09-30, NO
        appeal,       2026-10-01, YES
        motion,       2026-10-01, YES
        """)
    void theYearlyAdjustment_movedSomeFees(String which, String day, Answer answer) {
        check(Payment.ADJUSTED).given(c -> c.is(WHICH, which)).on(day).is(answer);
        check(Payment.ADJUSTED).is(UNKNOWN).asksFor(WHICH);
    }

    private static Check waiting() {
        return check(YearlyFee.OWED).given(UscisFeesTest::waitsWithNotice);
    }

    private static void waitsWithNotice(Given c) {
        c.yes(FILED, NOTICE).no(PAID, GRANTED).on(FILING_DATE, "2024-06-10");
    }

    private static Check permit(String day, boolean first) {
        return check(PermitFees.FIRST_PERMIT).given(c -> {
            var _ = first ? sent(c, day).yes(FIRST) : sent(c, day).no(FIRST);
        });
    }

    private static Given sent(Given c, String day) {
        return c.yes(ASKED).is(CATEGORY, "c8").on(PERMIT_SENT_ON, day);
    }

    private static Given renewal(Given c, String day) {
        return sent(c, day).no(FIRST, PUBLIC_HELP, LOW_INCOME, HARDSHIP);
    }

    private static Given card(Given c, String category) {
        return c.is(CATEGORY, category).no(ASKED, PUBLIC_HELP, LOW_INCOME, HARDSHIP);
    }

    private static Given green(Given c, String day, String born) {
        return c.yes(GRANTED, ADJUSTMENT_FILED)
                .no(PUBLIC_HELP, LOW_INCOME, HARDSHIP)
                .on(GREEN_CARD_SENT_ON, day)
                .on(BIRTH_DATE, born);
    }
}
