package org.asylia.law.affirmative;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// From 28 November 2025 USCIS held back every decision on an asylum application, until a court ended it.
///
/// The time of the hold still counts toward a work permit (an inference from 8 CFR 208.7(a)(2)). What the hold meant
/// for eligibility, which is nothing, is said in `asylum.discretion.uscis-hold`.
public final class DecisionHold {

    public static final Rule RULE = Rule.of(
                    "status.uscis.asylum-hold", "The application is with USCIS, and its decision is held back.")
            .kind(Kind.EFFECT)
            .cites(
                    "USCIS PM-602-0192 (Dec. 2, 2025)",
                    "USCIS PM-602-0194 (Jan. 1, 2026)",
                    "Dorcas Int'l Inst. of R.I. v. USCIS (D.R.I. June 5, 2026), appeal No. 26-1703 (1st Cir.)",
                    "Red Eagle Law v. Edlow, No. 26-cv-04850 (N.D. Cal. Aug. 24, 2026)")
            .burden(Burden.NONE.noting("Interviews and fear screenings went on."))
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2025-11-28",
                    Status.VACATED,
                    "The stop announced on 28 November 2025: law-firm notes read",
                    AtUscis.PENDING)
            .since(
                    "2025-12-02",
                    Status.VACATED,
                    "PM-602-0192, then PM-602-0194: law-firm notes read",
                    all(AtUscis.PENDING, holds("asylum.discretion.uscis-hold")))
            .ended(
                    "2026-06-05",
                    Status.VACATED,
                    "Vacated on 5 June 2026 (Dorcas, D.R.I.); a second court enjoined both memoranda on 24 August 2026"
                            + " for a class of people of 39 countries whose cases were still held. If such a case is"
                            + " still not moving, ask counsel.")
            .recheck()
            .leavesOut("The new look at benefits already approved, which may go on since 14 August 2026 (1st Cir.).")
            .build();

    private DecisionHold() {}
}
