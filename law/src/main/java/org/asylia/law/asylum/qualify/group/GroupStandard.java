package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;

/// The group passes the test part by part: immutable, particular, socially distinct, and apart from the harm.
///
/// Each part has its own dates, so on a day in 1996 only the first is asked. A group that fails one part fails.
public final class GroupStandard {

    private static final Condition PARTS = all(
            holds(Immutability.RULE.id()),
            holds(Particularity.RULE.id()),
            holds(SocialDistinction.RULE.id()),
            holds(ApartFromTheHarm.RULE.id()));

    public static final Rule RULE = Rule.of(
                    "refugee.psg.test",
                    "The group passes every part of the test: an immutable trait, particularity, social distinction,"
                            + " and existence apart from the harm.")
            .each(GROUPS)
            .cites(
                    "INA 101(a)(42)(A)",
                    "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)",
                    "Matter of M-E-V-G-, 26 I&N Dec. 227 (BIA 2014)",
                    "Matter of W-G-R-, 26 I&N Dec. 208 (BIA 2014)")
            .since("1985-03-01", "Matter of Acosta: holding read; later parts carry their own dates", PARTS)
            .since("2014-02-07", "M-E-V-G- formula read in a summary; L-E-A- (2019) headnote restating it read", PARTS)
            .decidedIn("matter-of-acosta", "matter-of-m-e-v-g", "matter-of-w-g-r", "s-e-r-l-v-ag", "cece-v-holder")
            .leavesOut("How far courts still follow the Board's three parts since Loper Bright (2024): no ruling found"
                    + " that departs from them, but for the Seventh Circuit.")
            .build();

    private GroupStandard() {}
}
