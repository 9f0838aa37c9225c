package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Deferral of removal: whoever shows likely torture and is barred from withholding is still not sent there.
///
/// Three conditions: an order of removal, likely torture, and a bar. No bar applies to deferral itself; a person who
/// is not barred gets withholding instead. It is mandatory, and the easiest to end.
public final class DeferralOfRemoval {

    public static final Rule RULE = Rule.of(
                    "cat.deferral",
                    "Torture is shown and a bar closes withholding, so removal must be deferred; no bar applies to that.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.17(a)", "8 CFR 1208.16(c)(4)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "")
            .since(
                    "1999-03-22",
                    "8 CFR 208.17(a) (64 FR 8478), since 2003 also 1208.17(a); five practice pages read",
                    all(
                            yes(
                                    "An order of removal stands or is entered in the same decision, before it is deferred."),
                            some(COUNTRIES, holds("cat.eligible")),
                            holds("withholding.barred")))
            .decidedIn("matter-of-g-a", "matter-of-negusie-2025", "avendano-hernandez-v-lynch", "matter-of-j-h-m-h")
            .leavesOut("The order of removal itself is not asked for: the judge enters it first, see"
                    + " withholding.order-first.")
            .build();

    public static final Rule TERMINATION = Rule.of(
                    "cat.deferral.termination",
                    "Deferral may be reviewed and ended, and the person must then show likely torture again.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 1208.17(b)", "8 CFR 1208.17(c)", "8 CFR 1208.17(d)", "8 CFR 1208.17(e)", "8 CFR 1208.17(f)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "at the new hearing")
            .since(
                    "1999-03-22",
                    "8 CFR 208.17(b)-(f) (64 FR 8478), since 2003 also 1208.17(b)-(f); headings read, detail from"
                            + " memory",
                    yes("The judge says so when granting it. It ends after a new hearing on evidence not considered"
                            + " before, at the person's own request, or on accepted assurances."))
            .leavesOut("The motion and the hearing themselves, 8 CFR 1208.17(d)(1)-(4).")
            .build();

    private DeferralOfRemoval() {}
}
