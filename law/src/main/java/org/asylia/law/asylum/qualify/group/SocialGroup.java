package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;

/// Membership in a particular social group that the law accepts is among the persecutor's reasons.
public final class SocialGroup {

    public static final Rule RULE = Rule.of(
                    "refugee.ground.particular-social-group",
                    "A particular social group that the law accepts is one of the persecutor's reasons.")
            .each(CLAIMS)
            .cites("INA 101(a)(42)(A)", "8 USC 1101(a)(42)(A)")
            .since(
                    "1980-04-01",
                    "ground read in the statute",
                    all(
                            says(ClaimFacts.SOCIAL_GROUP),
                            some(GROUPS, all(holds(CognizableGroup.RULE.id()), holds(GroupStated.RULE.id())))))
            .build();

    private SocialGroup() {}
}
