package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.FearFacts;
import org.asylia.law.facts.ThreatFacts;

/// A threat must be more likely than not: more than an even chance, where asylum asks for about one in ten.
///
/// A person need not be singled out where there is a pattern or practice of persecuting people in the same position.
public final class ClearProbability {

    public static final Rule RULE = Rule.of(
                    "withholding.standard.clear-probability",
                    "It is more likely than not that the person's life or freedom would be threatened.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("INS v. Stevic, 467 U.S. 407 (1984)", "8 CFR 1208.16(b)(2)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.MORE_LIKELY_THAN_NOT,
                    "unless past persecution raised the presumption of 8 CFR 1208.16(b)(1)")
            .since(
                    "1980-04-01",
                    "INA 243(h)(1) as the Board read it, confirmed by INS v. Stevic on 1984-06-05 (from memory); the"
                            + " lower test of one circuit between 1982 and 1984 is not encoded",
                    all(
                            holds("withholding.own-threat"),
                            not(holds("refugee.persecution.prosecution")),
                            not(holds("withholding.relocation")),
                            judged(Judgment.of(
                                            "withholding.standard.clear-probability",
                                            "Is it more likely than not that the person's life or freedom would be"
                                                    + " threatened?",
                                            forIt("past persecution", holds("withholding.past-persecution")),
                                            forIt(
                                                    "they know of the person, or could learn",
                                                    says(FearFacts.PERSECUTOR_KNOWS)),
                                            forIt("they are able to do the harm", says(FearFacts.PERSECUTOR_ABLE)),
                                            forIt(
                                                    "they have shown that they want to",
                                                    says(FearFacts.PERSECUTOR_WANTS)),
                                            forIt(
                                                    "a pattern or practice against people of whom the person is one",
                                                    all(
                                                            says(FearFacts.MOST_LIKE_YOU_HARMED),
                                                            says(FearFacts.SEEN_AS_ONE_OF_THEM))),
                                            forIt("they looked for the person since", says(ThreatFacts.LOOKED_FOR)),
                                            forIt(
                                                    "others are harmed for the same reason",
                                                    says(ThreatFacts.OTHERS_HARMED)),
                                            forIt(
                                                    "the government itself would do it",
                                                    among(ClaimFacts.PERSECUTOR, "government", "government-sponsored")),
                                            against(
                                                    "others in the same position live there unharmed",
                                                    says(ThreatFacts.OTHERS_UNHARMED)))
                                    .decidedIn("ins-v-stevic", "bromfield-v-mukasey", "bitsin-v-holder"))))
            .decidedIn("ins-v-stevic", "ins-v-cardoza-fonseca", "wakkary-v-holder", "bromfield-v-mukasey")
            .leavesOut("Pattern or practice, 8 CFR 1208.16(b)(2)(i)-(ii), is weighed inside the judgment and not apart"
                    + " from it.")
            .build();

    private ClearProbability() {}
}
