package org.asylia.law.asylum.apply;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Asylum cannot be asked for here when an agreement lets another country hear the claim.
///
/// The agreements: [CanadaAgreement], [CooperativeAgreements]. An unaccompanied child, and a person whom the government
/// hears in the public interest, are outside both. Changed or extraordinary circumstances are no exception to this
/// bar. Left out: whether the other country is in truth safe and its procedure full and fair; the agencies treat that
/// as settled by the agreement.
public final class SafeThirdCountry {

    public static final Rule SAFE_THIRD_COUNTRY = Rule.of(
                    "asylum.apply.bar.safe-third-country",
                    "An agreement lets another country hear the claim, so asylum cannot be asked for here.")
            .kind(Kind.BAR)
            .cites("INA 208(a)(2)(A)", "8 USC 1158(a)(2)(A)", "INA 208(a)(2)(E)")
            .burden(Burden.APPLICANT.noting("The applicant shows an exception or danger in the other country."))
            .before(Before.none("There was no such bar before 1 April 1997."))
            .since(
                    "1997-04-01",
                    "INA 208(a)(2)(A), (E) read",
                    any(holds("asylum.apply.stc.canada"), holds("asylum.apply.stc.aca")))
            .decidedIn("matter-of-c-i-g-m-and-l-v-s-g", "east-bay-v-garland-2021")
            .leavesOut("Whether the other country is safe and its procedure full and fair: taken from the agreement.")
            .build();

    private SafeThirdCountry() {}
}
