package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;

import java.util.List;

/// What can happen before a judge.
final class MovesInCourt {

    private static final List<String> LIMITED = List.of("asylum-only", "withholding-only");
    private static final List<String> OPEN = List.of("defensive-open", "filed-court");

    static final List<Transition> ALL = List.of(
            Transition.of("defensive-open", "filed-court", "Form I-589 is filed with the court", APPLICANT)
                    .records("day 0 of the work-permit clock, unless an earlier day is carried over")
                    .with(
                            "step.defensive.i589",
                            "form.i589",
                            "filing.i589.court",
                            "form.eoir28",
                            "deadline.one-year",
                            "deadline.i589-court-order",
                            "clock.ead.start.eoir"),
            Transition.of(
                            "defensive-open",
                            "pretermission",
                            "DHS moves to refuse the claim, for a third country or for want of a case",
                            DHS)
                    .records("the answer is due in ten days")
                    .with("step.defensive.pretermission", "deadline.motion-response", "entry.aca"),
            Transition.of("filed-court", "pretermission", "DHS moves to refuse the claim without a full hearing", DHS)
                    .records("the answer is due in ten days")
                    .with("step.defensive.pretermission", "deadline.motion-response")
                    .beyondTable("The table has the motion before the form is filed; it comes afterwards too."),
            Transition.of("pretermission", "decided", "the judge refuses without a full hearing", JUDGE)
                    .with("step.defensive.pretermission", "deadline.bia-appeal"),
            Transition.of("pretermission", "filed-court", "the judge denies the motion", JUDGE)
                    .with("step.defensive.pretermission", "right.hearing"),
            Transition.of(OPEN, "closed-court", "the case is dismissed or terminated", DHS, JUDGE)
                    .records("Form I-589 now goes to USCIS")
                    .with("step.defensive.admin-closure"),
            Transition.of("closed-court", "intake", "the form goes to USCIS from now on", APPLICANT)
                    .with("step.affirmative.file", "filing.i589.lockbox", "form.i589"),
            Transition.of("filed-court", "filed-court", "the hearing is put off, under an adjournment code", JUDGE)
                    .records("the clock stops or runs by the code")
                    .with("step.defensive.continuance", "clock.ead.stop.continuance", "right.clock-notice"),
            Transition.of(
                            "filed-court",
                            "ordered-in-absentia",
                            "a hearing is missed, and removal is ordered",
                            APPLICANT,
                            JUDGE)
                    .records("180 days for a motion; how the notice was given")
                    .with(
                            "step.defensive.in-absentia",
                            "deadline.mtr.in-absentia",
                            "deadline.mtr.in-absentia.any-time"),
            Transition.of(
                            List.of("defensive-open", "asylum-only", "withholding-only", "pretermission"),
                            "ordered-in-absentia",
                            "a hearing is missed, and removal is ordered",
                            APPLICANT,
                            JUDGE)
                    .with("step.defensive.in-absentia", "deadline.mtr.in-absentia", "duty.attend")
                    .beyondTable("Every hearing can be missed, not only one after the form is filed."),
            Transition.of("filed-court", "decided", "the judge decides on the merits", JUDGE)
                    .records("whether by word of mouth or in writing; the last day to appeal")
                    .with(
                            "step.defensive.individual",
                            "step.defensive.decision",
                            "deadline.evidence-individual",
                            "deadline.bia-appeal"),
            Transition.of("defensive-open", "decided", "the judge decides, and no asylum form was filed", JUDGE)
                    .with("step.defensive.pleadings", "step.defensive.decision", "deadline.i589-court-order")
                    .beyondTable("Without a form the judge still decides on removal."),
            Transition.of(LIMITED, "decided", "the judge decides on the claim", JUDGE)
                    .records("whether by word of mouth or in writing; the last day to appeal")
                    .with(
                            "step.defensive.individual",
                            "step.defensive.decision",
                            "filing.i589.court",
                            "deadline.bia-appeal")
                    .beyondTable("The table ends with these proceedings; they end in a decision like any other."));

    private MovesInCourt() {}
}
