package org.asylia.law.affirmative;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room, in the order of the steps.
public final class AffirmativeRules {

    public static final List<Rule> RULES = List.of(
            Filing.FILE,
            Filing.RECEIPT,
            Fingerprints.RULE,
            Interview.RULE,
            Interview.INTERPRETER,
            Interview.RESCHEDULE,
            MissedInterview.RULE,
            Outcome.GRANT,
            Referral.RULE,
            Referral.WITHOUT_INTERVIEW,
            IntentToDeny.RULE,
            Outcome.DENY,
            Filing.WITHDRAW,
            DecisionHold.RULE);

    private AffirmativeRules() {}
}
