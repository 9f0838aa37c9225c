package org.asylia.law.asylum.qualify.group;

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

/// The group has clear limits, so that it can be told who is in it.
///
/// Size alone does not decide. The Board has asked for it since 2007; the Third Circuit refused it from 2011 until it
/// accepted the restated test, and the Seventh has used immutability alone.
public final class Particularity {

    private static final String SEVENTH = "Cece v. Holder, 733 F.3d 662 (7th Cir. 2013) (en banc)";

    private static final Condition JUDGED = judged(Judgment.of(
                    "refugee.psg.particularity",
                    "Does the group have clear limits, so that it can be told who is in it?",
                    forIt("People there can tell who is in it", says(GroupFacts.CLEAR_LIMITS)),
                    forIt("A law or a custom defines it", says(GroupFacts.LAW_OR_CUSTOM)),
                    against("People there cannot tell who is in it", not(says(GroupFacts.CLEAR_LIMITS))),
                    against(
                            "A kind often found too broad or too vague",
                            among(GroupFacts.KIND, "sex", "wealth", "resists-gang", "returnee")))
            .decidedIn(
                    "matter-of-w-g-r",
                    "matter-of-m-e-v-g",
                    "matter-of-s-e-g",
                    "s-e-r-l-v-ag",
                    "amaya-v-rosen",
                    "temu-v-holder",
                    "de-guevara-v-barr"));

    public static final Rule RULE = Rule.of(
                    "refugee.psg.particularity",
                    "The group is defined with particularity: it has clear limits and is not vague or without shape.")
            .each(GROUPS)
            .cites(
                    "Matter of W-G-R-, 26 I&N Dec. 208 (BIA 2014)",
                    "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
                    "Matter of S-E-G-, 24 I&N Dec. 579 (BIA 2008)")
            .before(Before.met("It was not a requirement of its own before Matter of A-M-E- & J-G-U- (2007)."))
            .since(
                    "2007-01-31",
                    "Matter of A-M-E- & J-G-U-, 24 I&N Dec. 69 (BIA 2007), and S-E-G- (2008): holdings read",
                    contested(
                            "refugee.psg.particularity.before-2011",
                            "Must the group be particular?",
                            board("Matter of S-E-G-", JUDGED),
                            seventhCircuit(SEVENTH)))
            .since(
                    "2011-11-08",
                    "Valdiviezo-Galdamez v. Attorney General, 663 F.3d 582 (3d Cir. 2011): read; it refused the Board's"
                            + " two further tests",
                    contested(
                            "refugee.psg.particularity.before-m-e-v-g",
                            "Must the group be particular?",
                            board("Matter of S-E-G-", JUDGED),
                            thirdCircuit(),
                            seventhCircuit(SEVENTH)))
            .since(
                    "2014-02-07",
                    "M-E-V-G- headnotes read; S.E.R.L., 894 F.3d 535 (3d Cir. 2018), read in a summary; the Seventh"
                            + " Circuit from memory",
                    contested(
                            "refugee.psg.particularity.required",
                            "Must the group be particular?",
                            board("Matter of W-G-R-", JUDGED),
                            seventhCircuit(SEVENTH)))
            .decidedIn("matter-of-w-g-r", "matter-of-m-e-v-g", "cece-v-holder")
            .build();

    private Particularity() {}
}
