package org.asylia.law.asylum.apply;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room, in the statute's order.
public final class ApplyRules {

    public static final List<Rule> RULES = List.of(
            MayApply.MAY_APPLY,
            Presence.PRESENCE,
            StatusIsNoBar.STATUS_IS_NO_BAR,
            SafeThirdCountry.SAFE_THIRD_COUNTRY,
            CanadaAgreement.CANADA_AGREEMENT,
            CooperativeAgreements.COOPERATIVE_AGREEMENTS,
            OneYearDeadline.ONE_YEAR,
            FiledInTime.FILED_IN_TIME,
            LastArrival.LAST_ARRIVAL,
            EarlierDenial.EARLIER_DENIAL,
            EarlierDenialAsDependant.EARLIER_DENIAL_AS_DEPENDANT,
            ChangedCircumstances.CHANGED_CIRCUMSTANCES,
            ExtraordinaryCircumstances.EXTRAORDINARY_CIRCUMSTANCES,
            ReasonablePeriod.REASONABLE_PERIOD,
            UnaccompaniedChild.EXEMPT,
            CourtReview.COURT_REVIEW,
            NorthernMarianas.NORTHERN_MARIANAS,
            Stowaway.STOWAWAY,
            SecurityOrder.SECURITY_ORDER,
            AdministrativeRemoval.ADMINISTRATIVE_REMOVAL,
            ReinstatedOrder.REINSTATED_ORDER,
            LimitedProceedings.LIMITED_PROCEEDINGS);

    private ApplyRules() {}
}
