package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Who shows likely torture is protected: by withholding if no bar applies, by deferral if one does.
///
/// [#ELIGIBLE] is the showing for one country, before any bar; [#WITHHOLDING] is the first of the two forms. The
/// second is [DeferralOfRemoval].
public final class TortureProtection {

    public static final Rule ELIGIBLE = Rule.of(
                    "cat.eligible", "Torture in this country is shown, so that the person may not be sent there.")
            .kind(Kind.ELEMENT)
            .each(COUNTRIES)
            .cites("8 CFR 1208.16(c)(2)", "8 CFR 1208.16(c)(4)", "8 CFR 1208.18(c)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "")
            .since(
                    "1999-03-22",
                    "8 CFR 208.16(c) (64 FR 8478), since 2003 also 1208.16(c); practice summaries read",
                    all(holds("withholding.country"), holds("cat.standard"), not(holds("cat.assurances"))))
            .build();

    public static final Rule WITHHOLDING = Rule.of(
                    "cat.withholding",
                    "Torture is shown and no bar to withholding applies, so withholding under the Convention is due.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.16(c)(4)", "8 CFR 1208.16(d)(1)", "8 CFR 1208.16(d)(2)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT.noting("on the bars once evidence indicates one, 8 CFR 1208.16(d)(2)"))
            .since(
                    "1999-03-22",
                    "8 CFR 208.16(c)(4) and (d) (64 FR 8478), since 2003 also 1208.16; a copy of (d)(2) read",
                    all(some(COUNTRIES, holds("cat.eligible")), not(holds("withholding.barred"))))
            .leavesOut("Third-country agreements: see withholding.bar.third-country-agreement.")
            .build();

    private TortureProtection() {}
}
