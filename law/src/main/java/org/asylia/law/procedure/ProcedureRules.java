package org.asylia.law.procedure;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room: ways in, who decides, routes.
public final class ProcedureRules {

    private static final List<Rule> WAYS_IN = List.of(
            ArrivesIn.ARRIVES_IN,
            EntryWithoutInspection.ENTRY_WITHOUT_INSPECTION,
            EntryByStatus.STOWAWAY,
            EntryByStatus.VISA_WAIVER,
            EntryByStatus.CREW,
            ExpeditedRemoval.EXPEDITED_REMOVAL,
            ExpeditedRemoval.OUTSIDE,
            ExpeditedRemoval.REACH,
            EarlierOrders.REINSTATEMENT,
            EarlierOrders.ADMINISTRATIVE,
            NoticeToAppear.NOTICE,
            NoticeToAppear.REFERRAL,
            BorderRules.LAWFUL_PATHWAYS,
            BorderRules.SECURING_THE_BORDER,
            BorderRules.PROCLAMATION,
            BorderRules.COOPERATIVE_AGREEMENTS,
            Detention.DETENTION,
            AgencyPractice.NOTICES_BY_USCIS,
            AgencyPractice.CBP_ONE_ENDED);

    private static final List<Rule> WHO_DECIDES = List.of(
            AsylumOffice.ASYLUM_OFFICE,
            UnaccompaniedChildForum.UNACCOMPANIED_CHILD_FORUM,
            MeritsInterview.MERITS_INTERVIEW,
            ImmigrationCourt.IMMIGRATION_COURT,
            AsylumOnly.ASYLUM_ONLY,
            WithholdingOnly.WITHHOLDING_ONLY,
            FearReview.FEAR_REVIEW,
            MotionOnly.MOTION_ONLY,
            Appeals.BOARD,
            Appeals.COURT_OF_APPEALS,
            Appeals.ATTORNEY_GENERAL,
            GoverningLaw.VENUE,
            GoverningLaw.CHOICE_OF_LAW);

    public static final List<Rule> RULES = gathered();

    private ProcedureRules() {}

    private static List<Rule> gathered() {
        var rules = new ArrayList<>(WAYS_IN);
        rules.addAll(WHO_DECIDES);
        rules.addAll(Routes.RULES);
        return List.copyOf(rules);
    }
}
