package org.asylia.law.fees;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.FeeFacts.BOND_APPEAL;
import static org.asylia.law.facts.FeeFacts.HARDSHIP;
import static org.asylia.law.facts.FeeFacts.LOW_INCOME;
import static org.asylia.law.facts.FeeFacts.MOTION_BEFORE;
import static org.asylia.law.facts.FeeFacts.MOTION_GROUND;
import static org.asylia.law.facts.FeeFacts.PUBLIC_HELP;
import static org.asylia.law.facts.FeeFacts.WAIVED;
import static org.asylia.law.fees.Amounts.owes;

import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.AppealFacts;
import org.asylia.law.facts.ReopeningFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourtFeesTest {

    /// $110 until 8 July 2025, $1,010 in 2025, not found until September 2026 (-1), $1,060 from 1 October.
    @ParameterizedTest
    @CsvSource(textBlock = """
        2020-03-01, 110
        2025-07-08, 110
        2025-07-09, 1010
        2025-12-31, 1010
        2026-01-01, -1
        2026-09-30, -1
        2026-10-01, 1060
        """)
    void anAppealToTheBoard_costs(String day, long dollars) {
        owes(dollars, AppealFee.RULE, "2026-10-07", c -> appeal(c, day));
    }

    @Test
    void aBondAppeal_orAWaiver_costsNothing() {
        check(AppealFee.RULE)
                .given(c -> c.yes(BOND_APPEAL).no(AppealFacts.FILED))
                .is(NO);
        check(AppealFee.RULE).given(c -> c.yes(WAIVED).no(AppealFacts.FILED)).is(NO);
        check(AppealFee.RULE)
                .given(c -> c.no(WAIVED, AppealFacts.FILED))
                .is(UNKNOWN)
                .asksFor(BOND_APPEAL);
        check(AppealFee.RULE).given(c -> appeal(c, "1996-06-30")).is(UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # before, day,        full fee
        board,    2020-03-01, 110
        board,    2025-07-09, 1010
        board,    2026-03-01, -1
        board,    2026-10-01, 1060
        judge,    2020-03-01, 110
        judge,    2021-01-19, 145
        judge,    2025-07-08, 145
        judge,    2025-07-09, 1045
        judge,    2026-03-01, -1
        judge,    2026-10-01, 1095
        """)
    void aMotion_costs(String before, String day, long dollars) {
        var full = before.equals("board") ? MotionFees.BOARD_IN_FULL : MotionFees.JUDGE_IN_FULL;
        owes(dollars, full, "2026-10-07", c -> motion(c, before, "other", day));
        motion(owed(before), before, "other", day).is(YES);
    }

    /// 8 CFR 1003.8 and 1003.24; 91 FR 35374 from 11 June 2026: a form without a fee no longer frees the motion.
    @ParameterizedTest
    @CsvSource(textBlock = """
        no-notice,     2026-10-07, NO
        during-appeal, 2026-10-07, NO
        stay-only,     2026-10-07, NO
        joint,         2026-10-07, NO
        government,    2026-10-07, NO
        free-by-law,   2026-10-07, NO
        no-fee-form,   2026-06-10, NO
        asylum-form,   2026-06-10, NO
        no-fee-form,   2026-06-11, YES
        asylum-form,   2026-06-11, YES
        """)
    void someMotionsAreFree(String ground, String day, Answer answer) {
        motion(MotionFees.BOARD, "board", ground, day).is(answer);
        motion(MotionFees.JUDGE, "judge", ground, day).is(answer);
    }

    @Test
    void aMotionOnAFreeForm_paysTheLowerFee_andOneOnTheAsylumFormIsContested() {
        owes(
                950,
                MotionFees.BOARD_WITHOUT_FORM_FEE,
                "2026-10-07",
                c -> motion(c, "board", "no-fee-form", "2026-10-01"));
        owes(
                950,
                MotionFees.JUDGE_WITHOUT_FORM_FEE,
                "2026-10-07",
                c -> motion(c, "judge", "no-fee-form", "2026-10-01"));
        motion(MotionFees.JUDGE_IN_FULL, "judge", "no-fee-form", "2026-10-01").is(NO);
        motion(MotionFees.JUDGE_WITHOUT_FORM_FEE, "judge", "asylum-form", "2026-10-01")
                .is(UNKNOWN)
                .turnsOn("fee.motion.asylum-form");
        motion(MotionFees.BOARD_IN_FULL, "board", "asylum-form", "2026-10-01").is(UNKNOWN);
        motion(MotionFees.BOARD_WITHOUT_FORM_FEE, "board", "no-fee-form", "2026-09-30")
                .is(NO);
        motion(MotionFees.JUDGE, "board", "other", "2026-10-01").is(NO);
    }

    @Test
    void theGround_isAskedFor() {
        check(MotionFees.BOARD)
                .given(c ->
                        c.is(MOTION_BEFORE, "board").no(WAIVED, ReopeningFacts.FILED, ReopeningFacts.RECONSIDER_FILED))
                .is(UNKNOWN)
                .asksFor(MOTION_GROUND);
        check(MotionFees.JUDGE)
                .given(c -> c.is(MOTION_BEFORE, "judge")
                        .yes(WAIVED)
                        .no(ReopeningFacts.FILED, ReopeningFacts.RECONSIDER_FILED))
                .is(NO);
        motion(MotionFees.BOARD, "board", "other", "1996-06-30").is(UNKNOWN);
    }

    /// 91 FR 35374 of 11 June 2026 and 91 FR 54211 of 1 October 2026: the day of the filing decides.
    @ParameterizedTest
    @CsvSource(textBlock = """
        2026-06-10, NO,  NO
        2026-06-11, YES, NO
        2026-09-30, YES, NO
        2026-10-01, YES, YES
        """)
    void theCourtFeeRules_of2026_applyByTheDayOfFiling(String day, Answer june, Answer october) {
        check(CourtFeeRules.JUNE_2026).given(c -> filed(c, day)).is(june);
        check(CourtFeeRules.FISCAL_YEAR_2027).given(c -> filed(c, day)).is(october);
        check(CourtFeeRules.JUNE_2026)
                .given(c -> filed(c, day))
                .on("2026-06-10")
                .is(NO);
        check(CourtFeeRules.FISCAL_YEAR_2027)
                .given(c -> filed(c, day))
                .on("2026-09-30")
                .is(NO);
    }

    @Test
    void withoutTheKindOfAppeal_theCourtFeeRulesAreUnknown() {
        check(CourtFeeRules.FISCAL_YEAR_2027)
                .supposingNot("fee.motion.bia", "fee.motion.ij")
                .given(c -> c.no(WAIVED, AppealFacts.FILED))
                .is(UNKNOWN)
                .asksFor(BOND_APPEAL);
    }

    @Test
    void theCourtWaives_whatCannotBePaid() {
        check(FeeWaivers.COURT)
                .given(c -> c.yes(LOW_INCOME, PUBLIC_HELP).no(HARDSHIP))
                .is(UNKNOWN)
                .turnsOn("fee.waiver.eoir");
        check(FeeWaivers.COURT).judged("fee.waiver.eoir", true).is(YES);
        check(FeeWaivers.COURT)
                .judged("fee.waiver.eoir", false)
                .is(NO)
                .on("1996-06-30")
                .is(UNKNOWN);
    }

    private static Rule owed(String before) {
        return before.equals("board") ? MotionFees.BOARD : MotionFees.JUDGE;
    }

    private static void appeal(Given c, String day) {
        c.yes(AppealFacts.FILED).no(BOND_APPEAL, WAIVED).on(AppealFacts.RECEIVED_ON, day);
    }

    private static void filed(Given c, String day) {
        appeal(c, day);
        c.is(MOTION_BEFORE, "board")
                .is(MOTION_GROUND, "joint")
                .no(ReopeningFacts.FILED, ReopeningFacts.RECONSIDER_FILED);
    }

    private static void motion(Given c, String before, String ground, String day) {
        c.yes(ReopeningFacts.FILED)
                .no(WAIVED)
                .is(MOTION_BEFORE, before)
                .is(MOTION_GROUND, ground)
                .on(ReopeningFacts.FILED_ON, day);
    }

    private static Check motion(Rule rule, String before, String ground, String day) {
        return check(rule).given(c -> motion(c, before, ground, day));
    }
}
