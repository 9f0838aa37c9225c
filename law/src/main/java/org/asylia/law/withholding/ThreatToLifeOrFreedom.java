package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ThreatFacts;

/// The threat is to the person's own life or freedom, and it is presumed from the past or shown to be likely.
///
/// A parent who fears only what would be done to a child is not threatened, unless the child would be hurt in order
/// to hurt the parent. Torture protection asks the same: "he or she" must be the one in danger.
public final class ThreatToLifeOrFreedom {

    public static final Rule OWN = Rule.of(
                    "withholding.own-threat",
                    "The feared harm would be done to the person, or done in order to hurt them.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "INA 241(b)(3)(A)",
                    "8 CFR 1208.16(b)",
                    "8 CFR 1208.16(c)(2)",
                    "Matter of A-K-, 24 I&N Dec. 275 (BIA 2007)")
            .burden(Burden.APPLICANT)
            .since(
                    "1980-04-01",
                    "INA 243(h)(1), since 1997-04-01 INA 241(b)(3)(A), speak of the person's own life or freedom; the"
                            + " Board drew this from it on 2007-09-05 (headnote of A-K- read)",
                    any(not(says(ThreatFacts.ONLY_TO_OTHERS)), says(ThreatFacts.AIMED_AT_PERSON)))
            .decidedIn("matter-of-a-k", "niang-v-gonzales-4")
            .leavesOut("Before A-K- some courts let a parent's fear for a child count; those readings are not encoded.")
            .build();

    public static final Rule THREAT = Rule.of(
                    "withholding.threat",
                    "The person's own life or freedom would be threatened, as presumed from the past or as shown.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.16(b)(1)", "8 CFR 1208.16(b)(2)")
            .burden(new Burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, ""))
            .since(
                    "1980-04-01",
                    "INA 243(h)(1), since 1997-04-01 INA 241(b)(3)(A); the two ways stand in 8 CFR 208.16(b) since"
                            + " 1990-10-01 (from memory)",
                    all(
                            holds("withholding.own-threat"),
                            any(
                                    holds("withholding.presumption.past"),
                                    holds("withholding.standard.clear-probability"))))
            .decidedIn("matter-of-a-t-ag-2008")
            .build();

    private ThreatToLifeOrFreedom() {}
}
