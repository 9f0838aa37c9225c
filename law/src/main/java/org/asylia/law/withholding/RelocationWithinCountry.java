package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.RelocationFacts;
import org.asylia.law.facts.ThreatFacts;

/// Withholding fails where the person could avoid the threat elsewhere in the country and may be expected to move.
///
/// Who must prove what is a look-up: the applicant where nothing happened yet and the persecutor is private; the
/// government where there was past persecution, or where it is a government that persecutes. Then moving is presumed
/// unreasonable. Whether moving is reasonable is one question for asylum and withholding; a place may be safe enough
/// for withholding, where the threat must be likely, though not for asylum.
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
                                    holds("withholding.past-persecution")),
                            false,
                            "Moving is presumed unreasonable after past persecution, or where a government persecutes.",
                            Burden.GOVERNMENT.noting("8 CFR 1208.16(b)(3)(ii)")))
            .decidedIn("matter-of-m-z-m-r", "matter-of-acosta")
            .notVerified()
            .build();

    private RelocationWithinCountry() {}

    private static Condition relocation() {
        return all(
                holds("refugee.relocation.reasonable"),
                any(
                        holds("refugee.relocation.safe"),
                        judged(Judgment.of(
                                        "withholding.relocation.safe",
                                        "Is there a part of the country where a threat to life or freedom would not be"
                                                + " likely?",
                                        forIt(
                                                "the person lived elsewhere without harm",
                                                says(RelocationFacts.LIVED_ELSEWHERE_SAFELY)),
                                        against(
                                                "they can reach the person anywhere",
                                                says(RelocationFacts.COUNTRYWIDE_REACH)),
                                        against(
                                                "they found the person elsewhere",
                                                says(RelocationFacts.FOUND_ELSEWHERE)),
                                        against("safety would mean hiding", says(RelocationFacts.MUST_HIDE)),
                                        against("they looked for the person since", says(ThreatFacts.LOOKED_FOR)))
                                .decidedIn("matter-of-m-z-m-r"))));
    }
}
