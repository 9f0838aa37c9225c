package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ClockFacts.ASKED_BY;
import static org.asylia.law.facts.ClockFacts.DATE;
import static org.asylia.law.facts.ClockFacts.EXCUSED;
import static org.asylia.law.facts.ClockFacts.INTERVIEW_SET;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.ClockFacts.REASON;
import static org.asylia.law.facts.ClockFacts.UNTIL;
import static org.asylia.law.facts.ClockFacts.WRONG_ADDRESS;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;

/// What stops the clock: delay that the applicant asks for or causes, and a missed appearance.
///
/// The day of each event is the day of the stop and picks the text; the day until which it lasts is the day on which
/// the clock runs again. Delays in court: [CourtDelays].
public final class ClockStops {

    /// The applicant asked for the delay or caused it; where several did, that is judged.
    static final Condition APPLICANTS_DELAY = any(
            among(ASKED_BY, "applicant"),
            all(
                    among(ASKED_BY, "mixed"),
                    judged(Judgment.of(
                            "clock.ead.stop.applicant-delay",
                            "Did the applicant cause this delay?",
                            forIt("Time to find a lawyer or to prepare", among(REASON, "counsel", "preparation")),
                            against("Another reason", among(REASON, "other"))))));

    /// When the clock runs again.
    static final Yield RUNS_AGAIN = Yield.firstDay(
            told(UNTIL),
            "made good: the thing that was missed is done",
            "The days until then are lost.",
            "a challenge of the stop");

    public static final Rule STOPPED = Rule.of("clock.ead.stop", "This event stops the clock, for a time or for good.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(2)", "8 CFR 1208.7(a)(2)")
            .burden(Burden.NONE)
            .undated(
                    "The rules on stops, gathered here",
                    any(
                            holds("clock.ead.event.pauses"),
                            holds("clock.ead.event.blocks"),
                            holds("clock.ead.event.ends")))
            .build();

    public static final Rule APPLICANT_DELAY = Rule.of(
                    "clock.ead.stop.applicant-delay",
                    "The applicant asked for this delay or caused it, so its days do not count.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(2)", "8 CFR 1208.7(a)(2)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(a)(2) and 1208.7(a)(2) read",
                    any(
                            all(among(KIND, "other-delay"), APPLICANTS_DELAY),
                            all(among(KIND, "biometrics-missed"), holds("clock.ead.stop.biometrics")),
                            all(among(KIND, "interview-moved"), holds("clock.ead.stop.reschedule")),
                            all(among(KIND, "interview-not-ready"), holds("clock.ead.stop.interpreter")),
                            all(among(KIND, "office-changed"), holds("clock.ead.stop.transfer")),
                            all(among(KIND, "hearing-moved"), holds("clock.ead.stop.continuance")),
                            all(among(KIND, "venue-changed"), holds("clock.ead.stop.venue")),
                            all(among(KIND, "waiting-for-uscis"), CourtDelays.OTHER_WAIT)))
            .gives(RUNS_AGAIN)
            .build();

    public static final Rule BIOMETRICS = Rule.of(
                    "clock.ead.stop.biometrics",
                    "Fingerprints were missed without good cause, so the clock stops until they are taken.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(2)")
            .burden(Burden.APPLICANT)
            .selectedBy(told(DATE))
            .since(
                    "1998-03-29",
                    "8 CFR 208.7(a)(2) read; start as listed",
                    all(among(KIND, "biometrics-missed"), not(says(EXCUSED))))
            .gives(RUNS_AGAIN)
            .build();

    public static final Rule RESCHEDULED = Rule.of(
                    "clock.ead.stop.reschedule",
                    "The interview was moved at the applicant's request, so the clock stops until the appearance.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.9(d)", "8 CFR 208.10")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since(
                    "1997-04-01",
                    "8 CFR 208.9 and 208.10 and two accounts: from the earlier of cancelling and interview day",
                    all(among(KIND, "interview-moved"), APPLICANTS_DELAY))
            .gives(RUNS_AGAIN)
            .build();

    public static final Rule NOT_READY = Rule.of(
                    "clock.ead.stop.interpreter",
                    "The interview failed for want of an interpreter or readiness, so the clock stops until the next.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.9(g)")
            .burden(Burden.APPLICANT)
            .selectedBy(told(DATE))
            .notVerified()
            .leavesOut("Whether coming without an interpreter is a missed interview: clock.ead.stop.no-show.")
            .since(
                    "1997-04-01",
                    "8 CFR 208.9(g); from memory, unverified; USCIS announcement of September 2023 read",
                    all(among(KIND, "interview-not-ready"), not(says(EXCUSED))))
            .gives(RUNS_AGAIN)
            .build();

    public static final Rule MISSED = Rule.of(
                    "clock.ead.stop.no-show",
                    "The applicant missed an interview or hearing without excuse, so no permit can be had.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(4)", "8 CFR 208.10", "8 CFR 1208.7(a)(4)")
            .burden(Burden.APPLICANT)
            .selectedBy(told(DATE))
            .leavesOut("Until when a missed interview may be excused with good cause: step.affirmative.no-show.")
            .since(
                    "1997-04-01",
                    "Two accounts; pinpoint from memory",
                    all(
                            among(KIND, ClockEvents.MISSED_KINDS),
                            not(says(EXCUSED)),
                            not(all(among(KIND, "interview-missed"), says(WRONG_ADDRESS)))))
            .build();

    public static final Rule OFFICE_CHANGED = Rule.of(
                    "clock.ead.stop.transfer",
                    "The applicant moved to another asylum office after the interview was set, so the clock stops.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(2)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .since(
                    "2013-12-03",
                    "Practice of USCIS, one account",
                    all(among(KIND, "office-changed"), says(INTERVIEW_SET)))
            .gives(RUNS_AGAIN)
            .build();

    private ClockStops() {}
}
