package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.law.facts.Lists.APPLICATIONS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.EarlierApplicationFacts;

/// The refusal of a spouse's or parent's application is not held against a dependant who applies alone later.
public final class EarlierDenialAsDependant {

    public static final Rule EARLIER_DENIAL_AS_DEPENDANT = Rule.of(
                    "asylum.bar.previous-denial.dependents",
                    "In that earlier application the person was only a dependant.")
            .kind(Kind.EXCEPTION)
            .each(APPLICATIONS)
            .cites("8 CFR 208.14(f)", "8 CFR 1208.14(f)")
            .burden(Burden.APPLICANT)
            .before(Before.none("There was no bar to be excepted from before 1 April 1997."))
            .since(
                    "1997-04-01",
                    "From memory; the paragraph was not reached",
                    among(EarlierApplicationFacts.ROLE, "dependant"))
            .recheck()
            .notVerified()
            .build();

    private EarlierDenialAsDependant() {}
}
