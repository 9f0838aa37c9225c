package org.asylia.law.asylum.family;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class FamilyRules {

    public static final List<Rule> RULES =
            List.of(FollowingFamily.RULE, FollowingFamily.RELATIONSHIP, FollowingFamily.AGE_FROZEN);

    private FamilyRules() {}
}
