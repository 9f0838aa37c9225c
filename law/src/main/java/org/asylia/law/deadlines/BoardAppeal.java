package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.DecisionFacts.AGAINST;
import static org.asylia.law.facts.DecisionFacts.ASYLUM_DECIDED;
import static org.asylia.law.facts.DecisionFacts.JUDGE_DATE;
import static org.asylia.law.facts.DecisionFacts.MAILED_DATE;
import static org.asylia.law.facts.DecisionFacts.SPOKEN;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.AppealFacts;

/// The appeal to the Board of Immigration Appeals: thirty days, with ten days before 1996 and in a rule that never
/// took effect.
///
/// Who can appeal at all: [org.asylia.law.procedure.Appeals]. The rule of 2026 would have cut most appeals to ten
/// days and was vacated the day before it was to begin, but the printed regulation still carried its words months
/// later. So thirty days are the law, and the tenth day is the day to plan by where asylum was not decided.
public final class BoardAppeal {

    /// Day zero of the appeal: an oral decision counts from the hearing, a written one from its mailing.
    static final DateTerm DECIDED =
            named("the day of the decision", chosen(says(SPOKEN), told(JUDGE_DATE), told(MAILED_DATE)));

    public static final DateTerm LAST_DAY = named("the last day to appeal", after(DECIDED, 30));

    private static final DateTerm TENTH_DAY = after(DECIDED, 10);
    private static final DateTerm TEN_DAYS_LAST =
            named("the last day to appeal", chosen(says(ASYLUM_DECIDED), LAST_DAY, TENTH_DAY));

    private static final DateTerm OLD_LAST_DAY =
            named("the last day to appeal", chosen(says(SPOKEN), TENTH_DAY, after(DECIDED, 13)));

    private static final String DONE = "Form EOIR-26 received by the Board, with the fee or Form EOIR-26A and proof of"
            + " service; mailing is not enough";
    private static final String MISSED = "The appeal is dismissed or not accepted, and the order becomes final.";
    private static final String CURE =
            "Equitable tolling, for diligence and an extraordinary obstacle (Matter of Morales-Morales); or the Board"
                    + " takes the case itself.";

    private static final Yield.Due THIRTY_DAYS = Yield.lastDay(LAST_DAY, DONE, MISSED, CURE);

    public static final Rule APPEAL = Rule.of(
                    "deadline.bia-appeal", "The judge's decision must be appealed within thirty days.")
            .kind(Kind.EFFECT)
            .cites(
                    "INA 208(d)(5)(A)(iv)",
                    "8 CFR 1003.38(b)",
                    "8 CFR 1003.38(c)",
                    "8 CFR 1003.3(a)",
                    "8 CFR 1240.15",
                    "Matter of Iskandarani, 29 I&N Dec. 26 (BIA 2025)")
            .burden(Burden.APPLICANT.noting("The Board's stamp shows the day."))
            .selectedBy(DECIDED)
            .before(Before.none(
                    "For a decision before 1 July 1996 the time was ten days: see deadline.bia-appeal.v1996."))
            .since("1996-07-01", "61 FR 18900 and 8 CFR 1003.38 read", appealable(LAST_DAY))
            .gives(THIRTY_DAYS)
            .since(
                    "2026-03-09",
                    "The ten-day rule vacated on 8 March 2026 (two accounts); instructions of Form EOIR-26 (Mar. 2026) say"
                            + " 30 days, while the printed 1003.38(b) is reported on 30 September 2026 still to say 10"
                            + " (one account)",
                    appealable(LAST_DAY))
            .gives(THIRTY_DAYS.plannedBy(chosen(says(ASYLUM_DECIDED), LAST_DAY, TENTH_DAY)))
            .recheck()
            .decidedIn("matter-of-morales-morales", "matter-of-iskandarani", "matter-of-l-r-m-c-and-v-a-m-m")
            .leavesOut(
                    "Asylum cases: the statute speaks of the end of the proceedings, if that is later.",
                    "Appeals of the government; interlocutory and bond appeals.")
            .build();

    public static final Rule BEFORE_JULY_1996 = Rule.of(
                    "deadline.bia-appeal.v1996",
                    "The judge's decision came before July 1996 and had to be appealed within ten days, or thirteen if"
                            + " mailed.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 3.38", "61 FR 18900")
            .burden(Burden.APPLICANT)
            .selectedBy(DECIDED)
            .since("1987-01-01", "From memory, unverified", appealable(OLD_LAST_DAY))
            .gives(Yield.lastDay(OLD_LAST_DAY, "received by the office where it was filed", MISSED, CURE))
            .ended("1996-07-01", Status.SUPERSEDED, "For decisions from 1 July 1996 on the time is thirty days.")
            .notVerified()
            .build();

    /// Switched off: the count is kept in case a court brings it back.
    public static final Rule TEN_DAYS = Rule.of(
                    "deadline.bia-appeal.v2026-ifr",
                    "The judge's decision must be appealed within ten days, under the rule of 2026.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.38(b)", "Amica Center v. EOIR, No. 26-cv-00696 (D.D.C. Mar. 8, 2026)")
            .burden(Burden.APPLICANT)
            .selectedBy(DECIDED)
            .before(Before.NO_SUCH_RULE)
            .ended(
                    "2026-03-09",
                    Status.VACATED,
                    "Vacated on 8 March 2026, the day before it was to begin, and never applied; no reversal found.")
            .gives(Yield.lastDay(TEN_DAYS_LAST, DONE, MISSED, CURE))
            .recheck()
            .leavesOut("The rest of the rule of 6 February 2026, whose fate is not clear.")
            .build();

    /// The same rule, as it would run had it taken effect: for comparison, never for a case.
    public static final Rule TEN_DAYS_REVIVED = Rule.of(TEN_DAYS.id(), TEN_DAYS.title())
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.38(b)", "Amica Center v. EOIR, No. 26-cv-00696 (D.D.C. Mar. 8, 2026)")
            .burden(Burden.APPLICANT)
            .selectedBy(DECIDED)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2026-03-09",
                    Status.VACATED,
                    "As if it stood, for comparison; vacated on 8 March 2026 (two accounts)",
                    appealable(TEN_DAYS_LAST))
            .gives(Yield.lastDay(TEN_DAYS_LAST, DONE, MISSED, CURE))
            .recheck()
            .leavesOut("The rest of the rule of 6 February 2026, whose fate is not clear.")
            .build();

    private BoardAppeal() {}

    private static Condition appealable(DateTerm lastDay) {
        return all(holds("forum.bia"), says(AGAINST), undone(AppealFacts.FILED, AppealFacts.RECEIVED_ON, lastDay));
    }
}
