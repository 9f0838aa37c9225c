package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Torture protection brings safety from one country and leave to work; no green card, no travel, nothing for family.
public final class TortureProtectionBenefits {

    public static final Rule RULE = Rule.of(
                    "cat.effects",
                    "Torture protection brings a work permit, but no green card, no return from travel and no family"
                            + " benefit.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.17(b)", "8 CFR 274a.12(a)(10)", "8 CFR 274a.12(c)(18)", "8 CFR 1208.16(f)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.NONE)
            .since(
                    "1999-03-22",
                    "8 CFR 208.17(b) and 274a.12 (64 FR 8478); from memory. Third-country removal: see"
                            + " withholding.country-specific",
                    yes("With withholding the permit comes of right; with deferral it is left to discretion. Detention"
                            + " and removal to another country stay possible."))
            .recheck()
            .notVerified()
            .leavesOut("A rule proposed on 2026-06-05 (91 FR 34352) on permits for people with deferral: not in force"
                    + " when last seen.")
            .build();

    private TortureProtectionBenefits() {}
}
