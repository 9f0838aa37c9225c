package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
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
                    "Inauguration Day, which counts only around Washington.",
                    "Single days on which a president closed the offices.",
                    "The ten holidays before Juneteenth was added: they are counted, but not told here.")
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
                    "From memory: notices on the operating status of the courts; no paragraph says so",
                    says(CourtDateFacts.OFFICE_CLOSED))
            .notVerified()
            .leavesOut("No day is counted with it: ask the court for its notice, and file at once.")
            .build();

    private Receipt() {}
}
