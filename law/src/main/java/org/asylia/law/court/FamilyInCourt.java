package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.RelativeCaseFacts;

/// Husband, wife and children in the same case can ride on one asylum claim, but never on withholding or torture
/// protection; so each should also file an own form.
public final class FamilyInCourt {

    public static final Rule RULE = Rule.of(
                    "step.defensive.consolidation",
                    "This spouse or child is in the same court case and can share the asylum claim.")
            .kind(Kind.STEP)
            .each(RELATIVES)
            .cites("8 CFR 1208.3(a)", "8 CFR 1208.21")
            .burden(Burden.APPLICANT)
            .since(
                    "1997-04-01",
                    "From memory",
                    all(BeforeJudge.OPEN, RelativeCaseFacts.SPOUSE_OR_CHILD, says(RelativeCaseFacts.IN_COURT_CASE)))
            .notVerified()
            .leavesOut("Whether the judge joins separate cases.")
            .build();

    private FamilyInCourt() {}
}
