package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;

/// A person under a final order that was not carried out must first have the case reopened.
///
/// The judge or Board that decided last hears the motion; USCIS cannot take an application from this person. Not while
/// the time to appeal runs, nor for a person who has been given asylum since and still has it. Left out: whether a
/// motion would be in time or granted.
public final class MotionOnly {

    /// What a file calls a final order is none yet while the time to appeal runs.
    private static final Condition ENDED_WITH_AN_ORDER = all(
            says(ProceedingFacts.NOTICE_FILED),
            among(ProceedingFacts.STATE, "ordered"),
            not(holds("stage.appeal-open")));

    private static final Condition ORDER_STANDS = all(
            any(says(OrderFacts.ORDERED), ENDED_WITH_AN_ORDER),
            not(says(OrderFacts.CARRIED_OUT)),
            not(holds("effect.asylum.status")));

    public static final Rule MOTION_ONLY = Rule.of(
                    "forum.motion-only",
                    "A final order stands, was not carried out and was not followed by asylum, so the case must first be"
                            + " reopened.")
            .kind(Kind.ROUTE)
            .cites("8 CFR 1003.2(c)", "8 CFR 1003.23(b)", "8 CFR 1208.2(b)", "INA 240(c)(7)")
            .burden(Burden.NONE)
            .since("1980-06-01", "Motions under the regulations of that time: from memory", ORDER_STANDS)
            .since("1997-04-01", "Follows from 8 CFR 1208.2(b) as read; after a final order from memory", ORDER_STANDS)
            .notVerified()
            .decidedIn("matter-of-c-w-l")
            .leavesOut("Several earlier orders: the one that stands is asked about.")
            .build();

    private MotionOnly() {}
}
