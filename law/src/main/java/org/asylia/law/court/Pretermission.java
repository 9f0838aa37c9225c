package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;

/// A judge may refuse without a full hearing where the form is incomplete or undisputed facts make no case.
///
/// The two grounds are rules of the room `proof`; this says when a case is at that point.
public final class Pretermission {

    public static final Rule RULE = Rule.of(
                    "step.defensive.pretermission",
                    "The claim may be, or was, refused without a full hearing; a motion that asks for it must be answered.")
            .kind(Kind.STEP)
            .cites(
                    "8 CFR 1240.11(c)(3)",
                    "Matter of H-A-A-V-, 29 I&N Dec. 233 (BIA 2025)",
                    "Matter of C-A-R-R-, 29 I&N Dec. 13 (BIA 2025)")
            .burden(Burden.APPLICANT.noting("Answer within ten days, or by the day the judge sets."))
            .since(
                    "2025-04-11",
                    "PM 25-28 by an account, its day from memory; headnote of C-A-R-R- and accounts of H-A-A-V- read",
                    all(
                            BeforeJudge.OPEN,
                            says(FilingFacts.FILED),
                            not(among(CourtStepFacts.MOTION_TO_REFUSE, "refused")),
                            any(
                                    among(CourtStepFacts.MOTION_TO_REFUSE, "waiting", "granted"),
                                    holds("asylum.evidence.complete-application"),
                                    holds("asylum.evidence.prima-facie"))))
            .decidedIn("matter-of-h-a-a-v", "matter-of-c-a-r-r")
            .leavesOut("A motion that names a third country: see entry.aca.")
            .build();

    private Pretermission() {}
}
