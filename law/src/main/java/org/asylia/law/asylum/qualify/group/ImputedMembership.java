package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// A person wrongly taken for a member is protected only if the group itself would qualify.
///
/// A group of gang members does not, says the Board; the First and Ninth Circuits do not shut out people who are only
/// taken for gang members.
public final class ImputedMembership {

    private static final Condition NO_GANG = not(among(GroupFacts.KIND, "gang"));

    public static final Rule RULE = Rule.of(
                    "refugee.psg.imputed",
                    "The person is a member, or the group in which they are thought to be would itself qualify.")
            .each(GROUPS)
            .cites(
                    "Matter of L-A-L-T-, 29 I&N Dec. 269 (BIA 2025)",
                    "Matter of E-A-G-, 24 I&N Dec. 591 (BIA 2008)",
                    "Vasquez-Rodriguez v. Garland, 7 F.4th 888 (9th Cir. 2021)",
                    "Chavez v. Garland, 51 F.4th 424 (1st Cir. 2022)")
            .before(Before.met("No precedent of the Board treated such groups apart before E-A-G-."))
            .since("2008-07-30", "Matter of E-A-G-: holding read", itself(NO_GANG))
            .since(
                    "2021-08-05",
                    "Vasquez-Rodriguez v. Garland read in two accounts",
                    itself(any(NO_GANG, categorical("refugee.psg.imputed.ninth", Set.of("9")))))
            .since(
                    "2022-10-21",
                    "Chavez v. Garland: summary and opening read",
                    itself(any(NO_GANG, categorical("refugee.psg.imputed.gang", Set.of("1", "9")))))
            .since(
                    "2025-09-30",
                    "headnotes of L-A-L-T-, which reaffirm E-A-G-, and a summary giving the day read",
                    itself(any(NO_GANG, categorical("refugee.psg.imputed.gang", Set.of("1", "9")))))
            .decidedIn("matter-of-l-a-l-t", "matter-of-e-a-g", "vasquez-rodriguez-v-garland", "chavez-v-garland")
            .leavesOut("Real members of a gang: their group is left to the test, under which it usually fails.")
            .build();

    private ImputedMembership() {}

    private static Condition itself(Condition kind) {
        return any(says(GroupFacts.MEMBER), all(holds(GroupStandard.RULE.id()), kind));
    }

    private static Condition categorical(String id, Set<String> circuits) {
        return contested(
                id,
                "Are people who are wrongly taken for gang members shut out as a class?",
                Reading.elsewhere(
                        "board", "The Board: they are", "Matter of E-A-G-, 24 I&N Dec. 591 (BIA 2008)", NO_GANG),
                Reading.in(
                        circuits,
                        "circuits",
                        "Circuits: the test decides",
                        "Vasquez-Rodriguez v. Garland, 7 F.4th 888 (9th Cir. 2021); Chavez v. Garland, 51 F.4th 424 (1st"
                                + " Cir. 2022)",
                        yes("Not shut out as a class there")));
    }
}
