package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.ThreatFacts;

/// Withholding fails where the person could avoid the threat elsewhere in the country and may be expected to move.
///
/// Who must prove what is a look-up: the applicant where nothing happened yet and the persecutor is private; the
/// government where there was past persecution, or where it is a government that persecutes. Then moving is presumed
/// unreasonable. A finding that asylum fails for this reason decides withholding too; the reverse is not so.
public final class RelocationWithinCountry {

    private static final Burden BURDEN = new Burden(
            Burden.Party.APPLICANT,
            Burden.Proof.PREPONDERANCE,
            "the government bears it after past persecution, or where a government or its sponsored group persecutes,"
                    + " 8 CFR 1208.16(b)(3)(ii)");

    public static final Rule RULE = Rule.of(
                    "withholding.relocation",
                    "The person could avoid the threat by moving within the country, and could reasonably be expected to"
                            + " do so.")
            .kind(Kind.BURDEN)
            .each(CLAIMS)
            .cites("8 CFR 1208.16(b)(1)(i)(B)", "8 CFR 1208.16(b)(2)", "8 CFR 1208.16(b)(3)")
            .burden(BURDEN)
            .since(
                    "1985-03-01",
                    "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985): the threat must exist in the whole country; from"
                            + " memory",
                    relocation())
            .since(
                    "2001-01-05",
                    "8 CFR 1208.16(b)(3) (65 FR 76121); the paragraph from memory, its asylum twin read",
                    new Condition.Leans(
                            relocation(),
                            any(
                                    among(ClaimFacts.PERSECUTOR, "government", "government-sponsored"),
                                    holds("refugee.past-persecution")),
                            false,
                            "Moving is presumed unreasonable after past persecution, or where a government persecutes.",
                            Burden.GOVERNMENT.noting("8 CFR 1208.16(b)(3)(ii)")))
            .decidedIn("matter-of-m-z-m-r", "matter-of-acosta")
            .notVerified()
            .build();

    private RelocationWithinCountry() {}

    private static Condition relocation() {
        return any(
                holds("refugee.past.rebuttal.relocation"),
                holds("refugee.wff.relocation"),
                judged(Judgment.of(
                                "withholding.relocation",
                                "Could the person avoid the threat by moving within the country, and reasonably be"
                                        + " expected to?",
                                against(
                                        "a government or its sponsored group persecutes",
                                        among(ClaimFacts.PERSECUTOR, "government", "government-sponsored")),
                                against("there was past persecution", holds("refugee.past-persecution")),
                                against("they looked for the person since", says(ThreatFacts.LOOKED_FOR)))
                        .decidedIn("matter-of-m-z-m-r")));
    }
}
