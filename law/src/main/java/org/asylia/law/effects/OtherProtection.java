package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.LaterProtectionFacts.ENDED;
import static org.asylia.law.facts.LaterProtectionFacts.LEFT;
import static org.asylia.law.facts.ProtectionFacts.GRANTED;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Withholding and the two forms of the Convention, once granted: ordered removed, but not to the named country.
///
/// Each lasts until a judge ends it, and is lost by leaving, since that carries out the order. What they bring in
/// general stands with each: [org.asylia.law.withholding.WithholdingBenefits],
/// [org.asylia.law.torture.TortureProtectionBenefits].
public final class OtherProtection {

    private static final Before NO_CONVENTION = Before.none("The rules under the Convention began on 22 March 1999.");

    /// One of the three stands today.
    static final Condition STANDS =
            all(among(GRANTED, "withholding", "cat-withholding", "cat-deferral"), not(says(ENDED)), not(says(LEFT)));

    public static final Rule WITHHOLDING = Rule.of(
                    "effect.withholding",
                    "The person is protected by withholding: ordered removed, but not to the named country; a work"
                            + " permit (a)(10), no green card, no travel, nothing for family.")
            .kind(Kind.EFFECT)
            .cites("INA 241(b)(3)", "8 CFR 1208.16", "8 CFR 1208.24", "8 CFR 274a.12(a)(10)")
            .burden(Burden.GOVERNMENT.noting("to end it, 8 CFR 1208.24"))
            .leavesOut("Detention and supervision: effect.post-order-detention.")
            .since(
                    "1980-04-01",
                    "INA 243(h), since 1997-04-01 INA 241(b)(3); two accounts. That leaving carries out the order"
                            + " stands in INA 101(g)",
                    standing("withholding"))
            .build();

    public static final Rule CONVENTION_WITHHOLDING = Rule.of(
                    "effect.cat.withholding",
                    "The person is protected by withholding under the Convention, with a work permit (a)(10).")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.16(c)", "8 CFR 274a.12(a)(10)", "8 CFR 1208.24")
            .burden(Burden.GOVERNMENT.noting("to end it, 8 CFR 1208.24"))
            .before(NO_CONVENTION)
            .since("1999-03-22", "64 FR 8478; two accounts", all(standing("cat-withholding"), holds("cat.effects")))
            .build();

    public static final Rule CONVENTION_DEFERRAL = Rule.of(
                    "effect.cat.deferral",
                    "The person is protected by deferral under the Convention: easier to end, detention possible, a"
                            + " work permit (c)(18) only under supervision.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.17", "8 CFR 241.5(c)", "8 CFR 274a.12(c)(18)")
            .burden(Burden.GOVERNMENT.noting("On a hearing to end it the applicant proves the risk anew, 1208.17(d)."))
            .before(NO_CONVENTION)
            .leavesOut(
                    "The hearing that can end deferral quickly, 8 CFR 1208.17(d).",
                    "The rule proposed on 5 June 2026 (91 FR 34352) on such work permits: not in force when last seen.")
            .since("1999-03-22", "64 FR 8478; two accounts", all(standing("cat-deferral"), holds("cat.effects")))
            .build();

    private OtherProtection() {}

    private static Condition standing(String protection) {
        return all(among(GRANTED, protection), not(says(ENDED)), not(says(LEFT)));
    }
}
