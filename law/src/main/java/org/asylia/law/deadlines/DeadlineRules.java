package org.asylia.law.deadlines;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room, in the order of a case.
public final class DeadlineRules {

    public static final List<Rule> RULES = List.of(
            CountingOfDays.DAY,
            CountingOfDays.BEFORE_A_HEARING,
            CountingOfDays.YEAR,
            CountingOfDays.TWO_DATES,
            Receipt.RECEIVED,
            Receipt.HOLIDAYS,
            Receipt.CLOSED_BY_ORDER,
            Receipt.OUTAGE,
            Receipt.CLOSURES,
            OneYear.ONE_YEAR,
            OneYear.UNACCOMPANIED_CHILD,
            FilingDay.MAILED_TO_USCIS,
            FilingDay.FILED_WITH_COURT,
            FilingDay.LODGED,
            ChildTurns21.AGE_OUT,
            AnswersToUscis.MISSED_INTERVIEW,
            AnswersToUscis.INTENT_TO_DENY,
            AnswersToUscis.RENEWAL,
            LeaveBy.STATUS,
            LeaveBy.CREW,
            CourtDates.APPLICATION,
            CourtDates.FIFTEEN_DAYS,
            CourtDates.FINGERPRINTS,
            HearingPapers.MASTER,
            HearingPapers.INDIVIDUAL,
            AnswerToMotion.MOTION_RESPONSE,
            AddressChanges.COURT,
            AddressChanges.BOARD,
            AddressChanges.DHS,
            AnnualFee.USCIS,
            AnnualFee.COURT,
            BoardAppeal.APPEAL,
            BoardAppeal.BEFORE_JULY_1996,
            BoardAppeal.TEN_DAYS,
            BoardPapers.BRIEF,
            BoardPapers.FEE_CURE,
            AutomaticStay.STAY,
            CourtOfAppeals.PETITION,
            CourtOfAppeals.BRIEF,
            CourtOfAppeals.REPLY,
            OfficersOrder.PETITION,
            OfficersOrder.FOURTEEN_DAYS,
            OfficersOrder.INTERVIEW,
            MotionToReopen.REOPEN,
            MotionToReopen.AFTER_ABUSE,
            MotionToReopen.RECONSIDER,
            MotionToReopen.TOLLING,
            MotionAtAnyTime.CHANGED_COUNTRY,
            MotionAtAnyTime.JOINT,
            MotionAtAnyTime.IN_ABSENTIA,
            MotionAtAnyTime.WITHOUT_NOTICE,
            LeaveBy.VOLUNTARY_DEPARTURE,
            LeaveBy.BOND,
            AfterTheGrant.FAMILY,
            AfterTheGrant.GREEN_CARD,
            AfterTheGrant.NOTICE_OF_INTENT);

    private DeadlineRules() {}
}
