package org.asylia.law.screening;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.RELATIVES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.RelativeCaseFacts;
import org.asylia.law.facts.ScreeningFacts;

/// A spouse or child who came along can be carried by one positive finding; each may also be heard alone.
public final class FamilyInScreening {

    public static final Rule RULE = Rule.of(
                    "credible-fear.dependents",
                    "This spouse or child came along and can be included in the person's fear finding.")
            .kind(Kind.EFFECT)
            .each(RELATIVES)
            .cites("8 CFR 208.30(c)", "8 CFR 1208.35(a)(2)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "From memory; 8 CFR 1208.35(a)(2), which points to it, read",
                    all(
                            Screened.FOR_CREDIBLE_FEAR,
                            among(ScreeningFacts.CREDIBLE_FEAR, "none", "waiting", "positive"),
                            RelativeCaseFacts.SPOUSE_OR_CHILD,
                            says(RelativeCaseFacts.CAME_TOGETHER),
                            says(RelativeCaseFacts.WANTS_INCLUSION)))
            .notVerified()
            .leavesOut("A relative's own fear: each may ask for an interview and a finding alone.")
            .build();

    private FamilyInScreening() {}
}
