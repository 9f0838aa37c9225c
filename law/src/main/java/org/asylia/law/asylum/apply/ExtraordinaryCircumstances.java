package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;

/// Extraordinary circumstances that explain the delay excuse a late application.
///
/// They must relate directly to the delay, and the person must not have created them on purpose. The list in the
/// regulation is not closed. A lawyer's mistake counts only after its formal steps. When the application must follow:
/// [ReasonablePeriod]. Left out: how strictly each circuit asks for those steps.
public final class ExtraordinaryCircumstances {

    private static final Condition COUNSEL = all(says(LatenessFacts.BAD_COUNSEL), says(LatenessFacts.COUNSEL_STEPS));

    private static final Condition SOMETHING_HAPPENED = any(
            says(LatenessFacts.ILLNESS),
            says(LatenessFacts.LEGAL_DISABILITY),
            COUNSEL,
            says(LatenessFacts.KEPT_STATUS),
            says(LatenessFacts.REFILED),
            says(LatenessFacts.CLOSE_DEATH),
            says(LatenessFacts.OTHER_OBSTACLE));

    private static final Judgment EXTRAORDINARY = Judgment.of(
                    "asylum.bar.one-year.exception.extraordinary",
                    "Did extraordinary circumstances, not created on purpose, relate directly to the delay?",
                    forIt("serious illness in the first year", says(LatenessFacts.ILLNESS)),
                    forIt("a child alone, or unable to act, in the first year", says(LatenessFacts.LEGAL_DISABILITY)),
                    forIt("a lawyer's mistake, with the formal steps taken", COUNSEL),
                    forIt("lawful status, protected status or parole", says(LatenessFacts.KEPT_STATUS)),
                    forIt("filed in time, sent back, and filed again", says(LatenessFacts.REFILED)),
                    forIt("death or serious illness of the lawyer or close family", says(LatenessFacts.CLOSE_DEATH)),
                    forIt("another obstacle outside the person's control", says(LatenessFacts.OTHER_OBSTACLE)),
                    against("the person brought it about on purpose", says(LatenessFacts.OWN_DOING)))
            .decidedIn("matter-of-y-c", "husyev-v-mukasey", "bitsin-v-holder");

    public static final Rule EXTRAORDINARY_CIRCUMSTANCES = Rule.of(
                    "asylum.bar.one-year.exception.extraordinary",
                    "Extraordinary circumstances, not created on purpose, relate directly to the delay.")
            .kind(Kind.EXCEPTION)
            .cites("INA 208(a)(2)(D)", "8 USC 1158(a)(2)(D)", "8 CFR 1208.4(a)(5)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.TO_SATISFACTION,
                    "The circumstance, its relation to the delay," + " and that it was not created on purpose.")
            .selectedBy(FilingFacts.FILING)
            .before(Before.none("There was no time limit to be excused from before 1 April 1997."))
            .since(
                    "1997-04-01",
                    "INA 208(a)(2)(D), practice pages and an official notice on status and parole read; (a)(5)(v) and"
                            + " the numbering from memory",
                    all(SOMETHING_HAPPENED, judged(EXTRAORDINARY)))
            .decidedIn("matter-of-y-c", "husyev-v-mukasey", "bitsin-v-holder")
            .leavesOut("How strictly each circuit asks for the formal steps after a lawyer's mistake.")
            .build();

    private ExtraordinaryCircumstances() {}
}
