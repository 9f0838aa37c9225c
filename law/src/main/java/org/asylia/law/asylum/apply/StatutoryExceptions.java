package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Condition;
import org.asylia.law.facts.AgreementFacts;

/// Whom the statute takes out of every agreement with another country (8 U.S.C. 1158(a)(2)(A), (E)).
final class StatutoryExceptions {

    /// An unaccompanied child, or a person whom the government hears here in the public interest.
    static final Condition OUTSIDE = any(holds("asylum.bar.one-year.exempt.uac"), says(AgreementFacts.PUBLIC_INTEREST));

    private StatutoryExceptions() {}
}
