package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.yes;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Withholding brings permission to work and safety from one country; it does not lead to a green card.
///
/// There is no return after a trip abroad. The person may be detained or supervised. The government may end it on
/// changed conditions, fraud or a bar, which it must prove.
public final class WithholdingBenefits {

    public static final Rule RULE = Rule.of(
                    "withholding.effects",
                    "Withholding brings a work permit, but no green card, no return from travel and no family benefit.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 274a.12(a)(10)", "8 CFR 1208.16(f)", "8 CFR 1208.24(b)", "8 CFR 1208.24(f)")
            .burden(Burden.GOVERNMENT.noting("to end it, 8 CFR 1208.24(f)"))
            .since(
                    "1997-04-01",
                    "8 CFR 274a.12(a)(10), 208.16(f) and 208.24, since 2003 also 1208.16(f) and 1208.24; from memory",
                    yes(
                            "A work permit may be had and must be renewed; nothing else follows from withholding by itself."))
            .notVerified()
            .leavesOut(
                    "Detention and supervision after the order, INA 241(a), and how the work permit is asked for.",
                    "The grounds on which withholding is ended, 8 CFR 1208.24(b).")
            .build();

    private WithholdingBenefits() {}
}
