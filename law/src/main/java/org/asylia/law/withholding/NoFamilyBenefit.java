package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Withholding gives a spouse and children nothing: each must show their own danger.
public final class NoFamilyBenefit {

    public static final Rule RULE = Rule.of(
                    "withholding.no-derivative",
                    "A spouse or child gets nothing from the person's withholding or torture protection.")
            .kind(Kind.EFFECT)
            .cites("INA 241(b)(3)", "Matter of A-K-, 24 I&N Dec. 275 (BIA 2007)")
            .burden(Burden.NONE)
            .since(
                    "1980-04-01",
                    "INA 243(h) and, since 1997-04-01, INA 241(b)(3) have no clause like INA 208(b)(3) (present statute"
                            + " read); that A-K- says so is from memory",
                    yes("The statute has no clause for family members."))
            .decidedIn("matter-of-a-k", "niang-v-gonzales-4")
            .build();

    private NoFamilyBenefit() {}
}
