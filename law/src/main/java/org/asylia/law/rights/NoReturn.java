package org.asylia.law.rights;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Nobody may be sent where life or freedom would be threatened, or where torture is likely. It survives most bars to
/// asylum.
public final class NoReturn {

    private static final Condition WITHHELD = all(holds("withholding.eligible"), not(holds("withholding.barred")));

    public static final Rule RULE = Rule.of("right.no-removal-to-harm", "The person may not be sent to this country.")
            .kind(Kind.RIGHT)
            .each(COUNTRIES)
            .cites("INA 241(b)(3)(A)", "8 CFR 1208.16(c)(4)", "8 CFR 1208.17(a)")
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "")
            .since("1980-04-01", "Refugee Act of 1980; see withholding.rule", WITHHELD)
            .since(
                    "1999-03-22",
                    "64 FR 8478 adds torture; see cat.withholding and cat.deferral",
                    any(WITHHELD, holds("cat.eligible")))
            .notVerified()
            .build();

    private NoReturn() {}
}
