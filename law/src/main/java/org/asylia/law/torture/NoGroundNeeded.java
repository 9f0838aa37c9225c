package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Torture protection asks for no protected ground, so it is looked at for everybody.
public final class NoGroundNeeded {

    public static final Rule RULE = Rule.of(
                    "cat.no-nexus", "The reason for the torture need not be a protected ground.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.16(c)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.NONE)
            .since(
                    "1999-03-22",
                    "8 CFR 208.16(c) (64 FR 8478), since 2003 also 1208.16(c); two practice pages read",
                    yes("The rule asks for torture, whatever its reason."))
            .decidedIn("al-saher-v-ins", "kamalthas-v-ins", "efe-v-ashcroft")
            .build();

    private NoGroundNeeded() {}
}
