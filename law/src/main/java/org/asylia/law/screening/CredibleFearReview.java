package org.asylia.law.screening;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Yield;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.ScreeningFacts;

/// A judge looks again at a negative credible-fear finding, and after that nobody does.
///
/// The review is to end within 24 hours if it can, and never later than seven days after the supervisor approved the
/// finding. Statements may be made; before it the person may consult somebody.
public final class CredibleFearReview {

    private static final Condition NEGATIVE =
            all(Screened.FOR_CREDIBLE_FEAR, among(ScreeningFacts.CREDIBLE_FEAR, "negative"));

    /// Counted without moving past a weekend: in no case later, says the statute.
    private static final DateTerm SEVENTH_DAY = DateTerm.days(DateTerm.told(FearInterviewFacts.NO_APPROVED_ON), 7);

    public static final Rule REVIEW = Rule.of(
                    "credible-fear.ij-review",
                    "The officer found no credible fear, and the person may have a judge decide it afresh.")
            .kind(Kind.RIGHT)
            .cites("INA 235(b)(1)(B)(iii)(III)", "8 CFR 1003.42(a)", "8 CFR 1003.42(c)-(e)", "8 CFR 1208.30(g)")
            .burden(Burden.NONE.noting("Within seven days, which bind the government."))
            .before(Before.NO_SUCH_RULE)
            .since("1997-04-01", "8 CFR 1003.42(c)-(e) read", NEGATIVE)
            .gives(Yield.lastDay(
                            DateTerm.businessDay(SEVENTH_DAY),
                            "reviewed by a judge, within 24 hours if that can be done",
                            "The review is overdue; nothing is granted by that.",
                            "It binds the government: ask for the review in words, and ask the court for its day.")
                    .plannedBy(SEVENTH_DAY))
            .decidedIn("dhs-v-thuraissigiam")
            .leavesOut("When silence counts as asking: not settled; ask for the review in words.")
            .build();

    public static final Rule REVIEW_OF_BARS = Rule.of(
                    "credible-fear.ij-review-bars",
                    "The judge who reviews the finding also reviews the officer's use of a bar.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.42(d)", "89 FR 105392")
            .burden(Burden.NONE)
            .since(
                    "2024-12-27",
                    "8 CFR 1003.42(d) as amended by 89 FR 105392 read",
                    all(NEGATIVE, says(ScreeningFacts.REVIEW_ASKED), says(FearInterviewFacts.BAR_USED)))
            .build();

    public static final Rule NO_APPEAL = Rule.of(
                    "credible-fear.no-appeal",
                    "The negative credible-fear finding stands: the Board hears no appeal, and removal may follow.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1003.42(f)", "8 CFR 1208.30(g)(2)(iv)", "INA 235(b)(1)(C)", "INA 242(a)(2)(A)")
            .burden(Burden.NONE.noting("USCIS may look again in its discretion; the limits on that are from memory."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "62 FR 444 (summary), 8 USC 1225(b)(1)(C) and 1252(a)(2)(A) read",
                    all(Screened.FOR_CREDIBLE_FEAR, among(ScreeningFacts.CREDIBLE_FEAR, "negative-upheld")))
            .decidedIn("dhs-v-thuraissigiam")
            .leavesOut(
                    "A request that USCIS reconsider: once, within seven days (2022 rule, from memory).",
                    "Habeas corpus, and review of the system itself under INA 242(e).")
            .build();

    private CredibleFearReview() {}
}
