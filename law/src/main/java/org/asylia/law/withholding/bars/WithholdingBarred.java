package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Any of the bars to withholding of removal applies.
///
/// The same bars close withholding under the Convention Against Torture; deferral stays open.
public final class WithholdingBarred {

    public static final Rule RULE = Rule.of("withholding.barred", "A bar to withholding of removal applies.")
            .kind(Kind.BAR)
            .cites("INA 241(b)(3)(B)", "8 USC 1231(b)(3)(B)", "8 CFR 1208.16(d)(2)")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980, old INA 243(h)(2); since 1 April 1997 INA 241(b)(3)(B) (statute read)",
                    any(
                            holds("withholding.bar.nazi-genocide"),
                            holds("withholding.bar.persecutor"),
                            some(CONVICTIONS, holds("withholding.bar.psc")),
                            holds("withholding.bar.snpc"),
                            holds("withholding.bar.security")))
            .burden(BarBurden.ONCE_INDICATED)
            .leavesOut("The third-country agreements, which shut the whole claim out: a rule of their own.")
            .build();

    private WithholdingBarred() {}
}
