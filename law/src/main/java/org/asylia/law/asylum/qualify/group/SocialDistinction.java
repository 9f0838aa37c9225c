package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.asylum.qualify.group.FurtherGroupTests.board;
import static org.asylia.law.asylum.qualify.group.FurtherGroupTests.seventhCircuit;
import static org.asylia.law.asylum.qualify.group.FurtherGroupTests.thirdCircuit;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// The society in question sees the group as a group; the persecutor's view alone is not enough.
///
/// Called social visibility from 2006 until 2014. Being seen with the eye is not required.
public final class SocialDistinction {

    private static final String SEVENTH = "Gatimi v. Holder, 578 F.3d 611 (7th Cir. 2009)";

    private static final Condition JUDGED = judged(Judgment.of(
                    "refugee.psg.social-distinction",
                    "Does the society in question perceive or recognize these people as a group?",
                    forIt("A law or a custom treats them as a group", says(GroupFacts.LAW_OR_CUSTOM)),
                    forIt("News or reports speak of them as a group", says(GroupFacts.SPOKEN_OF)),
                    forIt("People there in general see them as a group", says(GroupFacts.SEEN_BY_SOCIETY)),
                    forIt(
                            "Matter of A-R-C-G- accepted such a group and is in force on this day",
                            all(among(GroupFacts.KIND, "relationship"), DomesticViolencePrecedents.A_R_C_G)),
                    against("Only those who do the harm see a group", not(says(GroupFacts.SEEN_BY_SOCIETY))),
                    against(
                            "Matter of L-E-A- (2019) finds most nuclear families not distinct, and is in force on this"
                                    + " day",
                            all(among(GroupFacts.KIND, "family"), FamilyPrecedents.L_E_A_2)))
            .decidedIn(
                    "matter-of-m-e-v-g",
                    "matter-of-w-g-r",
                    "matter-of-l-e-a-2",
                    "matter-of-h-l-s-a",
                    "henriquez-rivas-v-holder",
                    "pirir-boc-v-holder",
                    "conde-quevedo-v-barr"));

    public static final Rule RULE = Rule.of(
                    "refugee.psg.social-distinction",
                    "The group is socially distinct: the society in question perceives it as a group.")
            .each(GROUPS)
            .cites(
                    "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
                    "Matter of W-G-R-, 26 I&N Dec. 208 (BIA 2014)",
                    "Matter of C-A-, 23 I&N Dec. 951 (BIA 2006)")
            .before(Before.met("Social visibility was not a requirement before Matter of C-A- (2006)."))
            .since(
                    "2006-06-15",
                    "Matter of C-A- and S-E-G- (social visibility): holdings read",
                    contested(
                            "refugee.psg.social-distinction.visibility",
                            "Must the group be socially visible?",
                            board("Matter of C-A-", JUDGED),
                            seventhCircuit(SEVENTH)))
            .since(
                    "2011-11-08",
                    "Valdiviezo-Galdamez v. Attorney General, 663 F.3d 582 (3d Cir. 2011): read",
                    contested(
                            "refugee.psg.social-distinction.visibility-third",
                            "Must the group be socially visible?",
                            board("Matter of S-E-G-", JUDGED),
                            thirdCircuit(),
                            seventhCircuit(SEVENTH)))
            .since(
                    "2014-02-07",
                    "M-E-V-G- and L-E-A- (2019) headnotes read; the Seventh Circuit from memory",
                    contested(
                            "refugee.psg.social-distinction.required",
                            "Must the group be socially distinct?",
                            board("Matter of M-E-V-G-", JUDGED),
                            seventhCircuit(SEVENTH)))
            .decidedIn("matter-of-m-e-v-g", "s-e-r-l-v-ag", "gatimi-v-holder")
            .build();

    private SocialDistinction() {}
}
