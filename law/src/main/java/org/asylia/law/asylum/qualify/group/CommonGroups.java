package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.notEncoded;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.GroupFacts;

/// Whether the group is of a kind that decisions have usually accepted, or usually rejected.
///
/// It is only a guide: every group is judged on its country and its record, and no other rule rests on this one.
public final class CommonGroups {

    private static final Condition ACCEPTED = among(GroupFacts.KIND, "sexuality", "clan");

    private static final Condition REJECTED =
            among(GroupFacts.KIND, "wealth", "work", "gang", "resists-gang", "returnee", "harm-only");

    public static final Rule RULE = Rule.of(
                    "refugee.psg.common-types", "The group is of a kind that decisions have usually accepted on proof.")
            .kind(Kind.EVIDENCE)
            .each(GROUPS)
            .cites(
                    "Matter of Toboso-Alfonso, 20 I&N Dec. 819 (BIA 1990)",
                    "Matter of H-, 21 I&N Dec. 337 (BIA 1996)",
                    "Matter of A-M-E- & J-G-U-, 24 I&N Dec. 69 (BIA 2007)",
                    "Matter of S-E-G-, 24 I&N Dec. 579 (BIA 2008)")
            .notVerified()
            .since(
                    "1990-03-12",
                    "kinds partly from memory; Toboso-Alfonso was made a precedent only in 1994",
                    any(
                            ACCEPTED,
                            all(
                                    not(REJECTED),
                                    notEncoded(
                                            "what decisions usually make of other kinds",
                                            "they go both ways, by country and record"))))
            .decidedIn(
                    "matter-of-toboso-alfonso",
                    "matter-of-kasinga",
                    "matter-of-h-1996",
                    "karouni-v-gonzales",
                    "matter-of-a-m-e-and-j-g-u",
                    "matter-of-s-e-g")
            .build();

    private CommonGroups() {}
}
