package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.RelocationFacts;
import org.asylia.law.facts.ThreatFacts;
import org.asylia.law.facts.TortureFacts;

/// Torture in the country must be more likely than not, all evidence and all sources of risk taken together.
///
/// Past torture is evidence, often the best; it is not a presumption. Whether the person could be safe in another
/// part is one fact among all, and neither side bears a burden on it (Ninth Circuit).
public final class LikelihoodOfTorture {

    public static final Rule RULE = Rule.of(
                    "cat.standard", "It is more likely than not that the person would be tortured in this country.")
            .kind(Kind.ELEMENT)
            .each(COUNTRIES)
            .cites("8 CFR 1208.16(c)(2)", "8 CFR 1208.16(c)(3)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.MORE_LIKELY_THAN_NOT,
                    "credible testimony alone may be enough; INA 240(c)(4) applies to applications filed from"
                            + " 2005-05-11")
            .since(
                    "1999-03-22",
                    "8 CFR 208.16(c)(2)-(3) (64 FR 8478), since 2003 also 1208.16(c)(2)-(3); opening of the rule and"
                            + " practice summaries read, the list in (c)(3) from memory",
                    all(
                            some(CLAIMS, holds("cat.torture.definition")),
                            holds("cat.aggregate-risk"),
                            judged(Judgment.of(
                                            "cat.standard",
                                            "Is it more likely than not that the person would be tortured in this"
                                                    + " country, all sources of risk taken together?",
                                            forIt("past torture there", some(CLAIMS, PastTorture.FOUND)),
                                            forIt(
                                                    "more than one source of torture",
                                                    atLeast(2, CLAIMS, holds("cat.torture.definition"))),
                                            forIt("torture is common there", says(TortureFacts.COMMON_THERE)),
                                            forIt(
                                                    "others are harmed for the same reason",
                                                    some(CLAIMS, says(ThreatFacts.OTHERS_HARMED))),
                                            forIt(
                                                    "they looked for the person since",
                                                    some(CLAIMS, says(ThreatFacts.LOOKED_FOR))),
                                            forIt(
                                                    "they can reach the person anywhere in the country",
                                                    some(CLAIMS, says(RelocationFacts.COUNTRYWIDE_REACH))),
                                            against(
                                                    "the person lived elsewhere there without harm",
                                                    some(CLAIMS, says(RelocationFacts.LIVED_ELSEWHERE_SAFELY))),
                                            against(
                                                    "others in the same position live there unharmed",
                                                    some(CLAIMS, says(ThreatFacts.OTHERS_UNHARMED))))
                                    .decidedIn("matter-of-g-a", "al-saher-v-ins", "matter-of-m-b-a", "matter-of-e-z"))))
            .decidedIn(
                    "matter-of-g-a",
                    "matter-of-m-b-a",
                    "al-saher-v-ins",
                    "nuru-v-gonzales",
                    "kamalthas-v-ins",
                    "maldonado-v-lynch",
                    "mu-xiang-lin-v-doj",
                    "aguilar-ramos-v-holder",
                    "rodriguez-molinero-v-lynch",
                    "matter-of-e-z")
            .leavesOut(
                    "The Seventh Circuit's doubts about exact numbers (a substantial risk may be enough): weighed in the"
                            + " judgment.",
                    "Credibility: disbelieved testimony does not end the claim if other evidence shows the risk.")
            .build();

    private LikelihoodOfTorture() {}
}
