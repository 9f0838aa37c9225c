package org.asylia.law.court;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtStepFacts;

/// More time, for good cause. A delay that the applicant asked for stops the work-permit clock.
public final class Continuance {

    private static final Condition GOOD_CAUSE = judged(Judgment.of(
                    "step.defensive.continuance",
                    "Is there good cause for a later hearing day?",
                    forIt("The person did all they could to be ready", says(CourtStepFacts.READY)),
                    forIt("Another case is likely to end this one", says(CourtStepFacts.OTHER_RELIEF_LIKELY)),
                    against("The person did not try to be ready", not(says(CourtStepFacts.READY))))
            .decidedIn("matter-of-l-a-b-r"));

    public static final Rule RULE = Rule.of(
                    "step.defensive.continuance", "A later hearing day was asked for, and there is good cause.")
            .kind(Kind.STEP)
            .cites("8 CFR 1003.29", "8 CFR 1240.6", "Matter of L-A-B-R-, 27 I&N Dec. 405 (A.G. 2018)")
            .burden(Burden.APPLICANT.noting("Whoever asks shows good cause."))
            .since(
                    "1987-07-27",
                    "Notice on the work-permit clock read; the regulation from memory",
                    all(BeforeJudge.OPEN, among(CourtStepFacts.DELAY_ASKED, "person", "government"), GOOD_CAUSE))
            .since(
                    "2018-08-16",
                    "Matter of L-A-B-R-: for another case, above all how likely it is to succeed and to end this one;"
                            + " from the list of precedents",
                    all(BeforeJudge.OPEN, among(CourtStepFacts.DELAY_ASKED, "person", "government"), GOOD_CAUSE))
            .decidedIn("matter-of-l-a-b-r")
            .leavesOut("A day that the court moves of itself: nobody asks, and the clock runs on.")
            .build();

    private Continuance() {}
}
