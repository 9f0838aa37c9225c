package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.listed;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.facts.ClockFacts.CODE;
import static org.asylia.law.facts.ClockFacts.DATE;
import static org.asylia.law.facts.ClockFacts.DELAY_CAUSED;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.ClockFacts.REASON;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ChildFacts;

/// Which moved hearings stop the clock, and which do not.
public final class CourtDelays {

    private static final Condition STOPPING_CODE = listed(CODE, AdjournmentCodes.STOPPING, told(DATE));

    private static final Condition RUNNING_CODE = listed(CODE, AdjournmentCodes.NOT_STOPPING, told(DATE));

    private static final Condition APPLICANTS_REASON =
            any(among(REASON, "counsel", "preparation", "refused-date"), ClockStops.APPLICANTS_DELAY);

    /// A wait that the settlement does not cover, as it covers only children's since December 2024.
    static final Condition OTHER_WAIT = all(
            not(holds("clock.ead.uac")),
            notEncoded("Another wait for USCIS", "what it does to the clock was not found"));

    public static final Rule ADJOURNED = Rule.of(
                    "clock.ead.stop.continuance",
                    "This adjournment is charged to the applicant, so the clock stops from this hearing to the next.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 1208.7(a)(2)", "8 CFR 1003.31(c)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .leavesOut("Codes that were not found in print; a clock that a clerk set by hand against its code.")
            .since(
                    "2013-12-03",
                    "EOIR PM 21-06 through accounts; codes: Appendix O of EOIR's manual. Without a known code, the reason"
                            + " and who asked decide",
                    all(
                            among(KIND, "hearing-moved"),
                            any(STOPPING_CODE, all(not(STOPPING_CODE), not(RUNNING_CODE), APPLICANTS_REASON))))
            .gives(ClockStops.RUNS_AGAIN)
            .build();

    public static final Rule VENUE = Rule.of(
                    "clock.ead.stop.venue",
                    "This change of court stops the clock, as far as it really put the case back.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 1208.7(a)(2)", "Garcia Perez v. USCIS, No. 22-cv-00806 (W.D. Wash. 2024)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .leavesOut("The exact words of the settlement, which were not seen.")
            .undated(
                    "Practice before the settlement, known from accounts",
                    all(among(KIND, "venue-changed"), ClockStops.APPLICANTS_DELAY))
            .since(
                    "2024-12-19",
                    "Garcia Perez settlement: EOIR's questions and answers read in part, and accounts",
                    all(among(KIND, "venue-changed"), ClockStops.APPLICANTS_DELAY, says(DELAY_CAUSED)))
            .gives(ClockStops.RUNS_AGAIN)
            .build();

    public static final Rule CHILD_WAITING = Rule.of(
                    "clock.ead.uac", "The court waits for USCIS to decide a child's claim, and the clock runs on.")
            .each(CLOCK_EVENTS)
            .cites("INA 208(b)(3)(C)", "Garcia Perez v. USCIS, No. 22-cv-00806 (W.D. Wash. 2024)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .leavesOut("Waits before the settlement took effect.")
            .since(
                    "2024-12-19",
                    "Garcia Perez settlement: EOIR's questions and answers read in part, and accounts",
                    all(
                            among(KIND, "waiting-for-uscis"),
                            any(says(ChildFacts.FOUND_UNACCOMPANIED), holds("forum.uscis.uac"))))
            .build();

    private CourtDelays() {}
}
