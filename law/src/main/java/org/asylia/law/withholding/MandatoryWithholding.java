package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Whoever meets the test and is not barred must get withholding; nobody weighs whether they deserve it.
public final class MandatoryWithholding {

    public static final Rule RULE = Rule.of(
                    "withholding.mandatory", "Withholding must be granted once the test is met and no bar applies.")
            .kind(Kind.EFFECT)
            .cites("INA 241(b)(3)(A)", "8 USC 1231(b)(3)(A)")
            .burden(Burden.NONE)
            .since(
                    "1980-04-01",
                    "INA 243(h)(1), which took the Attorney General's discretion away (INS v. Cardoza-Fonseca); from"
                            + " memory",
                    yes("INA 243(h)(1) says that the person shall not be returned."))
            .since(
                    "1997-04-01",
                    "INA 241(b)(3)(A); a legal article read",
                    yes("INA 241(b)(3)(A) says that the person may not be removed."))
            .decidedIn("ins-v-cardoza-fonseca", "huisha-huisha-v-mayorkas", "raices-v-noem")
            .leavesOut("Whether a proclamation can set it aside: see asylum.rule.proclamation-10888.")
            .build();

    private MandatoryWithholding() {}
}
