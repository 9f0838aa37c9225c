package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.BOARD;
import static org.asylia.law.stage.Actor.COURT_OF_APPEALS;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.USCIS;

import java.util.List;

/// What can happen from the judge's decision on: appeal, review, motions, and what follows a grant.
final class MovesAfter {

    private static final List<String> PROTECTED = List.of("protected-wh", "protected-cat", "protected-deferral");
    private static final List<String> ORDERED = List.of("final-order", "ordered-in-absentia");

    static final List<Transition> ALL = List.of(
            granted("asylee", "asylum is granted", "effect.asylum.status"),
            granted("protected-wh", "withholding of removal is granted", "effect.withholding"),
            granted("protected-cat", "withholding under the Convention is granted", "effect.cat.withholding"),
            granted("protected-deferral", "deferral under the Convention is granted", "effect.cat.deferral"),
            Transition.of("decided", "other-relief", "other relief is granted, and DHS does not appeal", JUDGE, DHS)
                    .with("step.defensive.decision")
                    .beyondTable("A court case can end with relief that is not protection."),
            Transition.of("decided", "bia", "either side appeals in time", APPLICANT, DHS)
                    .records("removal is stayed")
                    .with(
                            "form.eoir26",
                            "form.eoir26a",
                            "form.eoir27",
                            "deadline.bia-appeal",
                            "forum.bia",
                            "deadline.stay"),
            Transition.of("decided", "final-order", "nobody appeals in time, or appeal is given up", APPLICANT)
                    .records("the order is final with the waiver or the last day; removal is stayed until then")
                    .with("deadline.bia-appeal", "deadline.stay", "effect.removal-order"),
            Transition.of("bia", "final-order", "the Board dismisses the appeal", BOARD)
                    .records("thirty days for a petition for review; ninety for a motion")
                    .with("deadline.petition-for-review", "deadline.mtr", "effect.removal-order"),
            Transition.of("bia", "decided", "the Board sustains the appeal and decides", BOARD)
                    .records("the case then stands as the Board decided")
                    .with("forum.bia"),
            Transition.of("bia", "filed-court", "the Board sends the case back to the judge", BOARD)
                    .records("days on the work-permit clock are given back")
                    .with("clock.ead.remand"),
            Transition.of("final-order", "judicial-review", "a petition for review is filed in thirty days", APPLICANT)
                    .records("no stay by itself")
                    .with("forum.court-of-appeals", "deadline.petition-for-review", "deadline.stay"),
            Transition.of("judicial-review", "final-order", "the court denies the petition", COURT_OF_APPEALS)
                    .with("forum.court-of-appeals"),
            Transition.of("judicial-review", "bia", "the court sends the case back to the Board", COURT_OF_APPEALS)
                    .records("days on the work-permit clock are given back")
                    .with("clock.ead.remand"),
            Transition.of("judicial-review", "filed-court", "the case goes back to the judge", COURT_OF_APPEALS)
                    .records("days on the work-permit clock are given back")
                    .with("clock.ead.remand"),
            Transition.of("final-order", "motion", "a motion to reopen is filed", APPLICANT)
                    .records("USCIS cannot take Form I-589 from this person")
                    .with(
                            "forum.motion-only",
                            "deadline.mtr",
                            "deadline.mtr.changed-country",
                            "deadline.mtr.joint",
                            "filing.packet.order-motion",
                            "form.i589"),
            Transition.of("ordered-in-absentia", "motion", "a motion to undo the order is filed", APPLICANT)
                    .records("removal is stayed while the judge decides on some grounds")
                    .with("deadline.mtr.in-absentia", "deadline.mtr.in-absentia.any-time", "deadline.stay")
                    .beyondTable("The table has only the grant of this motion; it waits for a decision first."),
            Transition.of(ORDERED, "filed-court", "a motion to reopen is granted", JUDGE, BOARD)
                    .with("deadline.mtr", "forum.eoir.defensive"),
            Transition.of("motion", "filed-court", "the motion is granted", JUDGE, BOARD)
                    .with("forum.eoir.defensive")
                    .beyondTable("The table has this row for the order; the motion itself ends with it too."),
            Transition.of("motion", "final-order", "the motion is denied", JUDGE, BOARD)
                    .with("deadline.bia-appeal", "deadline.petition-for-review")
                    .beyondTable("The table does not say what a denial leads to: the order stands."),
            Transition.of(PROTECTED, "third-country-screen", "another country is named for removal", DHS)
                    .records("hours, not days, to answer")
                    .with("third-country.screen", "effect.third-country"),
            Transition.of("third-country-screen", "outside", "no fear of that country is found", DHS)
                    .with("third-country.screen", "effect.third-country")
                    .beyondTable("The table ends with the screening."),
            Transition.of(PROTECTED, "final-order", "the protection is ended", JUDGE)
                    .with("effect.withholding", "effect.cat.deferral")
                    .beyondTable("Protection can be ended; the order behind it then stands alone."),
            Transition.of("asylee", "lpr-pending", "after one year here, Form I-485 is filed", APPLICANT)
                    .with("form.i485", "form.i693", "deadline.asylee-adjust", "effect.asylum.green-card"),
            Transition.of("lpr-pending", "lpr", "USCIS grants the green card", USCIS)
                    .with("effect.asylum.green-card", "effect.asylum.lost-on-adjustment"),
            Transition.of("lpr-pending", "asylee", "USCIS denies the green card", USCIS)
                    .with("effect.asylum.green-card")
                    .beyondTable("A denial of the green card leaves the asylum as it is."),
            Transition.of("asylee", "defensive-open", "asylum is ended, and a court case begins", USCIS, JUDGE)
                    .with("effect.asylum.termination", "deadline.termination-notice-30"),
            Transition.of("asylee", "final-order", "asylum is ended, and the order behind it stands", JUDGE)
                    .with("effect.asylum.termination"),
            Transition.of("asylee", "asylum-ended", "USCIS ends asylum, and no court case is filed yet", USCIS)
                    .with("effect.asylum.termination", "deadline.termination-notice-30")
                    .beyondTable("Between the ending of asylum by USCIS and a new court case there is a gap."),
            Transition.of("asylum-ended", "defensive-open", "a Notice to Appear is filed with a court", DHS)
                    .with("entry.nta", "forum.eoir.defensive")
                    .beyondTable("Between the ending of asylum by USCIS and a new court case there is a gap."),
            Transition.of("intake", "court-waits", "a court case of an unaccompanied child is opened", DHS)
                    .with("forum.uscis.uac", "entry.nta", "clock.ead.uac")
                    .beyondTable("The route of an unaccompanied child runs inside a court case."),
            Transition.of("court-waits", "asylee", "USCIS grants, and the court case is ended", USCIS, JUDGE)
                    .with("forum.uscis.uac", "effect.asylum.status")
                    .beyondTable("The route of an unaccompanied child runs inside a court case."),
            Transition.of("court-waits", "filed-court", "USCIS refers the claim to the judge", USCIS)
                    .with("step.affirmative.refer", "clock.ead.uac")
                    .beyondTable("The route of an unaccompanied child runs inside a court case."),
            Transition.of(
                            List.of(
                                    "filed-uscis",
                                    "interview-set",
                                    "interviewed",
                                    "recommended",
                                    "noid",
                                    "referred",
                                    "merits-interview",
                                    "filed-court",
                                    "pretermission",
                                    "asylum-only",
                                    "withholding-only",
                                    "decided",
                                    "bia"),
                            "presumed-abandoned",
                            "the person leaves without advance parole, or returns home on it",
                            APPLICANT)
                    .records("the reason for the trip; warn before it; under an order, leaving carries it out")
                    .with("effect.travel-abandon", "effect.travel-advance-parole", "form.i131"),
            Transition.of("presumed-abandoned", "filed-uscis", "the presumption is answered before USCIS", APPLICANT)
                    .with("effect.travel-abandon")
                    .beyondTable("The presumption can be answered."),
            Transition.of(
                            "presumed-abandoned",
                            "filed-court",
                            "the presumption is answered before the judge",
                            APPLICANT)
                    .with("effect.travel-abandon")
                    .beyondTable("The presumption can be answered."));

    private MovesAfter() {}

    private static Transition granted(String to, String what, String effect) {
        return Transition.of("decided", to, what + ", and DHS does not appeal in thirty days", JUDGE, DHS)
                .records("the day of the grant")
                .with("step.defensive.decision", effect);
    }
}
