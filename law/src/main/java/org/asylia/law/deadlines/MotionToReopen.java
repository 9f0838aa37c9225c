package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.years;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.ReopeningFacts.DILIGENT;
import static org.asylia.law.facts.ReopeningFacts.FILED;
import static org.asylia.law.facts.ReopeningFacts.FILED_ON;
import static org.asylia.law.facts.ReopeningFacts.FILING;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.LatenessFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.ReopeningFacts;

/// Motions after a final order that have a last day: to reopen, to reopen after abuse, to reconsider.
///
/// Motions without one: [MotionAtAnyTime]. When the order became final: [FinalOrder]; where nobody appealed, plan by a
/// count from the decision itself.
public final class MotionToReopen {

    static final DateTerm LAST_DAY = named("the last day to reopen", after(FinalOrder.DAY, 90));

    private static final DateTerm YEAR_AFTER_THE_ORDER = businessDay(years(FinalOrder.DAY, 1));
    private static final DateTerm LAST_DAY_TO_RECONSIDER =
            named("the last day to reconsider", after(FinalOrder.DAY, 30));

    private static final String DONE = "received by the judge or the Board, whichever decided last, with the fee or a"
            + " waiver, and with proof of service";
    public static final Rule REOPEN = Rule.of(
                    "deadline.mtr", "A motion to reopen must be filed within 90 days of the final order.")
            .kind(Kind.EFFECT)
            .cites("INA 240(c)(7)", "8 CFR 1003.2(c)(2)", "8 CFR 1003.23(b)(1)")
            .burden(Burden.APPLICANT.noting("New and material facts, with evidence."))
            .selectedBy(FILING)
            .before(Before.NOT_ENCODED)
            .since(
                    "1996-09-30",
                    "8 USC 1229a(c)(7)(A)-(C) (2013 edition) and App. C of the manual read",
                    all(FinalOrder.MADE, undone(FILED, FILED_ON, LAST_DAY)))
            .gives(Yield.lastDay(
                            LAST_DAY,
                            DONE + "; with the filled-in application, if that is what is asked for",
                            "The motion is denied as late.",
                            "Changed country conditions, a joint motion, tolling, or reopening on the judge's or Board's"
                                    + " own motion.")
                    .plannedBy(after(FinalOrder.DAY_OF_DECISION, 90)))
            .decidedIn("kucana-v-holder", "matter-of-m-m-l-j", "matter-of-lozada")
            .leavesOut(
                    "One motion in all, whether to the court or to the Board.",
                    "A remand or a second final order, and decisions on motions themselves.",
                    "Orders made before 1996, whose time ended on 30 September 1996 at the earliest (from memory).")
            .build();

    public static final Rule AFTER_ABUSE = Rule.of(
                    "deadline.mtr.vawa",
                    "A victim of abuse by a spouse or parent may file one more motion to reopen within a year of the"
                            + " final order.")
            .kind(Kind.EFFECT)
            .cites("INA 240(c)(7)(C)(iv)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2000-10-28",
                    "8 USC 1229a(c)(7)(C)(iv) (2013 edition) read",
                    all(
                            FinalOrder.MADE,
                            says(ReopeningFacts.ABUSED),
                            says(PersonFacts.IN_UNITED_STATES),
                            undone(ReopeningFacts.ABUSE_MOTION, ReopeningFacts.ABUSE_MOTION_ON, YEAR_AFTER_THE_ORDER)))
            .gives(Yield.lastDay(
                            YEAR_AFTER_THE_ORDER,
                            DONE + "; with the application or a copy of the self-petition",
                            "The motion is denied as late.",
                            "The limit may be waived for extraordinary circumstances or extreme hardship to the child.")
                    .plannedBy(businessDay(years(FinalOrder.DAY_OF_DECISION, 1))))
            .leavesOut("It leads to relief for victims of abuse, not to asylum.")
            .build();

    public static final Rule RECONSIDER = Rule.of(
                    "deadline.mtc", "A motion to reconsider must be filed within 30 days of the final order.")
            .kind(Kind.EFFECT)
            .cites("INA 240(c)(6)(B)", "8 CFR 1003.2(b)(2)", "8 CFR 1003.23(b)(1)")
            .burden(Burden.APPLICANT.noting("An error of law or fact in the decision."))
            .before(Before.NOT_ENCODED)
            .since(
                    "1996-09-30",
                    "8 USC 1229a(c)(6) and App. C of the manual read",
                    all(
                            FinalOrder.MADE,
                            undone(
                                    ReopeningFacts.RECONSIDER_FILED,
                                    ReopeningFacts.RECONSIDER_FILED_ON,
                                    LAST_DAY_TO_RECONSIDER)))
            .gives(Yield.lastDay(
                            LAST_DAY_TO_RECONSIDER,
                            DONE,
                            "The motion is denied as late.",
                            "Tolling, or the judge's or Board's own motion.")
                    .plannedBy(after(FinalOrder.DAY_OF_DECISION, 30)))
            .decidedIn("santos-zacaria-v-garland")
            .leavesOut("One such motion; it does not give more time for a petition for review.")
            .build();

    private static final Judgment EXTRAORDINARY = Judgment.of(
                    "deadline.mtr.tolling",
                    "Did the person act with diligence while something extraordinary stood in the way?",
                    forIt("acted as soon as possible and kept at it", says(DILIGENT)),
                    forIt(
                            "a lawyer's mistake, with the formal steps taken",
                            all(says(LatenessFacts.BAD_COUNSEL), says(LatenessFacts.COUNSEL_STEPS))),
                    against("did not keep at it", not(says(DILIGENT))))
            .decidedIn("matter-of-lozada", "guerrero-lasprilla-v-barr");

    public static final Rule TOLLING = Rule.of(
                    "deadline.mtr.tolling", "The 90 days have passed, but they are tolled for a diligent person.")
            .kind(Kind.EXCEPTION)
            .cites("Mata v. Lynch, 576 U.S. 143 (2015)", "Guerrero-Lasprilla v. Barr, 589 U.S. 221 (2020)")
            .burden(Burden.APPLICANT)
            .selectedBy(FILING)
            .since(
                    "2015-06-15",
                    "From memory that most circuits toll; part of Mata and an account of a First Circuit decision of 2019,"
                            + " which asks for diligence and an extraordinary circumstance, read",
                    all(FinalOrder.MADE, days(FILING, Order.MORE, LAST_DAY), judged(EXTRAORDINARY)))
            .decidedIn("guerrero-lasprilla-v-barr", "matter-of-lozada")
            .notVerified()
            .leavesOut("How the circuits differ; no last day follows from it, so file at once.")
            .build();

    private MotionToReopen() {}
}
