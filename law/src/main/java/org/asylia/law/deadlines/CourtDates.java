package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.CourtDateFacts.APPLICATION_DAY;
import static org.asylia.law.facts.CourtDateFacts.APPLICATION_DAY_SET;
import static org.asylia.law.facts.CourtDateFacts.FINGERPRINTS_CALLED;
import static org.asylia.law.facts.CourtDateFacts.FINGERPRINTS_DAY;
import static org.asylia.law.facts.CourtDateFacts.FINGERPRINTS_TAKEN;
import static org.asylia.law.facts.CourtDateFacts.FIRST_HEARING;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.FilingFacts;

/// Days that a judge or a notice names, and one that a stopped rule would have named.
public final class CourtDates {

    public static final Rule APPLICATION = Rule.of(
                    "deadline.i589-court-order", "The judge has named a last day for the application, and it runs.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.31(c)", "8 CFR 1003.31(h)", "Matter of R-C-R-, 28 I&N Dec. 74 (BIA 2020)")
            .burden(Burden.APPLICANT.noting("Good cause for more time is shown before the day."))
            .since(
                    "1987-07-27",
                    "8 CFR 1003.31 read in two copies; the paragraph is (c) in the older and (h) in the newer one",
                    all(
                            says(APPLICATION_DAY_SET),
                            undone(FilingFacts.FILED, FilingFacts.FILING_DATE, told(APPLICATION_DAY))))
            .gives(Yield.lastDay(
                            told(APPLICATION_DAY),
                            "received by the court",
                            "The chance to file is taken as given up, and the application as abandoned.",
                            "More time, asked for before the day; later a motion that shows good cause.")
                    .plannedBy(businessDayBefore(told(APPLICATION_DAY))))
            .decidedIn("matter-of-r-c-r")
            .leavesOut("Whether a day named on a weekend moves: plan by the working day before.")
            .build();

    /// Printed, and never applied.
    public static final Rule FIFTEEN_DAYS = Rule.of(
                    "deadline.i589-withholding-only-15",
                    "The application is due 15 days after the first hearing, in asylum-only proceedings.")
            .kind(Kind.EFFECT)
            .cites(
                    "85 FR 81698",
                    "85 FR 59692",
                    "8 CFR 1208.4(d)",
                    "NIJC v. EOIR, No. 21-cv-00056 (D.D.C. Jan. 14, 2021)")
            .burden(Burden.NONE)
            .before(Before.NO_SUCH_RULE)
            .ended(
                    "2021-01-15",
                    Status.ENJOINED,
                    "Enjoined by NIJC v. EOIR on 14 January 2021, the day before it was to begin, and never applied;"
                            + " later history not found.")
            .gives(Yield.lastDay(
                    after(told(FIRST_HEARING), 15),
                    "received by the court",
                    "Under the rule, the application would be given up.",
                    "None is needed while the rule is stopped."))
            .recheck()
            .leavesOut("The rest of that rule: return of incomplete forms, and the fee with the form.")
            .build();

    public static final Rule FINGERPRINTS = Rule.of(
                    "deadline.biometrics", "Fingerprints must be given by a day that a notice or the judge has named.")
            .kind(Kind.EFFECT)
            .cites(
                    "8 CFR 1003.47(c)",
                    "8 CFR 1003.47(d)",
                    "8 CFR 208.10",
                    "Matter of D-M-C-P-, 26 I&N Dec. 644 (BIA 2015)")
            .burden(Burden.APPLICANT.noting("Good cause for missing it."))
            .before(Before.NOT_ENCODED)
            .since(
                    "2005-04-01",
                    "8 CFR 1003.47(c)-(d) and 208.10 through secondary sources",
                    all(says(FINGERPRINTS_CALLED), not(says(FINGERPRINTS_TAKEN))))
            .gives(Yield.lastDay(
                    told(FINGERPRINTS_DAY),
                    "fingerprints taken at the appointment",
                    "The application may be taken as abandoned, or dismissed, or the work-permit clock stops.",
                    "Ask for another day before it; after it, show good cause at once."))
            .decidedIn("matter-of-d-m-c-p")
            .leavesOut("What the work-permit clock does: see the clock.")
            .build();

    private CourtDates() {}
}
