package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.no;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// The criminal bars of 2020 are printed in the regulations but were never applied.
public final class Crimes2020 {

    public static final Rule CRIMES_2020 = Rule.of(
                    "asylum.rule.crimes-2020", "One of the criminal bars of the 2020 rule applies.")
            .kind(Kind.BAR)
            .cites("85 FR 67202", "8 CFR 208.13(c)(6)-(9)", "8 CFR 1208.13(c)(6)-(9)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2020-11-20",
                    Status.ENJOINED,
                    "Pangea Legal Services v. DHS, 501 F. Supp. 3d 792 (N.D. Cal. 2020): order read; later history"
                            + " not found",
                    no("Printed but not applied: enjoined by Pangea Legal Services v. DHS the day before it was to"
                            + " begin."))
            .recheck()
            .leavesOut("What the bars say, since they are applied to nobody.")
            .build();

    private Crimes2020() {}
}
