package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.ArrivalFacts;

/// For ten days of 2018, people who crossed the southern border between ports were barred from asylum.
public final class ProclamationEntry2018 {

    public static final Rule PROCLAMATION_ENTRY_2018 = Rule.of(
                    "asylum.rule.proclamation-2018",
                    "The person crossed the southern border against the proclamation of 9 November 2018.")
            .kind(Kind.BAR)
            .cites("83 FR 55934", "8 CFR 208.13(c)(3)", "8 CFR 1208.13(c)(3)")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since(
                    "2018-11-09",
                    "83 FR 55934: heading read",
                    some(
                            ARRIVALS,
                            all(
                                    SouthernBorder.BY_LAND,
                                    among(ArrivalFacts.MANNER, "without-inspection"),
                                    SouthernBorder.since("2018-11-09"))))
            .ended(
                    "2018-11-19",
                    Status.ENJOINED,
                    "Restrained on 19 November 2018 and enjoined on 19 December 2018 (9th Cir. affirmed,"
                            + " 950 F.3d 1242 (2020)); never applied again.")
            .ended("2023-05-11", Status.WITHDRAWN, "Its text left the regulations with 88 FR 31314 (from memory).")
            .decidedIn("east-bay-v-trump-2020")
            .build();

    private ProclamationEntry2018() {}
}
