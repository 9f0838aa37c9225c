package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Whoever took part in persecuting others is barred from withholding, by the same test as for asylum.
public final class PersecutorBar {

    public static final Rule RULE = Rule.of(
                    "withholding.bar.persecutor", "The person took part in persecuting others, which bars withholding.")
            .kind(Kind.BAR)
            .cites(
                    "INA 241(b)(3)(B)(i)",
                    "8 USC 1231(b)(3)(B)(i)",
                    "Negusie v. Holder, 555 U.S. 511 (2009)",
                    "Matter of Negusie, 29 I&N Dec. 285 (A.G. 2025)")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980, old INA 243(h)(2)(A), in the same words; from memory",
                    holds("asylum.bar.persecutor"))
            .since("1997-04-01", "INA 241(b)(3)(B)(i); statute read", holds("asylum.bar.persecutor"))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("negusie-v-holder", "matter-of-negusie-2020", "matter-of-negusie-2025", "alvarado-v-whitaker")
            .build();

    private PersecutorBar() {}
}
