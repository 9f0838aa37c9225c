package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.CourtStepFacts;

/// A judge may pause a case (administrative closure) or end it, on the grounds of a rule of 2024.
///
/// Whether that rule was still applied in 2026 was not checked.
public final class Closure {

    private static final Condition ASKED = among(CourtStepFacts.PAUSE_ASKED, "one-side", "agreed");

    private static final Condition AGREED_OR_JUSTIFIED = all(
            BeforeJudge.OPEN,
            any(
                    among(CourtStepFacts.PAUSE_ASKED, "agreed"),
                    all(
                            ASKED,
                            judged(Judgment.of(
                                            "step.defensive.admin-closure",
                                            "On all the circumstances, is a pause or an end of the case justified although"
                                                    + " one side is against it?",
                                            forIt(
                                                    "Another case is likely to end this one",
                                                    says(CourtStepFacts.OTHER_RELIEF_LIKELY)),
                                            against(
                                                    "The other case is unlikely to end this one",
                                                    not(says(CourtStepFacts.OTHER_RELIEF_LIKELY))))
                                    .decidedIn("matter-of-cahuec-tzalam")))));

    public static final Rule RULE = Rule.of(
                    "step.defensive.admin-closure", "On request the judge may pause the case, or end it.")
            .kind(Kind.STEP)
            .cites("8 CFR 1003.18(c)", "8 CFR 1003.18(d)", "89 FR 46742")
            .burden(Burden.APPLICANT.noting(
                    "Whoever asks gives the reason; a request both sides share is granted as a rule."))
            .since(
                    "2024-07-29",
                    Status.UNCERTAIN,
                    "89 FR 46742: header and an account read; how it stands in 2026 was not found",
                    contested(
                            "step.defensive.admin-closure.status",
                            "Does the rule of 2024 on pausing and ending cases still apply?",
                            Reading.elsewhere(
                                    "applies", "The rule of 2024 stands.", "8 CFR 1003.18(c)-(d)", AGREED_OR_JUSTIFIED),
                            Reading.elsewhere(
                                    "withdrawn",
                                    "The rule is no longer applied, and judges have no general power to close cases.",
                                    "Matter of Castro-Tum, 27 I&N Dec. 271 (A.G. 2018), overruled in 2021",
                                    no("Judges have no general power to pause a case."))))
            .recheck()
            .notVerified()
            .decidedIn("matter-of-castro-tum", "matter-of-cruz-valdez", "matter-of-cahuec-tzalam")
            .leavesOut("The grounds on which a judge must, or may, end a case (8 CFR 1003.18(d)).")
            .build();

    private Closure() {}
}
