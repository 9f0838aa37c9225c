package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.GROUPS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;
import org.asylia.law.facts.NexusFacts;

/// If the group is a family, the family tie itself drives the harm and is not only a means to another end.
///
/// The Fourth Circuit asks why this person and not another was chosen: if because of the tie, that is enough, whatever
/// the final aim.
public final class FamilyMeansOrEnd {

    private static final Condition NO_FAMILY = not(among(GroupFacts.KIND, "family"));

    private static final Condition END = judged(Judgment.of(
                    "refugee.nexus.family-means-or-end",
                    "Does the family tie itself drive the harm, and not only another aim for which relatives are used?",
                    forIt("They picked the person for the tie", says(GroupFacts.TIE_IS_WHY)),
                    forIt("They want nothing else", not(says(GroupFacts.ONLY_A_MEANS))),
                    against("They harm the family only to get something else", says(GroupFacts.ONLY_A_MEANS)),
                    against("They would do the same to anyone in that place", says(NexusFacts.ANYONE)))
            .decidedIn(
                    "matter-of-m-r-m-s",
                    "matter-of-l-e-a-1",
                    "hernandez-avalos-v-lynch",
                    "hernandez-cartagena-v-barr",
                    "toledo-vasquez-v-garland",
                    "vazquez-guerra-v-garland",
                    "sanchez-castro-v-ag",
                    "rivas-v-sessions",
                    "aldana-ramos-v-holder"));

    private static final Condition BOTH = any(
            NO_FAMILY,
            contested(
                    "refugee.nexus.family-means-or-end.test",
                    "Must the family tie be an end, or is it enough that it is why this person was chosen?",
                    Reading.elsewhere(
                            "board",
                            "The Board: an end, not only a means",
                            "Matter of M-R-M-S-, 28 I&N Dec. 757 (BIA 2023); Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)",
                            END),
                    Reading.in(
                            Set.of("4"),
                            "fourth-circuit",
                            "The Fourth Circuit: why this person and not another",
                            "Hernandez-Avalos v. Lynch, 784 F.3d 944 (4th Cir. 2015)",
                            says(GroupFacts.TIE_IS_WHY))));

    public static final Rule RULE = Rule.of(
                    "refugee.nexus.family-means-or-end",
                    "If the group is a family, the family tie itself drives the harm and is not only a means.")
            .each(GROUPS)
            .cites(
                    "Matter of M-R-M-S-, 28 I&N Dec. 757 (BIA 2023)",
                    "Matter of L-E-A-, 27 I&N Dec. 40 (BIA 2017)",
                    "Hernandez-Avalos v. Lynch, 784 F.3d 944 (4th Cir. 2015)")
            .before(Before.met("Before L-E-A- I the general question of nexus was asked of families, and no other."))
            .since("2017-05-24", "headnotes of L-E-A- I read; Hernandez-Avalos read", BOTH)
            .since("2023-12-01", "two analyses of M-R-M-S- and its headnote read; Hernandez-Avalos read", BOTH)
            .decidedIn("matter-of-m-r-m-s", "matter-of-l-e-a-1", "hernandez-avalos-v-lynch", "velasquez-v-sessions")
            .leavesOut("Other circuits that read family motives broadly, such as the First and the Seventh: not settled"
                    + " against M-R-M-S- as far as found.")
            .build();

    private FamilyMeansOrEnd() {}
}
