package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.ClockFacts.KIND;
import static org.asylia.law.facts.Lists.CLOCK_EVENTS;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// Who need not wait, and who waits in vain.
public final class NoWait {

    public static final Rule RECOMMENDED = Rule.of(
                    "clock.ead.recommended", "With this recommended approval the permit may be asked for at once.")
            .kind(Kind.EXCEPTION)
            .each(CLOCK_EVENTS)
            .cites("8 CFR 208.7(a)(1)", "8 CFR 274a.12(c)(8)(i)")
            .burden(Burden.APPLICANT)
            .since("1995-01-04", "8 CFR 208.7(a)(1) read", among(KIND, "recommended"))
            .since(
                    "2020-08-25",
                    Status.VACATED,
                    "85 FR 38532 took it away from those whom it governed, see clock.ead.v2020",
                    all(among(KIND, "recommended"), not(holds("clock.ead.v2020"))))
            .since(
                    "2022-02-07",
                    "AsylumWorks v. Mayorkas (D.D.C. 2022) and 87 FR 57795; 8 CFR 208.7(a)(1) as of 20 June 2026 read",
                    among(KIND, "recommended"))
            .build();

    public static final Rule AGGRAVATED_FELON = Rule.of(
                    "clock.ead.aggravated-felon",
                    "A conviction of an aggravated felony keeps the person from a permit (c)(8).")
            .kind(Kind.BAR)
            .cites("8 CFR 208.7(a)(1)", "INA 101(a)(43)")
            .burden(Burden.APPLICANT)
            .since("1995-01-04", "8 CFR 208.7(a)(1) read", some(CONVICTIONS, holds("crimes.aggravated-felony")))
            .build();

    private NoWait() {}
}
