package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.DecisionFacts.JUDGE_DATE;
import static org.asylia.law.facts.ReopeningFacts.FILED;
import static org.asylia.law.facts.ReopeningFacts.FILED_ON;
import static org.asylia.law.facts.ReopeningFacts.GOVERNMENT_JOINS;
import static org.asylia.law.facts.ReopeningFacts.KEPT_AWAY;
import static org.asylia.law.facts.ReopeningFacts.LOCKED_UP;
import static org.asylia.law.facts.ReopeningFacts.NEW_EVIDENCE;
import static org.asylia.law.facts.ReopeningFacts.NO_NOTICE;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.LatenessFacts;

/// Motions to reopen that have no last day, and the one against an order made in absence, which has one for some
/// grounds only.
///
/// Where a rule here says yes and gives no day, there is no last day. File soon all the same.
public final class MotionAtAnyTime {

    private static final Judgment MATERIAL = Judgment.of(
                    "deadline.mtr.changed-country",
                    "Is the change material, and shown by evidence that could not be had before?",
                    forIt(
                            "the change came after the hearing",
                            days(told(LatenessFacts.CHANGED_ON), Order.MORE, told(JUDGE_DATE))),
                    forIt("there is new evidence of it", says(NEW_EVIDENCE)),
                    against("much the same danger as before", says(LatenessFacts.SAME_DANGER)),
                    against("a change in the person's own life", says(LatenessFacts.PERSON_CHANGED)))
            .decidedIn("matter-of-s-y-g", "matter-of-c-w-l", "matter-of-f-s-n", "matter-of-j-j");

    public static final Rule CHANGED_COUNTRY = Rule.of(
                    "deadline.mtr.changed-country",
                    "Conditions changed in the country, so a motion to reopen for protection has no last day.")
            .kind(Kind.EXCEPTION)
            .cites("INA 240(c)(7)(C)(ii)", "8 CFR 1003.2(c)(3)(ii)", "8 CFR 1003.23(b)(4)(i)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since(
                    "1996-09-30",
                    "8 USC 1229a(c)(7)(C)(ii) read: asylum and withholding, country of nationality or of removal; torture"
                            + " protection and the number of motions from memory of the regulations",
                    all(
                            FinalOrder.MADE,
                            says(LatenessFacts.COUNTRY_CHANGED),
                            days(told(LatenessFacts.CHANGED_ON), Order.MORE, told(JUDGE_DATE)),
                            says(NEW_EVIDENCE),
                            judged(MATERIAL)))
            .decidedIn("matter-of-j-j", "matter-of-s-y-g", "matter-of-c-w-l", "elien-v-ashcroft")
            .leavesOut("A change in the person's own life here: alone it does not count.")
            .build();

    public static final Rule JOINT = Rule.of(
                    "deadline.mtr.joint", "The government joins the motion to reopen, so it has no last day.")
            .kind(Kind.EXCEPTION)
            .cites("8 CFR 1003.2(c)(3)(iii)", "8 CFR 1003.23(b)(4)(iv)")
            .burden(Burden.NONE)
            .since("1996-07-01", "A practice page read", all(FinalOrder.MADE, says(GOVERNMENT_JOINS)))
            .build();

    private static final DateTerm HALF_A_YEAR = named("the last day to undo the order", after(told(JUDGE_DATE), 180));

    /// For this ground alone there is a last day. It is kept also where another ground seems to be there, because a
    /// judge may see that otherwise.
    public static final Rule IN_ABSENTIA = Rule.of(
                    "deadline.mtr.in-absentia",
                    "An order made in absence must be attacked within 180 days, where something exceptional kept the"
                            + " person away.")
            .kind(Kind.EFFECT)
            .cites("INA 240(b)(5)(C)(i)", "INA 240(e)(1)", "8 CFR 1003.23(b)(4)(ii)")
            .burden(Burden.APPLICANT)
            .selectedBy(told(JUDGE_DATE))
            .since(
                    "1997-04-01",
                    "8 USC 1229a(b)(5)(B)-(C), (e)(1) (2013 edition) read",
                    all(FinalOrder.FOR_BEING_ABSENT, says(KEPT_AWAY), undone(FILED, FILED_ON, HALF_A_YEAR)))
            .gives(Yield.lastDay(
                            HALF_A_YEAR,
                            "received by the court that made the order; removal is stayed while the judge decides",
                            "This ground is lost.",
                            "Lack of notice, or custody: at any time. Tolling. The judge's own motion.")
                    .plannedBy(safely(told(JUDGE_DATE), 180)))
            .decidedIn("matter-of-s-l-h-and-l-b-l")
            .leavesOut("Whether the reason is exceptional enough, which the judge decides.")
            .build();

    public static final Rule WITHOUT_NOTICE = Rule.of(
                    "deadline.mtr.in-absentia.any-time",
                    "An order made in absence without notice, or while in custody, can be attacked at any time.")
            .kind(Kind.EXCEPTION)
            .cites("INA 240(b)(5)(C)(ii)", "8 CFR 1003.23(b)(4)(ii)")
            .burden(Burden.APPLICANT)
            .selectedBy(told(JUDGE_DATE))
            .since(
                    "1997-04-01",
                    "8 USC 1229a(b)(5)(B)-(C) (2013 edition) read; that there is no fee, one account",
                    all(FinalOrder.FOR_BEING_ABSENT, any(says(NO_NOTICE), says(LOCKED_UP))))
            .decidedIn("campos-chaves-v-garland", "matter-of-nivelo-cardenas")
            .leavesOut("Which notice is enough: a later hearing notice with time and place is (Campos-Chaves).")
            .build();

    private MotionAtAnyTime() {}
}
