package org.asylia.law.permit;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class PermitRules {

    private static final List<Rule> CARDS = List.of(
            Categories.RULE,
            CardLength.EIGHTEEN_MONTHS,
            AutomaticExtension.EXTENSION,
            AutomaticExtension.ENDED,
            Renewal.RULE,
            EndOfPermission.AFTER_DENIAL,
            EndOfPermission.UNPAID_FEE);

    private static final List<Rule> CLOCK = List.of(
            WaitingPeriod.STATUTE,
            WaitingPeriod.DAY_150,
            WaitingPeriod.DAY_180,
            ThirtyDays.RULE,
            ClockStart.USCIS,
            ClockStart.COURT,
            ClockStart.REFERRAL,
            ClockStart.INCOMPLETE,
            ClockStart.NO_CLOCK,
            ClockStops.STOPPED,
            ClockStops.APPLICANT_DELAY,
            ClockStops.BIOMETRICS,
            ClockStops.RESCHEDULED,
            ClockStops.NOT_READY,
            ClockStops.MISSED,
            ClockStops.OFFICE_CHANGED,
            CourtDelays.ADJOURNED,
            CourtDelays.VENUE,
            CourtDelays.CHILD_WAITING,
            ClockEnd.DECISION,
            ClockEnd.DENIED_BEFORE_PERMIT,
            ClockEnd.DENIED_AFTER_180,
            ClockEnd.REMAND,
            ClockEnd.CREDIT,
            ClockEnd.ANEW,
            ClockEvents.STARTS,
            ClockEvents.PAUSES,
            ClockEvents.BLOCKS,
            ClockEvents.ENDS,
            ClockEvents.REOPENS,
            NoWait.RECOMMENDED,
            NoWait.AGGRAVATED_FELON,
            ClockChallenge.RULE,
            OtherVersions.RULE_OF_2020,
            OtherVersions.PROPOSED_2026);

    public static final List<Rule> RULES = gathered();

    private PermitRules() {}

    private static List<Rule> gathered() {
        var rules = new ArrayList<>(CARDS);
        rules.addAll(CLOCK);
        return List.copyOf(rules);
    }
}
