package org.asylia.law.asylum.limits;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.CrossingFacts;

/// From June 2024 to May 2025, people who crossed the southern border during "emergency border circumstances" could
/// not get asylum unless circumstances were exceptionally compelling.
///
/// A court set that limit aside on 9 May 2025. The higher screening standard of the same rule was upheld; it is not
/// in here. Left out: the smaller groups that the proclamation of June 2024 did not cover.
public final class SecuringTheBorder {

    private static final Condition BARRED = some(
            ARRIVALS,
            all(
                    SouthernBorder.since("2024-06-05"),
                    SouthernBorder.BY_LAND_OR_COAST,
                    SouthernBorder.WITHOUT_PAPERS,
                    not(any(says(CrossingFacts.APPOINTMENT), says(ChildFacts.FOUND_UNACCOMPANIED))),
                    not(SouthernBorder.IN_EXTREME_NEED),
                    judged(Judgment.of(
                            "asylum.rule.stb",
                            "Does the limit stand, because no other exceptionally compelling circumstances are shown?",
                            against("a medical emergency at the crossing", says(CrossingFacts.MEDICAL_EMERGENCY)),
                            against("an extreme threat at the crossing", says(CrossingFacts.EXTREME_THREAT))))));

    public static final Rule SECURING_THE_BORDER = Rule.of(
                    "asylum.rule.stb",
                    "The person crossed during emergency border circumstances, and nothing compelling lifts the limit.")
            .kind(Kind.BAR)
            .cites("8 CFR 208.35(a)", "8 CFR 1208.35(a)", "8 CFR 1208.13(g)", "89 FR 48710", "89 FR 81156")
            .burden(Burden.APPLICANT)
            .before(Before.NO_SUCH_RULE)
            .since("2024-06-05", "89 FR 48710; text of 8 CFR 1208.35(a) read", BARRED)
            .since("2024-10-01", "89 FR 81156, final rule: day from memory", BARRED)
            .ended(
                    "2025-05-09",
                    Status.VACATED,
                    "The limit on eligibility was set aside on 9 May 2025 (Las Americas v. DHS, No. 24-cv-1702,"
                            + " D.D.C.); appeal pending when last seen.")
            .recheck()
            .leavesOut("Permanent residents, visa holders and others whom the proclamation of June 2024 left out.")
            .build();

    private SecuringTheBorder() {}
}
