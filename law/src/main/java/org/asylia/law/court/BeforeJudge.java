package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.ProceedingFacts;

/// Whether a judge has the case now.
public final class BeforeJudge {

    /// Proceedings of any kind are open before the judge: not on appeal, not ended.
    public static final Condition OPEN = all(holds("route.court"), among(ProceedingFacts.STATE, "open"));

    private BeforeJudge() {}
}
