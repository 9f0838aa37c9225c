package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.AppealFacts.BRIEF_DUE;
import static org.asylia.law.facts.AppealFacts.BRIEF_FILED;
import static org.asylia.law.facts.AppealFacts.BRIEF_FILED_ON;
import static org.asylia.law.facts.AppealFacts.REFILED;
import static org.asylia.law.facts.AppealFacts.REFILED_ON;
import static org.asylia.law.facts.AppealFacts.SCHEDULED;
import static org.asylia.law.facts.AppealFacts.WAIVER_REFUSED;
import static org.asylia.law.facts.AppealFacts.WAIVER_REFUSED_ON;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.ProceedingFacts;

/// What an appeal at the Board still needs: the brief, and the fee when a waiver was refused.
public final class BoardPapers {

    public static final Rule BRIEF = Rule.of(
                    "deadline.bia-brief", "The Board has set a last day for the brief, and it runs.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.3(c)(1)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since(
                    "2002-09-25",
                    "Board practice manual 4.7 read: 21 days from the notice, and 21 more for the answer, or both at once"
                            + " for people in detention; one extension by policy. The 20 days for both at once in the"
                            + " rule of 2026: fate unclear",
                    all(
                            among(ProceedingFacts.STATE, "appeal"),
                            says(SCHEDULED),
                            undone(BRIEF_FILED, BRIEF_FILED_ON, told(BRIEF_DUE))))
            .gives(Yield.lastDay(
                            told(BRIEF_DUE),
                            "received by the Board, and served on the government",
                            "The Board may decide without the brief; an appeal that promised one may be dismissed.",
                            "One extension of 21 days, if asked for before the day; later a motion to accept the brief.")
                    .plannedBy(businessDayBefore(told(BRIEF_DUE))))
            .recheck()
            .leavesOut("The 21 days are not counted here: the notice names the day.")
            .build();

    public static final Rule FEE_CURE = Rule.of(
                    "deadline.fee-cure",
                    "The Board refused to waive the fee, so the fee must be paid and the appeal filed again in 15 days.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.8(a)(3)")
            .burden(Burden.APPLICANT)
            .selectedBy(told(WAIVER_REFUSED_ON))
            .since(
                    "2026-06-11",
                    "8 CFR 1003.8 as of 20 June 2026 read",
                    all(says(WAIVER_REFUSED), undone(REFILED, REFILED_ON, after(told(WAIVER_REFUSED_ON), 15))))
            .gives(Yield.lastDay(
                            after(told(WAIVER_REFUSED_ON), 15),
                            "received by the Board with the fee",
                            "The appeal or motion counts as not filed.",
                            "None named; ask at once for the appeal to be taken late.")
                    .plannedBy(safely(told(WAIVER_REFUSED_ON), 15)))
            .leavesOut("Filed again in time, the paper counts from the day it first came.")
            .build();

    private BoardPapers() {}
}
