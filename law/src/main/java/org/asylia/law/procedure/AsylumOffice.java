package org.asylia.law.procedure;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// An asylum officer of USCIS decides first when the person is here and in no proceedings.
///
/// USCIS decides asylum only; withholding and torture protection are for a judge.
public final class AsylumOffice {

    private static final Condition IN_NO_PROCEEDINGS = all(
            holds("asylum.apply.presence"),
            not(holds("asylum.apply.bar.cnmi")),
            not(holds("forum.eoir.defensive")),
            not(holds("forum.eoir.asylum-only")),
            not(holds("asylum.apply.bar.reinstatement")),
            not(holds("asylum.apply.bar.admin-removal")),
            not(holds("asylum.apply.bar.stowaway")),
            not(holds("entry.expedited-removal")),
            not(holds("forum.motion-only")));

    public static final Rule ASYLUM_OFFICE = Rule.of(
                    "forum.uscis.affirmative",
                    "The person is here and in no proceedings, so an asylum officer decides first.")
            .kind(Kind.ROUTE)
            .cites("INA 208(a)(1)", "8 CFR 208.2(a)", "8 CFR 208.9(a)")
            .burden(Burden.NONE)
            .since("1980-06-01", "45 FR 37392, 8 CFR 208.1 of 1980 (district director): from memory", IN_NO_PROCEEDINGS)
            .since("1990-10-01", "55 FR 30674 (asylum officer): from memory", IN_NO_PROCEEDINGS)
            .since("1997-04-01", "USCIS filing pages read; 8 CFR 208.2(a) from memory", IN_NO_PROCEEDINGS)
            .build();

    private AsylumOffice() {}
}
