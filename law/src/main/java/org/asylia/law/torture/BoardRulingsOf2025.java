package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Since 2025 the Board publishes rulings on the proof of torture in detention in certain countries.
///
/// They weigh one record each. A former gang member in El Salvador under the state of exception and a detainee in
/// Haiti had not shown enough; one case went back for the wrong test.
public final class BoardRulingsOf2025 {

    public static final Rule RULE = Rule.of(
                    "cat.examples-2025",
                    "The Board's rulings of 2025 on detention in El Salvador and Haiti guide how the proof is weighed.")
            .kind(Kind.EVIDENCE)
            .cites(
                    "Matter of A-A-R-, 29 I&N Dec. 38 (BIA 2025)",
                    "Matter of S-S-, 29 I&N Dec. 136 (BIA 2025)",
                    "Matter of N-N-B-, 29 I&N Dec. 79 (BIA 2025)",
                    "Matter of A-A-F-V-, 29 I&N Dec. 118 (BIA 2025)")
            .before(Before.NO_SUCH_RULE)
            .burden(Burden.NONE)
            .since(
                    "2025-04-30",
                    "Volume 29: A-A-R- follows O-A-R-G- of this day in the volume, its own day not verified; the three"
                            + " rulings on A-A-F-V-, E-Z- and S-S- are of July 2025 (lists and two commentaries read)",
                    yes("They are precedents on what such records show; each record differs."))
            .recheck()
            .decidedIn("matter-of-a-a-r", "matter-of-s-s-2025", "matter-of-n-n-b", "matter-of-a-a-f-v", "matter-of-e-z")
            .build();

    private BoardRulingsOf2025() {}
}
