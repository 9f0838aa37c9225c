package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.law.facts.ClockFacts.DATE;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.facts.PermitFacts.APPEAL_IN_TIME;
import static org.asylia.law.facts.PermitFacts.ASKED;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.CLAIM_STAGE;
import static org.asylia.law.facts.PermitFacts.DAYS_AT_DENIAL;
import static org.asylia.law.facts.PermitFacts.DECIDED;
import static org.asylia.law.facts.PermitFacts.DECIDED_ON;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// A decision ends the clock; what it does to the permit; and how a remand opens the clock again.
public final class ClockEnd {

    /// What ends a claim, for the clock.
    static final String[] DECISIONS = {"granted", "denied", "untimely", "withdrawn", "abandoned", "rejected"};

    private static final Condition DENIED = among(KIND, "denied", "untimely", "abandoned", "rejected");

    private static final Condition SENT_BACK = some(CLOCK_EVENTS, among(KIND, "remanded"));

    public static final Rule DECISION = Rule.of(
                    "clock.ead.stop.decision", "This decision stops the clock for good, unless the case is sent back.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(1)", "8 CFR 1208.7(a)(1)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .leavesOut("A referral by USCIS, which is no denial: clock.ead.referral.")
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(a)(1) read; EOIR PM 21-06 and PM 25-17 through accounts",
                    among(KIND, DECISIONS))
            .build();

    public static final Rule DENIED_BEFORE_PERMIT = Rule.of(
                    "clock.ead.denied-before-ead",
                    "Asylum was denied or rejected before the first permit was decided, so the permit is refused.")
            .cites("8 CFR 208.7(a)(1)")
            .burden(Burden.NONE)
            .leavesOut("A denial on the very day of the decision on the permit.")
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(a)(1) as of 20 June 2026 read: denied or, since 29 May 2026, rejected",
                    all(
                            says(ASKED),
                            among(CATEGORY, "c8"),
                            some(
                                    CLOCK_EVENTS,
                                    all(
                                            DENIED,
                                            any(not(says(DECIDED)), days(told(DATE), Order.LESS, told(DECIDED_ON))))),
                            not(SENT_BACK)))
            .build();

    public static final Rule DENIED_AFTER_180 = Rule.of(
                    "clock.ead.denied-after-180",
                    "180 days were on the clock when the judge denied, so the permit goes on during a timely appeal.")
            .cites("8 CFR 208.7(b)")
            .burden(Burden.APPLICANT)
            .notVerified()
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(b); from memory, unverified",
                    all(
                            some(CLOCK_EVENTS, among(KIND, "denied")),
                            amounts(NumberTerm.told(DAYS_AT_DENIAL), Order.AT_LEAST, number(180)),
                            among(CLAIM_STAGE, "board", "court"),
                            says(APPEAL_IN_TIME)))
            .build();

    public static final Rule REMAND = Rule.of(
                    "clock.ead.remand",
                    "This remand starts the clock again, with credit for the days from the denial to the remand.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(1)", "Garcia Perez v. USCIS, No. 22-cv-00806 (W.D. Wash. 2024)")
            .burden(Burden.NONE)
            .leavesOut("A remand that has nothing to do with asylum or withholding.")
            .since(
                    "2024-12-19",
                    "Garcia Perez settlement: EOIR's questions and answers read in part, and accounts",
                    among(KIND, "remanded"))
            .build();

    public static final Rule CREDIT = Rule.of(
                    "clock.ead.remand.credit",
                    "If the case comes back, the days from this denial to the remand are put on the clock.")
            .each(CLOCK_EVENTS)
            .cites("Garcia Perez v. USCIS, No. 22-cv-00806 (W.D. Wash. 2024)")
            .burden(Burden.NONE)
            .since(
                    "2024-12-19",
                    "Garcia Perez settlement: EOIR's questions and answers read in part, and accounts: days from the"
                            + " judge's denial to the remand",
                    any(
                            among(KIND, "denied", "untimely"),
                            all(
                                    among(KIND, "granted", "withdrawn", "abandoned", "rejected"),
                                    notEncoded(
                                            "Credit after an end that is no denial",
                                            "the accounts of the settlement speak of denials only"))))
            .build();

    public static final Rule ANEW = Rule.of(
                    "clock.ead.start.anew", "After this end a new filing starts a new clock, at day zero.")
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(1)", "8 CFR 208.3(c)(3)")
            .burden(Burden.NONE)
            .selectedBy(told(DATE))
            .notVerified()
            .leavesOut("Whether the new filing is in time, and whether it may be made at all.")
            .since(
                    "1995-01-04",
                    "An inference from 8 CFR 208.7(a)(1) and 208.3(c)(3): a form that was rejected is not on file",
                    any(
                            among(KIND, "rejected"),
                            all(
                                    among(KIND, "granted", "denied", "untimely", "withdrawn", "abandoned"),
                                    notEncoded(
                                            "A new filing after a decision",
                                            "what it does to the clock was not found"))))
            .build();

    private ClockEnd() {}
}
