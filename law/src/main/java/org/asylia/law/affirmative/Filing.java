package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;

/// Filing the form with USCIS, the receipt, and taking it back.
///
/// One form for each principal; the spouse and unmarried children under 21 who are here may be included. The day of
/// receipt counts, not the day of the notice.
public final class Filing {

    public static final Rule FILE = Rule.of(
                    "step.affirmative.file", "The asylum form is to be filed with USCIS, and is not there yet.")
            .kind(Kind.STEP)
            .cites("8 CFR 208.3(a)", "8 CFR 208.4(b)")
            .burden(Burden.APPLICANT)
            .since(
                    "1997-04-01",
                    "8 CFR 208.3(a) of 2001 read",
                    all(
                            any(holds("route.affirmative"), holds("route.affirmative-uac")),
                            any(
                                    not(says(FilingFacts.FILED)),
                                    all(among(FilingFacts.FILED_WITH, "uscis"), among(UscisFacts.STAGE, "returned")))))
            .leavesOut("The fee, and the place: see fee.i589 and filing.i589.")
            .build();

    public static final Rule RECEIPT = Rule.of(
                    "step.affirmative.receipt",
                    "The form has been sent, and USCIS must take it, with a receipt, or send it back.")
            .kind(Kind.STEP)
            .cites("8 CFR 103.2(a)(7)", "8 CFR 208.3(c)(3)")
            .burden(Burden.GOVERNMENT)
            .since(
                    "1997-04-01",
                    "8 CFR 208.7, which refers to 208.3(c)(3), read",
                    all(AtUscis.SENT, among(UscisFacts.STAGE, "sent")))
            .recheck()
            .leavesOut("The clause that a form not sent back within 30 days is complete: from memory, and not checked"
                    + " against the rule of May 2026.")
            .build();

    public static final Rule WITHDRAW = Rule.of(
                    "step.affirmative.withdraw",
                    "The application was taken back, which ends it at USCIS and stops the clock for good.")
            .kind(Kind.STEP)
            .cites("8 CFR 103.2(b)(6)", "USCIS PM-602-0187")
            .burden(Burden.NONE.noting("Without status, a Notice to Appear normally follows."))
            .since(
                    "1997-04-01",
                    "PM-602-0187 and PM 21-06 by accounts; the regulation from memory",
                    all(AtUscis.SENT, among(UscisFacts.STAGE, "withdrawn")))
            .build();

    private Filing() {}
}
