package org.asylia.law.asylum.limits;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// The final form of the transit bar was applied for four weeks of 2021.
public final class Transit2020 {

    public static final Rule TRANSIT_2020 = Rule.of(
                    "asylum.rule.transit-2020-final",
                    "The final transit bar covers the person, who asked for no protection on the way.")
            .kind(Kind.BAR)
            .cites("85 FR 82260", "8 CFR 208.13(c)(4)", "8 CFR 1208.13(c)(4)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since("2021-01-19", "85 FR 82260: a practitioner's note read", TransitBar.COVERS)
            .ended(
                    "2021-02-16",
                    Status.ENJOINED,
                    "Enjoined everywhere on 16 February 2021 (East Bay Sanctuary Covenant v. Barr,"
                            + " 519 F. Supp. 3d 663 (N.D. Cal. 2021)).")
            .ended("2023-05-11", Status.WITHDRAWN, "Rescinded by 88 FR 31314 (from memory).")
            .decidedIn("east-bay-v-garland-2021")
            .build();

    private Transit2020() {}
}
