package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Whoever took part in persecuting others on a protected ground is not a refugee.
///
/// The words are those of the bar in INA 208(b)(2)(A)(i), so the bar decides; its dates and the history of duress
/// are kept there.
public final class PersecutorIsNoRefugee {

    public static final Rule RULE = Rule.of(
                    "refugee.exclusion.persecutor",
                    "The person ordered, incited, assisted or otherwise took part in persecuting somebody on a"
                            + " protected ground, and so is not a refugee.")
            .kind(Kind.BAR)
            .cites("INA 101(a)(42)", "8 USC 1101(a)(42)")
            .burden(Burden.APPLICANT.noting("Only once evidence indicates it: 8 CFR 1240.8(d)."))
            .since("1980-04-01", "INA 101(a)(42), last part, read", holds("asylum.bar.persecutor"))
            .decidedIn("negusie-v-holder", "matter-of-negusie-2025", "matter-of-j-m-alvarado")
            .build();

    private PersecutorIsNoRefugee() {}
}
