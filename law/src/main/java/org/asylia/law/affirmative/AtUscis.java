package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;

/// Whether an application is with USCIS.
public final class AtUscis {

    /// The form was sent to USCIS, whatever became of it.
    public static final Condition SENT = all(says(FilingFacts.FILED), among(FilingFacts.FILED_WITH, "uscis"));

    /// USCIS has taken the form and not yet decided.
    public static final Condition PENDING = all(SENT, among(UscisFacts.STAGE, "waiting", "recommended", "noid"));

    /// The interview is still to come.
    public static final Condition INTERVIEW_AHEAD =
            all(SENT, among(UscisFacts.STAGE, "waiting"), among(UscisFacts.INTERVIEW, "none", "set", "moved"));

    private AtUscis() {}
}
