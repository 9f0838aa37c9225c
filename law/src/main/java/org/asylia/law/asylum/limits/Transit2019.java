package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.no;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// From July 2019 to June 2020, people who came by land from Mexico without asking for protection on the way were
/// barred from asylum.
public final class Transit2019 {

    public static final Rule TRANSIT_2019 = Rule.of(
                    "asylum.rule.transit-2019",
                    "The person came by land from Mexico, and asked for no protection in a country on the way.")
            .kind(Kind.BAR)
            .cites("84 FR 33829", "8 CFR 208.13(c)(4)", "8 CFR 1208.13(c)(4)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since("2019-07-16", "84 FR 33829: heading read; exceptions from memory", TransitBar.COVERS)
            .since(
                    "2019-07-24",
                    Status.ENJOINED,
                    "East Bay Sanctuary Covenant v. Barr (N.D. Cal.): day from memory",
                    no("Enjoined everywhere from 24 July 2019."))
            .since(
                    "2019-08-16",
                    Status.ENJOINED,
                    "9th Cir. narrowed the injunction to its own circuit: day from memory; the two days of 9 and"
                            + " 10 September 2019, on which it was wide again, are left out",
                    contested(
                            "asylum.rule.transit-2019.injunction",
                            "Did the injunction of 2019 reach this place?",
                            Reading.in(
                                    Set.of("9"),
                                    "enjoined-in-ninth",
                                    "Ninth Circuit: enjoined here.",
                                    "East Bay Sanctuary Covenant v. Barr, 934 F.3d 1026 (9th Cir. 2019)",
                                    no("Enjoined within the Ninth Circuit.")),
                            Reading.elsewhere(
                                    "applied",
                                    "Elsewhere the rule was applied.",
                                    "East Bay Sanctuary Covenant v. Barr, 934 F.3d 1026 (9th Cir. 2019)",
                                    TransitBar.COVERS)))
            .since("2019-09-11", "Supreme Court stayed the injunction on 11 September 2019: read", TransitBar.COVERS)
            .ended(
                    "2020-06-30",
                    Status.VACATED,
                    "Vacated on 30 June 2020 (CAIR Coalition v. Trump, D.D.C.); applied to nobody since.")
            .decidedIn("east-bay-v-garland-2021")
            .leavesOut("Cases in which only parties outside the Refugee Convention were crossed: Mexico is a party.")
            .build();

    private Transit2019() {}
}
