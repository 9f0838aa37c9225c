package org.asylia.law.stage;

import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.DHS;
import static org.asylia.law.stage.Actor.USCIS;

import java.util.List;

/// What can happen from the first paper to the end at USCIS.
final class MovesAtUscis {

    private static final List<String> WITH_USCIS =
            List.of("filed-uscis", "interview-set", "interviewed", "recommended", "noid");

    static final List<Transition> ALL = List.of(
            Transition.of("intake", "filed-uscis", "USCIS receives Form I-589", APPLICANT)
                    .records("the day of receipt; the one-year limit; day 0 of the work-permit clock")
                    .with(
                            "step.affirmative.file",
                            "step.affirmative.receipt",
                            "form.i589",
                            "filing.i589.lockbox",
                            "filing.i589.online",
                            "filing.i589.vetting-center",
                            "filing.i589.uac",
                            "deadline.one-year",
                            "clock.ead.start.uscis",
                            "fee.i589"),
            Transition.of("intake", "intake", "USCIS sends the form back", USCIS)
                    .records("not filed; no clock runs")
                    .with("step.affirmative.receipt", "clock.ead.incomplete"),
            Transition.of("intake", "er", "an officer begins expedited removal", DHS)
                    .records("day, place and manner of entry; proof of two years here")
                    .with("entry.expedited-removal", "entry.expedited-removal.reach"),
            Transition.of("intake", "nta-served", "a Notice to Appear is served", DHS)
                    .records("the day of service; it is still USCIS's case until a court has the notice")
                    .with("entry.nta", "form.i862"),
            Transition.of("nta-served", "defensive-open", "the Notice to Appear is filed with a court", DHS)
                    .records("the court, and from it the circuit")
                    .with("entry.nta", "forum.eoir.defensive", "forum.venue"),
            Transition.of(
                            "nta-served",
                            "filed-uscis",
                            "USCIS receives Form I-589 before a court has the notice",
                            APPLICANT)
                    .with("step.affirmative.file", "form.i589", "deadline.one-year")
                    .beyondTable("The row on the service of the notice says that the claim is still USCIS's."),
            Transition.of("intake", "prior-order", "an earlier order comes to light", DHS)
                    .with("entry.reinstatement", "entry.admin-removal")
                    .beyondTable("The table begins with the state itself and says no way in."),
            Transition.of("intake", "vwp", "entry under the Visa Waiver Program comes to light", DHS)
                    .with("entry.vwp")
                    .beyondTable("The table begins with the state itself and says no way in."),
            Transition.of("intake", "crew", "entry as crew comes to light", DHS)
                    .with("entry.crew")
                    .beyondTable("The table begins with the state itself and says no way in."),
            Transition.of("intake", "stowaway", "entry as a stowaway comes to light", DHS)
                    .with("entry.stowaway")
                    .beyondTable("The table begins with the state itself and says no way in."),
            Transition.of(List.of("intake", "final-order"), "outside", "the person leaves the United States", APPLICANT)
                    .records("the day; whether an order was carried out by it")
                    .with("effect.removal-order")
                    .beyondTable("The row on leaving says that an order is carried out by it."),
            Transition.of("filed-uscis", "filed-uscis", "fingerprints are taken, or missed", APPLICANT)
                    .records("a missed day stops the work-permit clock")
                    .with("step.affirmative.biometrics", "deadline.biometrics", "clock.ead.stop.biometrics"),
            Transition.of("filed-uscis", "interview-set", "the interview notice comes", USCIS)
                    .records("the day; the interpreter")
                    .with("step.affirmative.interview", "step.affirmative.interpreter"),
            Transition.of(
                            List.of("filed-uscis", "interview-set"),
                            "rejected-aaf",
                            "the yearly fee stays unpaid thirty days after the notice",
                            APPLICANT)
                    .records("the work permit ends; a Notice to Appear may come")
                    .with("deadline.uscis-aaf", "fee.aaf", "fee.aaf.uscis-consequence", "ead.ends.aaf"),
            Transition.of("interview-set", "interviewed", "the interview is held", APPLICANT, USCIS)
                    .with("step.affirmative.interview", "step.affirmative.interpreter", "form.g28"),
            Transition.of("interview-set", "interview-set", "another day is asked for and given", APPLICANT, USCIS)
                    .records("the work-permit clock stops until the new day")
                    .with("step.affirmative.reschedule", "clock.ead.stop.reschedule"),
            Transition.of(
                            "interview-set",
                            "referred",
                            "the interview is missed, 45 days pass, no status is held",
                            USCIS)
                    .records("day 46")
                    .with("step.affirmative.no-show", "step.affirmative.refer", "clock.ead.stop.no-show"),
            Transition.of(
                            "interview-set",
                            "closed-uscis",
                            "the interview is missed, 45 days pass, status is held",
                            USCIS)
                    .records("day 46")
                    .with("step.affirmative.no-show", "clock.ead.stop.no-show"),
            Transition.of("interviewed", "recommended", "USCIS recommends approval", USCIS)
                    .records("a work permit can be asked for now")
                    .with("clock.ead.recommended", "form.i765"),
            Transition.of(List.of("interviewed", "recommended"), "asylee", "USCIS grants asylum", USCIS)
                    .records("the day of the grant")
                    .with("step.affirmative.grant", "effect.asylum.status", "deadline.i730"),
            Transition.of("interviewed", "referred", "USCIS does not grant, and no status is held", USCIS)
                    .records("the work-permit clock runs on; the filing day stands")
                    .with("step.affirmative.refer", "entry.referral", "clock.ead.referral"),
            Transition.of("filed-uscis", "referred", "USCIS refers on the papers alone, without an interview", USCIS)
                    .with("step.affirmative.refer.v2026-ifr", "clock.ead.referral")
                    .beyondTable("A rule reported for 28 July 2026 lets USCIS refer without an interview."),
            Transition.of("interviewed", "noid", "USCIS says that it intends to deny; status is held", USCIS)
                    .records("the day for the answer, as the notice names it")
                    .with("step.affirmative.noid"),
            Transition.of("noid", "asylee", "USCIS grants after the answer", USCIS)
                    .with("step.affirmative.grant", "effect.asylum.status"),
            Transition.of("noid", "denied-uscis", "USCIS denies, after the answer or once the time is up", USCIS)
                    .records("when the work permit ends")
                    .with("step.affirmative.deny", "ead.ends", "clock.ead.stop.decision"),
            Transition.of(WITH_USCIS, "closed-uscis", "the claim is taken back", APPLICANT)
                    .records("the clock ends; a Notice to Appear is likely without status")
                    .with("step.affirmative.withdraw", "entry.nta.uscis-policy"),
            Transition.of("referred", "defensive-open", "the Notice to Appear is filed with a court", DHS)
                    .records("the receipt day of USCIS is kept")
                    .with("entry.referral", "entry.nta", "clock.ead.referral"),
            Transition.of("referred", "filed-court", "the referred form comes to the court with the notice", DHS)
                    .records("the receipt day of USCIS is kept")
                    .with("entry.referral", "clock.ead.referral")
                    .beyondTable(
                            "A referred form counts as filed with the court, so the first state is passed at once."),
            Transition.of(
                            List.of("denied-uscis", "closed-uscis", "rejected-aaf"),
                            "defensive-open",
                            "a Notice to Appear is filed with a court",
                            DHS)
                    .with("entry.nta", "entry.nta.uscis-policy", "forum.eoir.defensive")
                    .beyondTable("The table warns of a Notice to Appear in these states and gives no row for it."),
            Transition.of(
                            List.of("closed-uscis", "rejected-aaf"),
                            "filed-uscis",
                            "USCIS takes the claim up again, or takes a new form",
                            USCIS)
                    .with("step.affirmative.reschedule", "step.affirmative.file")
                    .beyondTable("A closed or rejected case can be taken up again; the table gives no row for it."));

    private MovesAtUscis() {}
}
