package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.asOf;
import static org.asylia.engine.rule.DateTerm.businessDayBefore;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.CourtLists.HEARINGS;
import static org.asylia.law.facts.HearingFacts.DATE;
import static org.asylia.law.facts.HearingFacts.DETAINED;
import static org.asylia.law.facts.HearingFacts.KIND;
import static org.asylia.law.facts.HearingFacts.PAPERS_DAY;
import static org.asylia.law.facts.HearingFacts.PAPERS_DAY_SET;
import static org.asylia.law.facts.HearingFacts.PAPERS_FILED;
import static org.asylia.law.facts.HearingFacts.PAPERS_FILED_ON;
import static org.asylia.law.facts.HearingFacts.RULING_WANTED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;

/// Papers for a hearing of the immigration court: so many days before it, unless the judge names a day.
///
/// Counted back from the hearing, which is day zero. A day off moves forward to the next working day, as the manual
/// says; plan by the working day before. See [CountingOfDays#BEFORE_A_HEARING].
public final class HearingPapers {

    private static final String MISSED = "The judge may refuse papers that come late.";
    private static final String CURE = "A motion to accept them late, which says why; the judge decides.";

    public static final Rule MASTER = Rule.of(
                    "deadline.evidence-master", "Papers for this short (master) hearing are still due.")
            .kind(Kind.EFFECT)
            .each(HEARINGS)
            .cites("8 CFR 1003.31(c)", "8 CFR 1003.31(h)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since("2008-07-01", "EOIR Policy Manual, Part II, 3.1(b)(1) and App. C read", due("master", masterDay()))
            .gives(Yield.lastDay(masterDay(), "received by the court, or handed over at the hearing", MISSED, CURE)
                    .plannedBy(byOrder(
                            businessDayBefore(told(PAPERS_DAY)),
                            chosen(says(RULING_WANTED), safely(told(DATE), -15), told(DATE)))))
            .leavesOut(
                    "Answers to the other side's papers: ten days after the court got them.",
                    "For people in detention only a day that the court has named is counted.")
            .build();

    public static final Rule INDIVIDUAL = Rule.of(
                    "deadline.evidence-individual", "Papers for this hearing on the claim (individual) are still due.")
            .kind(Kind.EFFECT)
            .each(HEARINGS)
            .cites("8 CFR 1003.31(c)", "8 CFR 1003.31(h)")
            .burden(Burden.APPLICANT)
            .before(Before.NOT_ENCODED)
            .since("2008-07-01", "Immigration Court Practice Manual of 2008, ch. 3.1(b): secondary sources", merits(15))
            .gives(meritsDue(15))
            .since("2020-12-23", "Manual as updated on that day: an organization's alert read", merits(30))
            .gives(meritsDue(30))
            .since(
                    "2022-08-26",
                    "Manual as updated on that day: an organization's account read. A director's memorandum (DM 22-04)"
                            + " had gone back to 15 days in December 2021, on a day that was not found",
                    merits(15))
            .gives(meritsDue(15))
            .since(
                    "2025-02-16",
                    "App. C of the manual read. That DM 22-04 was rescinded is reported on this day; the day itself was"
                            + " not found",
                    merits(30))
            .gives(meritsDue(30))
            .leavesOut(
                    "Papers that only answer or contradict the other side: they are exempt.",
                    "Answers to the other side's papers: ten days after the court got them.",
                    "For people in detention only a day that the court has named is counted.")
            .build();

    private HearingPapers() {}

    private static Condition due(String kind, DateTerm day) {
        return all(
                among(KIND, kind),
                days(told(DATE), Order.AT_LEAST, asOf()),
                any(says(PAPERS_DAY_SET), not(says(DETAINED))),
                undone(PAPERS_FILED, PAPERS_FILED_ON, day));
    }

    /// The day that the judge has named goes before the manual.
    private static DateTerm byOrder(DateTerm order, DateTerm manual) {
        return chosen(says(PAPERS_DAY_SET), order, manual);
    }

    private static DateTerm masterDay() {
        return named(
                "the last day for papers",
                byOrder(told(PAPERS_DAY), chosen(says(RULING_WANTED), after(told(DATE), -15), told(DATE))));
    }

    private static DateTerm meritsDay(int days) {
        return named("the last day for papers", byOrder(told(PAPERS_DAY), after(told(DATE), -days)));
    }

    private static Condition merits(int days) {
        return due("individual", meritsDay(days));
    }

    private static Yield meritsDue(int days) {
        return Yield.lastDay(meritsDay(days), "received by the court", MISSED, CURE)
                .plannedBy(byOrder(businessDayBefore(told(PAPERS_DAY)), safely(told(DATE), -days)));
    }
}
