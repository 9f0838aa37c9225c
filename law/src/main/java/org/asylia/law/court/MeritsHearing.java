package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;

/// The long hearing, with testimony under oath, and the decision.
public final class MeritsHearing {

    public static final Rule INDIVIDUAL = Rule.of(
                    "step.defensive.individual",
                    "The claim is before a judge, and the long (individual) hearing is still to come.")
            .kind(Kind.STEP)
            .cites("INA 240(b)(4)", "8 CFR 1240.11(c)(3)")
            .burden(Burden.NONE)
            .since(
                    "1997-04-01",
                    "From memory",
                    all(
                            BeforeJudge.OPEN,
                            says(FilingFacts.FILED),
                            not(among(CourtStepFacts.MOTION_TO_REFUSE, "granted")),
                            among(CourtStepFacts.INDIVIDUAL, "none", "set")))
            .notVerified()
            .decidedIn("matter-of-fefe", "matter-of-m-a-m", "matter-of-j-h-m-h", "matter-of-y-s-l-c")
            .build();

    public static final Rule DECISION = Rule.of(
                    "step.defensive.decision",
                    "The judge has decided after a hearing, and the time for an appeal runs.")
            .kind(Kind.STEP)
            .cites("8 CFR 1003.37", "8 CFR 1240.12", "8 CFR 1240.13")
            .burden(Burden.NONE.noting("From the day of an oral decision, even if a paper is mailed later."))
            .since(
                    "1997-04-01",
                    "8 CFR 1003.38 and 1240.15 read",
                    all(
                            among(ProceedingFacts.LAST_DECISION, "judge"),
                            among(ProceedingFacts.STATE, "open"),
                            not(says(ProceedingFacts.APPEAL_WAIVED))))
            .leavesOut("The last day for the appeal: see deadline.bia-appeal.")
            .build();

    private MeritsHearing() {}
}
