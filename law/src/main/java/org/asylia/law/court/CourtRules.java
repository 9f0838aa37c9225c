package org.asylia.law.court;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room, in the order of the steps.
public final class CourtRules {

    public static final List<Rule> RULES = List.of(
            FirstHearings.MASTER,
            FirstHearings.PLEADINGS,
            ApplicationInCourt.FILE,
            ApplicationInCourt.FINGERPRINTS,
            Pretermission.RULE,
            MeritsHearing.INDIVIDUAL,
            MeritsHearing.DECISION,
            OrderInAbsence.RULE,
            Continuance.RULE,
            FamilyInCourt.RULE,
            Bond.RULE,
            Closure.RULE);

    private CourtRules() {}
}
