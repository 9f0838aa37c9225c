package org.asylia.law.screening;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.EvidenceFacts;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.ScreeningFacts;

/// The reasonable-fear interview, after a reinstated order or an officer's order for a crime.
///
/// It asks for more than credible fear, and leads to withholding and torture protection only. When it must be held,
/// and the petition to a court, are deadlines.
public final class ReasonableFear {

    private static final Condition POSSIBLE = judged(Judgment.of(
            "reasonable-fear.standard",
            "Is there a reasonable possibility that the person would be persecuted on a protected ground, or tortured,"
                    + " in the country of removal?",
            forIt("The person can tell what happened with places, times and names", says(EvidenceFacts.DETAILED)),
            forIt("The account fits the country reports", says(EvidenceFacts.FITS_REPORTS)),
            against(
                    "Statements differ, and the difference is not explained",
                    all(says(EvidenceFacts.STATEMENTS_DIFFER), not(says(EvidenceFacts.DIFFERENCES_EXPLAINED)))),
            against("A false paper was given on an important point", says(EvidenceFacts.FALSE_PAPER))));

    public static final Rule STANDARD = Rule.of(
                    "reasonable-fear.standard",
                    "After a reinstated or officer's order, the person meets the reasonable-fear standard.")
            .cites("8 CFR 208.31(c)", "8 CFR 1208.31(c)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.REASONABLE_POSSIBILITY, "Higher than credible fear.")
            .before(Before.NO_SUCH_RULE)
            .since("1999-03-22", "8 CFR 208.31 read", all(Screened.FOR_REASONABLE_FEAR, POSSIBLE))
            .leavesOut("Bars that an officer may use at this interview since 17 January 2025 (89 FR 103370).")
            .build();

    private static final DateTerm TENTH_DAY = DateTerm.days(DateTerm.told(FearInterviewFacts.SENT_TO_JUDGE_ON), 10);

    public static final Rule REVIEW = Rule.of(
                    "reasonable-fear.ij-review",
                    "The officer found no reasonable fear, and the person may have a judge decide it afresh.")
            .kind(Kind.RIGHT)
            .cites("8 CFR 208.31(f)", "8 CFR 208.31(g)", "8 CFR 1208.31(f)", "8 CFR 1208.31(g)")
            .burden(Burden.NONE.noting("Refusing to say whether one wants review counts as declining it."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1999-03-22",
                    "8 CFR 1208.31(f)-(g) in the wording of 2024 read",
                    all(Screened.FOR_REASONABLE_FEAR, among(ScreeningFacts.REASONABLE_FEAR, "negative")))
            .gives(Yield.lastDay(
                            DateTerm.businessDay(TENTH_DAY),
                            "reviewed by a judge, unless there are exceptional circumstances",
                            "The review is overdue; nothing is granted by that.",
                            "It binds the government: ask for the review in words, and ask the court for its day.")
                    .plannedBy(TENTH_DAY))
            .leavesOut("The ten days of the judge are from memory.")
            .build();

    public static final Rule POSITIVE = Rule.of(
                    "reasonable-fear.outcome",
                    "Reasonable fear was found, so a judge hears withholding and torture protection, and only these.")
            .kind(Kind.STEP)
            .cites("8 CFR 1208.31(e)", "8 CFR 1208.31(g)(2)")
            .burden(Burden.NONE.noting("Either side may appeal that decision to the Board."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1999-03-22",
                    "8 CFR 1208.31(e) read",
                    all(Screened.FOR_REASONABLE_FEAR, among(ScreeningFacts.REASONABLE_FEAR, "positive")))
            .decidedIn("matter-of-a-s-m")
            .build();

    private ReasonableFear() {}
}
