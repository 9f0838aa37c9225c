package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.HelpFacts;
import org.asylia.law.facts.PaperFacts;
import org.asylia.law.facts.ProtectionFacts;
import org.asylia.law.facts.UscisFacts;

/// The asylum form and the forms around it: work permit, fee waiver, payment.
public final class ApplicationForms {

    private static final Condition WITH_PROTECTION = any(
            all(says(GrantFacts.GRANTED), not(says(GrantFacts.PERMANENT_RESIDENT)), not(says(GrantFacts.ENDED))),
            among(ProtectionFacts.GRANTED, "withholding", "cat-withholding", "cat-deferral"));

    private static final Condition WAITED_150_DAYS =
            days(DateTerm.asOf(), Order.AT_LEAST, DateTerm.days(DateTerm.told(FilingFacts.FILING_DATE), 150));

    private static final Condition WAITING_FOR_ASYLUM = all(not(says(GrantFacts.GRANTED)), Pending.ASYLUM);

    public static final Rule I_589 = Forms.form(
                    "form.i589", "Form I-589 is called for: one form for asylum, withholding and torture protection.")
            .cites("8 CFR 208.3(a)", "8 CFR 1208.3(a)", "USCIS, Form I-589, instructions")
            .since(
                    "1991-01-01",
                    "8 CFR 208.3(a) read; start as listed",
                    any(
                            holds("step.affirmative.file"),
                            holds("step.defensive.i589"),
                            all(holds("route.motion"), among(PaperFacts.KIND, "motion"))))
            .leavesOut("Which boxes to tick: each ground, and the torture box.")
            .build();

    public static final Rule I_765 = Forms.form("form.i765", "Form I-765, for a work permit, is open to the person.")
            .cites("8 CFR 274a.13", "8 CFR 274a.12(a)(5)", "8 CFR 274a.12(a)(10)", "8 CFR 274a.12(c)(8)")
            .since("1987-06-01", "8 CFR 274a.13 read; start as listed", any(WITH_PROTECTION, WAITING_FOR_ASYLUM))
            .since(
                    "1995-01-04",
                    "59 FR 62284 (summary) read: 150 days after filing, or on a recommended approval",
                    any(
                            WITH_PROTECTION,
                            all(WAITING_FOR_ASYLUM, any(WAITED_150_DAYS, among(UscisFacts.STAGE, "recommended")))))
            .recheck()
            .leavesOut(
                    "Days that do not count: see clock.ead. Here the earliest day is told.",
                    "The category, the fee and the edition: read the form page on the day of filing.")
            .build();

    public static final Rule I_912 = Forms.form("form.i912", "Form I-912, for a waiver of a USCIS fee, is called for.")
            .cites("8 CFR 106.3", "USCIS, Form I-912, instructions")
            .since(
                    "2010-11-23",
                    "From memory",
                    all(says(HelpFacts.CANNOT_PAY), any(holds("form.i485"), all(holds("form.i765"), WITH_PROTECTION))))
            .notVerified()
            .leavesOut("The ordinary part of the fee for a renewed work permit; what a statute sets is never waived.")
            .build();

    public static final Rule PAYMENT = Forms.form(
                    "form.g1450",
                    "A paper filing with USCIS is paid by card (Form G-1450) or bank debit (Form G-1650).")
            .cites("USCIS, Form G-1450, instructions", "USCIS, Form G-1650, instructions")
            .before(Before.none("Checks and money orders were taken."))
            .since(
                    "2025-10-28",
                    "From memory",
                    all(
                            says(PaperFacts.ON_PAPER),
                            any(holds("step.affirmative.file"), holds("form.i765"), holds("form.i485"))))
            .notVerified()
            .build();

    public static final Rule I_881 = Forms.form("form.i881", "Form I-881, for relief under NACARA, is called for.")
            .cites("USCIS, Form I-881, instructions", "8 CFR 240.60")
            .since(
                    "1999-06-21",
                    "Start as listed",
                    notEncoded(
                            "relief under NACARA", "it is not protection from harm, and lies outside this catalogue"))
            .notVerified()
            .build();

    private ApplicationForms() {}
}
