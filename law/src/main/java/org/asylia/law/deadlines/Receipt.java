package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.CourtDateFacts;

/// Filed is what has been received; and the days on which nothing can be received.
///
/// Which days those are: [org.asylia.law.clocks.FederalHolidays].
public final class Receipt {

    public static final Rule RECEIVED = Rule.of(
                    "rule.receipt", "A paper is filed when the court or the Board receives it, not when it is mailed.")
            .cites("8 CFR 1003.38(c)", "8 CFR 1003.31(a)", "Matter of Morales-Morales, 28 I&N Dec. 714 (BIA 2023)")
            .burden(Burden.NONE)
            .since(
                    "1996-07-01",
                    "8 CFR 1003.38(c) and EOIR Policy Manual, Part II, 3.1(a)(3) read; the hour for electronic filing"
                            + " from memory",
                    yes("The date stamp controls. Late mail and couriers do not excuse. Electronic filing: by 11:59"
                            + " p.m. local time."))
            .decidedIn("matter-of-morales-morales")
            .leavesOut("USCIS, where a proven day of mailing can help: see deadline.one-year.filing-uscis.")
            .build();

    public static final Rule HOLIDAYS = Rule.of(
                    "rule.holidays",
                    "Eleven legal holidays are days off; one on a Saturday is kept on Friday, one on a Sunday on Monday.")
            .cites("5 USC 6103(a)", "5 USC 6103(b)(1)", "Executive Order 11582, sec. 3")
            .burden(Burden.NONE)
            .since(
                    "2021-06-17",
                    "The list of days from memory; the statute rarely changes; Juneteenth added by Pub. L. 117-17",
                    yes("New Year, King, Washington's Birthday, Memorial Day, Juneteenth, Independence Day, Labor Day,"
                            + " Columbus Day, Veterans Day, Thanksgiving, Christmas."))
            .notVerified()
            .leavesOut(
                    "Inauguration Day and days that a president closed: see rule.closed-by-order.",
                    "Holidays of a State.",
                    "The ten holidays before Juneteenth was added: they are counted, but not told here.")
            .build();

    /// The days themselves: [org.asylia.law.tables.Closures].
    public static final Rule CLOSED_BY_ORDER = Rule.of(
                    "rule.closed-by-order",
                    "A last day on which the President had closed the offices moves to the next working day.")
            .cites("5 USC 6103(b)", "5 USC 6103(c)", "Executive Order 11582", "8 CFR 1001.1(h)")
            .burden(Burden.APPLICANT.noting("Plan by the working day before; argue from the next one."))
            .undated(
                    "The orders of closures.tsv: those read speak of pay and leave, and none of deadlines",
                    contested(
                            "rule.closed-by-order",
                            "Is a day on which the President closed the offices a legal holiday for a deadline?",
                            Reading.elsewhere(
                                    "a-day-like-others",
                                    "The order speaks of the pay and leave of employees and declares no holiday.",
                                    "Latham v. Dominick's Finer Foods, 149 F.3d 673 (7th Cir. 1998), on the rules of the"
                                            + " federal courts; opening read",
                                    no("The last day stays.")),
                            Reading.elsewhere(
                                    "a-day-off",
                                    "A day on which the office itself was closed counts as a day off.",
                                    "The same decision, as a later one sums it up; not decided for immigration law",
                                    yes("The last day moves on."))))
            .leavesOut(
                    "Inauguration Day, on which only offices around Washington are closed, the Board's among them.",
                    "What a court of appeals makes of such a day under its own rule, and half days.")
            .build();

    public static final Rule OUTAGE = Rule.of(
                    "rule.outage",
                    "The system for filing online was down on the last day, so the first working day on which it works"
                            + " again is the last day.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.3(g)(2)", "86 FR 70708")
            .burden(Burden.APPLICANT.noting("The outage log of the system shows it."))
            .selectedBy(told(CourtDateFacts.OUTAGE_OVER))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2022-02-11",
                    "Board practice manual 4.5(b)(1) of 2023 read, which cites the paragraph; that the courts follow the"
                            + " same rule, from memory",
                    says(CourtDateFacts.OUTAGE))
            .gives(Yield.lastDay(
                    after(told(CourtDateFacts.OUTAGE_OVER), 0),
                    "filed in the system on the first day on which it works again",
                    "The paper is late.",
                    "Ask for it to be taken late, with the log of the outage."))
            .leavesOut(
                    "Outages that were announced: they move no day.",
                    "Which paper it was: every last day in the system that fell on the outage moves.")
            .build();

    public static final Rule CLOSURES = Rule.of(
                    "rule.closures",
                    "The office was closed without warning on the last day, so papers are usually taken on the next"
                            + " open day.")
            .cites("8 CFR 1003.31(a)")
            .burden(Burden.APPLICANT.noting("Keep the closure notice."))
            .since(
                    "2008-07-01",
                    Status.UNCERTAIN,
                    "No paragraph says so. Two notices read: Board papers due in the week of 2 July 2012 were in time by 11"
                            + " July 2012, and those due in October 2013 by 1 November 2013",
                    says(CourtDateFacts.OFFICE_CLOSED))
            .notVerified()
            .leavesOut("No day is counted with it: ask the court for its notice, and file at once.")
            .build();

    private Receipt() {}
}
