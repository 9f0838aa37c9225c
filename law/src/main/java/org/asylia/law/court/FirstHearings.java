package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;

/// The first, short hearings: rights, time for counsel, answers to the charges, and days for what follows.
public final class FirstHearings {

    public static final Rule MASTER = Rule.of(
                    "step.defensive.master",
                    "The case is before a judge, and the first (master) hearing is still to come.")
            .kind(Kind.STEP)
            .cites("8 CFR 1003.18", "8 CFR 1240.10(a)", "EOIR Policy Manual, pt. II, ch. 4.15")
            .burden(Burden.NONE)
            .since("1997-04-01", "From memory", all(BeforeJudge.OPEN, among(CourtStepFacts.MASTER, "none", "set")))
            .notVerified()
            .build();

    public static final Rule PLEADINGS = Rule.of(
                    "step.defensive.pleadings",
                    "The charges in the Notice to Appear are still to be answered, one by one.")
            .kind(Kind.STEP)
            .cites("8 CFR 1240.10(c)", "INA 240(c)(2)", "INA 240(c)(3)")
            .burden(Burden.GOVERNMENT.noting("DHS shows that the person is no citizen; the person then shows a lawful"
                    + " entry, or DHS that an admitted person is deportable."))
            .since(
                    "1997-04-01",
                    "From memory",
                    all(
                            holds("forum.eoir.defensive"),
                            among(ProceedingFacts.STATE, "open"),
                            not(says(CourtStepFacts.PLEADED))))
            .notVerified()
            .decidedIn("matter-of-fernandes")
            .leavesOut("An objection to a notice without time or place: raise it before pleadings close (Fernandes).")
            .build();

    private FirstHearings() {}
}
