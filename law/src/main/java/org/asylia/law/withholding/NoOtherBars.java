package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// What closes asylum by date, history or discretion does not close withholding or torture protection.
///
/// Agreements with other countries are another matter: by regulation they close all three, see
/// `withholding.bar.third-country-agreement`.
public final class NoOtherBars {

    public static final Rule RULE = Rule.of(
                    "withholding.no-other-bars",
                    "The one-year limit, an earlier denial, firm resettlement and discretion do not bar withholding or"
                            + " torture protection.")
            .kind(Kind.EFFECT)
            .cites("INA 241(b)(3)(B)", "8 CFR 1208.4(a)", "8 CFR 1208.16(d)(2)")
            .burden(Burden.NONE)
            .since(
                    "1980-04-01",
                    "INA 243(h)(2) had bars of its own and no deadline; from memory",
                    yes("None of these is among the bars of INA 243(h)(2)."))
            .since(
                    "1997-04-01",
                    "INA 241(b)(3)(B) has none of them, and 8 CFR 1208.4(a) speaks of asylum alone; both read",
                    yes("None of these is among the bars of INA 241(b)(3)(B)."))
            .decidedIn("matter-of-d-x-and-y-z")
            .build();

    private NoOtherBars() {}
}
