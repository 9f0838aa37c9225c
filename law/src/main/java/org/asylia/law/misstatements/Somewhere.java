package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.GROUPS;

import org.asylia.engine.rule.Condition;

/// Conditions that hold somewhere in a case: of some claim, or of some group in it.
final class Somewhere {

    private Somewhere() {}

    static Condition claim(Condition part) {
        return some(COUNTRIES, some(CLAIMS, part));
    }

    static Condition group(Condition part) {
        return claim(some(GROUPS, part));
    }
}
