package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// The members share a trait that they cannot change, or should not have to change.
///
/// Sex, kinship, color and a shared past are the examples of Matter of Acosta.
public final class Immutability {

    public static final Rule RULE = Rule.of(
                    "refugee.psg.immutability",
                    "The members share a trait that they cannot change, or should not be required to change because it"
                            + " is basic to identity or conscience.")
            .each(GROUPS)
            .cites("Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)")
            .since(
                    "1985-03-01",
                    "Matter of Acosta: formula read in a practice advisory",
                    judged(Judgment.of(
                                    "refugee.psg.immutability",
                                    "Do the members share a trait that they cannot change, or should not be required"
                                            + " to change?",
                                    forIt("They cannot change it", not(says(GroupFacts.CAN_CHANGE))),
                                    forIt("It is basic to who they are", says(GroupFacts.BASIC)),
                                    forIt(
                                            "A kind usually found immutable",
                                            among(
                                                    GroupFacts.KIND,
                                                    "sexuality",
                                                    "sex",
                                                    "sex-and-more",
                                                    "family",
                                                    "clan",
                                                    "former",
                                                    "past",
                                                    "witness")),
                                    against(
                                            "Work or wealth can usually be changed",
                                            among(GroupFacts.KIND, "work", "wealth")))
                            .decidedIn(
                                    "matter-of-acosta",
                                    "matter-of-a-m-e-and-j-g-u",
                                    "matter-of-e-r-a-l",
                                    "cece-v-holder",
                                    "turcios-flores-v-garland",
                                    "plancarte-sauceda-v-garland")))
            .decidedIn("matter-of-acosta")
            .build();

    private Immutability() {}
}
