package org.asylia.law.asylum.bars;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CONVICTIONS;
import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Any of the mandatory bars to asylum applies.
///
/// Each bar carries its own dates. The regulatory bars of INA 208(b)(2)(C) are rules of their own.
public final class AsylumBarred {

    public static final Rule RULE = Rule.of("asylum.barred", "A mandatory bar to asylum applies.")
            .kind(Kind.BAR)
            .cites("INA 208(b)(2)(A)", "8 USC 1158(b)(2)(A)", "8 CFR 1208.13(c)(1)")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980; gathered in INA 208(b)(2)(A) since 1 April 1997 (statute read)",
                    any(
                            holds("asylum.bar.persecutor"),
                            some(CONVICTIONS, holds("asylum.bar.psc")),
                            holds("asylum.bar.snpc"),
                            holds("asylum.bar.security"),
                            holds("asylum.bar.terrorism"),
                            some(STAYS, holds("asylum.bar.firm-resettlement")),
                            holds("asylum.bar.firm-resettlement.2020-text")))
            .burden(BarBurden.ONCE_INDICATED)
            .leavesOut("Bars set by regulation under INA 208(b)(2)(C): see the rules named asylum.rule.")
            .build();

    private AsylumBarred() {}
}
