package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.holds;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.FilingFacts;

/// Testimony, corroboration and credibility are judged for withholding as they are for asylum.
///
/// The statute takes over the asylum clauses on testimony, corroboration and credibility. The sentence on one central
/// reason is not among them: see [WithholdingNexus].
public final class WithholdingEvidence {

    public static final Rule RULE = Rule.of(
                    "withholding.evidence",
                    "The testimony and other evidence carry the burden of proof, by the same clauses as for asylum.")
            .kind(Kind.BURDEN)
            .cites("INA 241(b)(3)(C)", "INA 240(c)(4)", "INA 208(b)(1)(B)(ii)", "INA 208(b)(1)(B)(iii)")
            .burden(Burden.APPLICANT.noting("credible testimony alone may be enough"))
            .selectedBy(FilingFacts.FILING)
            .undated(
                    "Before the REAL ID Act: case law, since 1990-10-01 8 CFR 208.16(b): credible testimony may be enough, as for asylum; from"
                            + " memory",
                    holds("asylum.evidence.burden"))
            .since(
                    "2005-05-11",
                    "INA 241(b)(3)(C) and 240(c)(4), for applications filed from this day; statute read",
                    holds("asylum.evidence.burden"))
            .decidedIn("guzman-vazquez-v-barr", "aguilar-escoto-v-garland")
            .build();

    private WithholdingEvidence() {}
}
