package org.asylia.law.fees;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class FeeRules {

    public static final List<Rule> RULES = List.of(
            AsylumFormFee.RULE,
            YearlyFee.OWED,
            YearlyFee.CONSEQUENCE,
            PermitFees.FIRST_PERMIT,
            PermitFees.RENEWAL,
            PermitFees.RENEWAL_ON_PAPER,
            PermitFees.RENEWAL_ONLINE,
            PermitFees.RENEWAL_WAIVED,
            AsyleeFees.CARD,
            AsyleeFees.OTHER_CARD,
            AsyleeFees.CARD_ON_PAPER,
            AsyleeFees.CARD_ONLINE,
            AsyleeFees.FAMILY_PETITION,
            AsyleeForms.GREEN_CARD,
            AsyleeForms.GREEN_CARD_OF_A_CHILD,
            AsyleeForms.IN_COURT,
            AsyleeForms.TRAVEL_DOCUMENT,
            AsyleeForms.TRAVEL_DOCUMENT_OF_A_CHILD,
            AppealFee.RULE,
            MotionFees.BOARD,
            MotionFees.BOARD_IN_FULL,
            MotionFees.BOARD_WITHOUT_FORM_FEE,
            MotionFees.JUDGE,
            MotionFees.JUDGE_IN_FULL,
            MotionFees.JUDGE_WITHOUT_FORM_FEE,
            CourtFeeRules.JUNE_2026,
            CourtFeeRules.FISCAL_YEAR_2027,
            FeeWaivers.USCIS,
            FeeWaivers.COURT,
            Payment.RULE,
            Payment.ADJUSTED);

    private FeeRules() {}
}
