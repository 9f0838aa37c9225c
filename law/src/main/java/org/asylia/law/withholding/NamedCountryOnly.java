package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Withholding and torture protection close one country; the person may be sent to another that will take them.
///
/// A person who fears a second country should say so at once, even if nobody has named it yet.
public final class NamedCountryOnly {

    public static final Rule RULE = Rule.of(
                    "withholding.country-specific",
                    "The protection covers only the named country; the person may still be sent to another.")
            .kind(Kind.EFFECT)
            .cites("INA 241(b)(3)(A)", "INA 241(b)(2)", "8 CFR 1208.16(f)", "8 CFR 1208.17(b)(2)")
            .burden(Burden.NONE)
            .since(
                    "1980-04-01",
                    "INA 243(a) and (h); from memory",
                    yes("Only deportation to the named country was withheld."))
            .since(
                    "1997-04-01",
                    "INA 241(b)(2)-(3) and 8 CFR 1208.16(f); statute read",
                    yes("Only removal to the named country is withheld."))
            .since(
                    "2025-02-18",
                    "The statute is unchanged. From this day an immigration-enforcement directive had cases with"
                            + " protection reviewed for removal to third countries. D.V.D. v. DHS: injunction of"
                            + " 2025-04-18 stayed by the Supreme Court on 2025-06-23; judgment against the policy of"
                            + " 2026-02-25 stayed on 2026-09-29 and the case taken (one secondary source)",
                    yes("Only removal to the named country is withheld, and removals to third countries go on, at times"
                            + " at short notice: fear of any such country should be raised at once."))
            .recheck()
            .decidedIn("matter-of-i-s-and-c-s", "matter-of-a-s-m", "dhs-v-dvd")
            .leavesOut("The notice and the screening before removal to a third country: see third-country.screen.")
            .build();

    private NamedCountryOnly() {}
}
