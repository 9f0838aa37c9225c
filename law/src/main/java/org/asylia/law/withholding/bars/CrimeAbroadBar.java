package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// A serious non-political crime abroad before arrival bars withholding.
///
/// How it is judged: [org.asylia.law.crimes.SeriousNonpoliticalCrime].
public final class CrimeAbroadBar {

    public static final Rule RULE = Rule.of(
                    "withholding.bar.snpc",
                    "There are serious reasons to believe that a serious non-political crime abroad bars withholding.")
            .kind(Kind.BAR)
            .cites("INA 241(b)(3)(B)(iii)", "8 USC 1231(b)(3)(B)(iii)", "INS v. Aguirre-Aguirre, 526 U.S. 415 (1999)")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980, old INA 243(h)(2)(C); INS v. Aguirre-Aguirre decided under it",
                    holds("crimes.serious-nonpolitical-crime"))
            .since("1997-04-01", "INA 241(b)(3)(B)(iii); statute read", holds("crimes.serious-nonpolitical-crime"))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("ins-v-aguirre-aguirre", "matter-of-e-a", "matter-of-w-e-r-b", "morgan-v-garland")
            .build();

    private CrimeAbroadBar() {}
}
