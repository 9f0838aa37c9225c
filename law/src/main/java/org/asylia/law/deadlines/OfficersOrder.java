package org.asylia.law.deadlines;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.law.deadlines.Counting.after;
import static org.asylia.law.deadlines.Counting.safely;
import static org.asylia.law.deadlines.Counting.undone;
import static org.asylia.law.facts.CourtDateFacts.REFERRED_FOR_FEAR;
import static org.asylia.law.facts.DecisionFacts.OFFICER_DATE;
import static org.asylia.law.facts.DecisionFacts.WAIT_WAIVED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.PetitionFacts;
import org.asylia.law.facts.ScreeningFacts;

/// Days that count from an order of an officer: removal for a conviction, or an old order brought back.
///
/// Riley v. Bondi (2025): the order to be reviewed is the officer's order, not the Board's later decision on
/// withholding or torture protection. Safe practice is to file twice: within thirty days of the officer's order, and
/// again within thirty days of the Board's decision ([CourtOfAppeals#PETITION]).
public final class OfficersOrder {

    private static final Condition BY_OFFICER = holds("entry.admin-removal");
    private static final Condition BROUGHT_BACK = holds("asylum.apply.bar.reinstatement");

    private static final DateTerm LAST_DAY = named("the last day for the petition", after(told(OFFICER_DATE), 30));

    private static final Condition COUNTS_FROM_THE_ORDER = contested(
            "reasonable-fear.pfr.reinstated",
            "After a reinstated order, do the thirty days run from the officer's order?",
            Reading.elsewhere(
                    "from-the-order",
                    "As in Riley v. Bondi: from the officer's order.",
                    "Riley v. Bondi, No. 23-1270 (U.S. June 26, 2025), which decided it for officers' orders after a"
                            + " conviction",
                    yes("The thirty days run from the reinstatement.")),
            Reading.elsewhere(
                    "from-the-end",
                    "As courts of appeals counted before: from the end of the withholding-only case.",
                    "Argument in Tovar-Reyes v. Blanche, No. 25-4423 (9th Cir. 2026), read in part; no decision found",
                    no("The thirty days run from the end of the withholding-only case.")));

    public static final Rule PETITION = Rule.of(
                    "reasonable-fear.pfr",
                    "The court of appeals must be asked for review within thirty days of the officer's own order.")
            .kind(Kind.EFFECT)
            .cites("INA 242(b)(1)", "8 USC 1252(b)(1)", "Riley v. Bondi, No. 23-1270 (U.S. June 26, 2025)")
            .burden(Burden.APPLICANT)
            .since(
                    "2025-06-26",
                    "Syllabus of Riley v. Bondi and a case note read; filing twice is advice",
                    all(
                            any(BY_OFFICER, all(BROUGHT_BACK, COUNTS_FROM_THE_ORDER)),
                            undone(PetitionFacts.FILED, PetitionFacts.FILED_ON, LAST_DAY)))
            .gives(Yield.lastDay(
                            LAST_DAY,
                            CourtOfAppeals.DONE + "; ask the court to wait for the withholding-only case",
                            CourtOfAppeals.MISSED,
                            CourtOfAppeals.CURE)
                    .plannedBy(safely(told(OFFICER_DATE), 30)))
            .recheck()
            .decidedIn("riley-v-bondi")
            .leavesOut("The second petition, after the Board's decision: see deadline.petition-for-review.")
            .build();

    public static final Rule FOURTEEN_DAYS = Rule.of(
                    "deadline.admin-removal-14", "The officer's order may not be carried out for 14 days.")
            .kind(Kind.EFFECT)
            .cites("INA 238(b)(3)", "8 USC 1228(b)(3)")
            .burden(Burden.NONE)
            .selectedBy(told(OFFICER_DATE))
            .before(Before.NOT_ENCODED)
            .since(
                    "1996-04-24",
                    "8 USC 1228(b)(3) (2013 edition) read; start from memory",
                    all(BY_OFFICER, not(says(WAIT_WAIVED))))
            .gives(Yield.firstDay(
                    DateTerm.days(told(OFFICER_DATE), 14),
                    "removal may be carried out from this day on",
                    "A removal before that day breaks the statute.",
                    "Ask for a stay, and file the petition before this day."))
            .leavesOut("It does not shorten the thirty days for the petition.")
            .build();

    public static final Rule INTERVIEW = Rule.of(
                    "reasonable-fear.timing", "The reasonable fear interview should come within ten days of referral.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.31(b)")
            .burden(Burden.GOVERNMENT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1999-03-22",
                    "8 CFR 208.31(b) read",
                    all(any(BY_OFFICER, BROUGHT_BACK), among(ScreeningFacts.REASONABLE_FEAR, "none")))
            .gives(Yield.lastDay(
                    after(told(REFERRED_FOR_FEAR), 10),
                    "interviewed by an asylum officer, unless there are exceptional circumstances",
                    "Nothing is granted by it; ask the asylum office for a day.",
                    "It binds the government, not the person."))
            .build();

    private OfficersOrder() {}
}
