package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.affirmative.AtUscis;
import org.asylia.law.facts.DetentionFacts;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.screening.Screened;

/// How a lawyer or accredited representative enters the case: one form for each place.
///
/// A limited appearance goes with one paper, never alone; the person stays unrepresented and is served directly. DHS
/// knows no such form.
public final class RepresentativeForms {

    private static final Condition WHOLE_CASE = among(HelpFacts.REPRESENTATIVE, "whole");

    private static final Condition ONE_PAPER = among(HelpFacts.REPRESENTATIVE, "one-paper");

    private static final Condition AT_THE_BOARD = any(Pending.BEFORE_BOARD, holds("form.eoir26"));

    public static final Rule G_28 = Forms.form(
                    "form.g28", "Form G-28 is called for: a representative before USCIS, ICE or CBP.")
            .cites("8 CFR 292.4(a)", "USCIS, Form G-28, instructions")
            .since(
                    "1994-01-01",
                    "From memory",
                    all(
                            WHOLE_CASE,
                            any(
                                    AtUscis.PENDING,
                                    holds("step.affirmative.file"),
                                    Screened.FOR_CREDIBLE_FEAR,
                                    Screened.FOR_REASONABLE_FEAR,
                                    says(DetentionFacts.HELD))))
            .notVerified()
            .build();

    public static final Rule EOIR_28 = Forms.form(
                    "form.eoir28", "Form EOIR-28 is called for: a representative before the immigration court.")
            .cites("8 CFR 1003.17(a)")
            .since(
                    "1992-05-01",
                    "Accounts read",
                    all(WHOLE_CASE, any(Pending.BEFORE_COURT, holds("forum.ij-review"), holds("step.defensive.bond"))))
            .build();

    public static final Rule EOIR_27 = Forms.form(
                    "form.eoir27", "Form EOIR-27 is called for: a representative before the Board.")
            .cites("8 CFR 1003.38(g)")
            .since("1992-05-01", "Accounts read", all(WHOLE_CASE, AT_THE_BOARD))
            .build();

    public static final Rule EOIR_60 = Forms.form(
                    "form.eoir60", "Form EOIR-60 is called for: help with one paper for the Board.")
            .cites("8 CFR 1003.38(g)", "87 FR 56247")
            .before(Before.NO_SUCH_RULE)
            .since("2022-11-14", "EOIR Policy Manual, Part I, 5.5, and form notices read", all(ONE_PAPER, AT_THE_BOARD))
            .build();

    public static final Rule EOIR_61 = Forms.form(
                    "form.eoir61", "Form EOIR-61 is called for: help with one paper for the immigration court.")
            .cites("8 CFR 1003.17(b)", "87 FR 56247")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2022-11-14",
                    "EOIR Policy Manual, Part I, 5.5, and form notices read",
                    all(ONE_PAPER, Pending.BEFORE_COURT))
            .build();

    private RepresentativeForms() {}
}
