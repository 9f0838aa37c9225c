package org.asylia.law.rights;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.HelpFacts;

/// The signature on the form, the warning with it, and whoever prepares it.
public final class SigningTheForm {

    private static final Condition TO_BE_FILED = holds("form.i589");

    public static final Rule TRUTH = Rule.of(
                    "duty.truth",
                    "The person signs, or has signed, the form under penalty of perjury: all in it must be true.")
            .kind(Kind.DUTY)
            .cites("INA 208(d)(6)", "18 USC 1001", "18 USC 1546", "8 CFR 208.3(c)(2)", "8 CFR 103.2(a)(2)")
            .burden(Burden.APPLICANT.noting("The signature is evidence that the contents are known."))
            .since("1995-01-04", "8 CFR 208.3(c) and 103.2(a)(2) read", any(TO_BE_FILED, says(FilingFacts.FILED)))
            .build();

    public static final Rule WARNING = Rule.of(
                    "duty.frivolous-warning",
                    "The person must be warned, at filing, of what a false claim costs, and told of the right to a lawyer.")
            .kind(Kind.DUTY)
            .cites("INA 208(d)(4)(A)", "INA 208(d)(6)", "8 CFR 208.20", "8 CFR 1208.20")
            .burden(Burden.GOVERNMENT.noting("Without the warning the frivolous bar cannot attach."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "8 USC 1158(d)(4), (d)(6) read",
                    any(TO_BE_FILED, all(says(FilingFacts.FILED), not(says(GrantFacts.WARNED)))))
            .decidedIn("matter-of-y-l-2007", "matter-of-s-m-h", "ndibu-v-lynch")
            .build();

    public static final Rule PREPARER = Rule.of(
                    "duty.preparer", "Somebody outside the close family prepares the form, and must sign it too.")
            .kind(Kind.DUTY)
            .cites("8 CFR 208.3(c)(2)", "8 CFR 1003.102", "8 CFR 292.3", "8 CFR 1292.1")
            .burden(Burden.NONE.noting("Only lawyers, accredited representatives and a few others may advise."))
            .since(
                    "1995-01-04",
                    "8 CFR 208.3(c)(2) read; the rest from memory",
                    all(TO_BE_FILED, among(HelpFacts.PREPARER, "other")))
            .leavesOut("Reading the form to the person in a language they understand, before it is signed.")
            .build();

    private SigningTheForm() {}
}
