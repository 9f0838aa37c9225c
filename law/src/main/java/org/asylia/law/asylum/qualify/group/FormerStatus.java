package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// If the group is one of former somethings, the harm is done for that, and not as payback for what was done before.
///
/// It is about the reason for the harm, so it bears on nexus and not on whether the group exists.
public final class FormerStatus {

    public static final Rule RULE = Rule.of(
                    "refugee.psg.former-status",
                    "If the group is defined by a former status, the harm is done because of that status itself.")
            .each(GROUPS)
            .cites("Matter of O-A-R-G-, 29 I&N Dec. 30 (BIA 2025)", "Matter of Fuentes, 19 I&N Dec. 658 (BIA 1988)")
            .before(Before.met("Before O-A-R-G- the general question of nexus was asked of such groups, and no other."))
            .since(
                    "2025-01-01",
                    "headnotes of O-A-R-G- and a summary of it read; day not verified, in force by 30 April 2025",
                    any(
                            not(among(GroupFacts.KIND, "former")),
                            judged(Judgment.of(
                                            "refugee.psg.former-status",
                                            "Is the harm done because of the former status itself, and not as payback"
                                                    + " for acts done while it lasted?",
                                            forIt(
                                                    "They go after anyone who had that position",
                                                    says(GroupFacts.SEEK_FORMER)),
                                            against("They want to punish past acts", says(GroupFacts.PAYBACK)))
                                    .decidedIn(
                                            "matter-of-o-a-r-g",
                                            "matter-of-fuentes",
                                            "tapia-madrigal-v-holder",
                                            "r-r-d-v-holder"))))
            .decidedIn("matter-of-o-a-r-g", "matter-of-fuentes", "benitez-ramos-v-holder", "amaya-v-rosen")
            .build();

    private FormerStatus() {}
}
