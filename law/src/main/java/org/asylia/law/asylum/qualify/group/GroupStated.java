package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// In court the applicant must say which group is meant; one first named on appeal is generally not looked at.
public final class GroupStated {

    public static final Rule RULE = Rule.of(
                    "refugee.psg.delineation",
                    "The group was put to the immigration judge, or still can be: it was not first named on appeal.")
            .kind(Kind.BURDEN)
            .each(GROUPS)
            .cites("Matter of W-Y-C- & H-O-B-, 27 I&N Dec. 189 (BIA 2018)")
            .before(Before.met("Before W-Y-C- & H-O-B- no decision encoded here closed a group first named on appeal."))
            .since(
                    "2018-01-19",
                    "both headnotes of W-Y-C- & H-O-B- read in two copies",
                    not(among(GroupFacts.STATED, "on-appeal")))
            .decidedIn("matter-of-w-y-c-and-h-o-b", "matter-of-a-t-bia-2009", "cordova-v-holder")
            .leavesOut(
                    "When the Board looks at a new group all the same: W-Y-C- & H-O-B- says generally.",
                    "What Matter of A-T-, 25 I&N Dec. 4 (BIA 2009), already asked for: known from memory only.")
            .build();

    private GroupStated() {}
}
