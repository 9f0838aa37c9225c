package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.DecisionFacts;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.LaterNeedFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProceedingFacts;

/// The forms of an appeal to the Board.
public final class AppealForms {

    public static final Rule EOIR_26 = Forms.form(
                    "form.eoir26",
                    "Form EOIR-26 is called for: the judge said no to some of it, and an appeal is open.")
            .cites("8 CFR 1003.38(a)", "8 CFR 1003.3(a)(1)")
            .since(
                    "1996-07-01",
                    "8 CFR 1003.38 read",
                    all(holds("forum.bia"), among(ProceedingFacts.STATE, "open"), says(DecisionFacts.AGAINST)))
            .leavesOut("The reasons must be stated in detail; the last day is deadline.bia-appeal.")
            .build();

    public static final Rule EOIR_26A = Forms.form(
                    "form.eoir26a", "Form EOIR-26A is called for: the fee of an appeal or motion cannot be paid.")
            .cites("8 CFR 1003.8(a)(3)", "8 CFR 1003.24(d)")
            .since(
                    "1996-07-01",
                    "8 CFR 1003.8 read",
                    all(
                            says(HelpFacts.CANNOT_PAY),
                            any(
                                    holds("form.eoir26"),
                                    all(
                                            any(Pending.BEFORE_COURT, Pending.BEFORE_BOARD),
                                            among(PaperFacts.KIND, "motion")))))
            .recheck()
            .leavesOut("Whether the part of the fee that a statute sets can be waived. Filings that owe no fee.")
            .build();

    public static final Rule EOIR_29 = Forms.form(
                    "form.eoir29",
                    "Form EOIR-29 is called for: an appeal from USCIS's refusal of a family petition, never for asylum.")
            .cites("8 CFR 1003.3(a)(2)", "8 CFR 1003.1(b)(5)")
            .since("1996-07-01", "From memory", says(LaterNeedFacts.PETITION_REFUSED))
            .notVerified()
            .leavesOut("Other decisions of officers that go to the Board, such as fines on carriers.")
            .build();

    private AppealForms() {}
}
