package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.JUDGE;
import static org.asylia.law.stage.Actor.USCIS;

import java.util.List;

/// What can happen at the border and after old orders.
final class MovesInScreening {

    private static final List<String> BY_FORM_I_863 = List.of("vwp", "crew", "stowaway");

    static final List<Transition> ALL = List.of(
            Transition.of("er", "credible-fear", "the person says that they are afraid", APPLICANT)
                    .with("credible-fear.process", "form.i867", "right.consult-cf"),
            Transition.of("er", "ordered-er", "no fear is told, and removal is ordered", DHS)
                    .with("entry.expedited-removal"),
            Transition.of(
                            "credible-fear",
                            "defensive-open",
                            "fear is found, and a Notice to Appear is filed",
                            USCIS,
                            DHS)
                    .records("Form I-589 is not filed yet; the year runs")
                    .with("credible-fear.outcome", "form.i870", "form.i862", "deadline.one-year"),
            Transition.of("credible-fear", "merits-interview", "fear is found, and USCIS keeps the case", USCIS)
                    .records("the record of the interview is the application, filed on the day it was served")
                    .with("credible-fear.outcome", "forum.uscis.asylum-merits-interview"),
            Transition.of("credible-fear", "cf-negative", "an officer finds no fear", USCIS)
                    .records("review must be asked for")
                    .with("credible-fear.standard", "form.i870"),
            Transition.of("credible-fear", "stowaway", "fear of a stowaway is found", USCIS)
                    .with("credible-fear.outcome", "asylum.apply.bar.stowaway")
                    .beyondTable("A stowaway with a positive finding waits for Form I-863."),
            Transition.of("cf-negative", "defensive-open", "a judge finds credible fear", JUDGE)
                    .with("credible-fear.ij-review", "credible-fear.ij-review-bars", "forum.ij-review"),
            Transition.of("cf-negative", "ordered-er", "a judge agrees, or no review is asked for", JUDGE, APPLICANT)
                    .records("there is no appeal to the Board")
                    .with("credible-fear.no-appeal", "credible-fear.ij-review"),
            Transition.of("ordered-er", "credible-fear", "USCIS looks at the finding again", USCIS)
                    .with("credible-fear.process")
                    .beyondTable("USCIS can take a negative finding up again on its own."),
            Transition.of("ordered-er", "outside", "the order is carried out", DHS)
                    .with("effect.removal-order")
                    .beyondTable("The row on leaving says that an order is carried out by it."),
            Transition.of("merits-interview", "asylee", "USCIS grants asylum", USCIS)
                    .with("forum.uscis.asylum-merits-interview", "effect.asylum.status"),
            Transition.of(
                            "merits-interview",
                            "defensive-open",
                            "USCIS does not grant; a shortened court case follows",
                            USCIS)
                    .with("forum.uscis.asylum-merits-interview", "forum.eoir.defensive"),
            Transition.of(
                            "prior-order",
                            "reasonable-fear",
                            "the order is brought back, or an officer orders removal, and fear is told",
                            DHS,
                            APPLICANT)
                    .records("the day of the officer's order: thirty days for a petition; fourteen before removal"
                            + " under INA 238(b)")
                    .with(
                            "reasonable-fear.standard",
                            "reasonable-fear.timing",
                            "reasonable-fear.pfr",
                            "deadline.admin-removal-14"),
            Transition.of("prior-order", "removable", "the order is brought back, and no fear is told", DHS)
                    .with("entry.reinstatement", "entry.admin-removal")
                    .beyondTable("The table says only what follows when fear is told."),
            Transition.of(
                            "reasonable-fear",
                            "withholding-only",
                            "reasonable fear is found by the officer or a judge",
                            USCIS,
                            JUDGE)
                    .records("no work-permit clock runs on this claim")
                    .with("reasonable-fear.outcome", "form.i863", "clock.ead.none-withholding"),
            Transition.of(
                            "reasonable-fear",
                            "removable",
                            "no fear is found, and a judge agrees or is not asked",
                            USCIS,
                            JUDGE)
                    .with("reasonable-fear.ij-review", "reasonable-fear.pfr"),
            Transition.of("removable", "judicial-review", "a petition for review is filed", APPLICANT)
                    .records("the thirty days run from the officer's order")
                    .with("reasonable-fear.pfr")
                    .beyondTable("The row on the officer's order puts the day for a petition on the calendar."),
            Transition.of("removable", "outside", "the order is carried out", DHS)
                    .with("effect.removal-order")
                    .beyondTable("The row on leaving says that an order is carried out by it."),
            Transition.of(BY_FORM_I_863, "asylum-only", "the claim is referred to a judge on Form I-863", DHS)
                    .records("a stowaway passes credible fear first")
                    .with("form.i863", "forum.eoir.asylum-only", "deadline.crew-10"),
            Transition.of("stowaway", "credible-fear", "the stowaway says that they are afraid", APPLICANT)
                    .with("credible-fear.process")
                    .beyondTable("The table says that stowaways pass credible fear first and gives no row for it."),
            Transition.of("vwp", "filed-uscis", "USCIS receives Form I-589 inside the ninety days", APPLICANT)
                    .with("step.affirmative.file", "form.i589")
                    .beyondTable("Inside the ninety days, and not otherwise removable, USCIS usually takes the form."));

    private MovesInScreening() {}
}
