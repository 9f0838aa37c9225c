package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.no;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// The "global" asylum rule of 2020 is printed in the regulations but was never applied.
///
/// By its own terms it would reach only applications filed from 11 January 2021 on. Left out: what it would change,
/// from persecution and groups to firm resettlement.
public final class Global2020 {

    public static final Rule GLOBAL_2020 = Rule.of(
                    "asylum.rule.global-2020", "A limit of the 2020 \"global\" asylum rule applies.")
            .kind(Kind.BAR)
            .cites("85 FR 80274", "8 CFR 1208.1(c)-(g)", "8 CFR 1208.13(d)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2021-01-11",
                    Status.ENJOINED,
                    "Pangea Legal Services v. DHS, 512 F. Supp. 3d 966 (N.D. Cal. 2021): order of 8 January 2021"
                            + " read; a comment on a Second Circuit order of 10 September 2025 treats the text as law,"
                            + " so its standing must be looked at again",
                    no("Printed but not applied: enjoined by Pangea Legal Services v. DHS before it was to begin."))
            .recheck()
            .leavesOut("What the rule says, since it is applied to nobody as far as found.")
            .build();

    private Global2020() {}
}
