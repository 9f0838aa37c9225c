package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ProceedingFacts;

/// Once a charging document is filed with an immigration court, the judge alone decides.
///
/// Handing the paper to the person is not enough; filing with the court moves the claim.
public final class ImmigrationCourt {

    /// Not over yet: before the judge, at the Board, or in the days in which an appeal can still be filed.
    private static final Condition OPEN = all(
            says(ProceedingFacts.NOTICE_FILED),
            any(
                    among(ProceedingFacts.STATE, "open", "appeal"),
                    all(among(ProceedingFacts.STATE, "ordered"), holds("stage.appeal-open"))));

    public static final Rule IMMIGRATION_COURT = Rule.of(
                    "forum.eoir.defensive",
                    "A Notice to Appear is on file with a court and the case is not over, so a judge decides.")
            .kind(Kind.ROUTE)
            .cites("8 CFR 1208.2(b)", "8 CFR 1003.14(a)", "8 CFR 1240.11(c)")
            .burden(Burden.NONE)
            .since("1980-06-01", "45 FR 37392, 8 CFR 208.1, 208.3(b) of 1980: from memory", OPEN)
            .since("1990-10-01", "55 FR 30674, 8 CFR 208.2(b) of 1990: from memory", OPEN)
            .since("1997-04-01", "8 CFR 1208.2(b) read; 1003.14 from memory", OPEN)
            .leavesOut(
                    "Before 1997 the paper was an Order to Show Cause or a notice of exclusion hearing: told the same.")
            .build();

    private ImmigrationCourt() {}
}
