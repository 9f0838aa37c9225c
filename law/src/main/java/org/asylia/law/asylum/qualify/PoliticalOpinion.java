package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ClaimFacts;
import org.asylia.law.facts.NexusFacts;

/// A political opinion, held by the person or believed by the persecutor, is one of the reasons.
///
/// The opinion is the victim's, not the persecutor's. Where the only sign of it is a refusal to join, pay or help, or
/// the report of a wrong, somebody must judge whether it was an opinion or was taken for one.
public final class PoliticalOpinion {

    private static final Condition IS_OPINION = judged(Judgment.of(
                    "refugee.ground.political-opinion",
                    "Did the refusal or the report express a political opinion, or was it taken for one?",
                    forIt("They treated the person as an enemy or traitor", says(NexusFacts.TOOK_IT_AS_OPINION)),
                    forIt("The person stood up to a system, beyond their own case", says(NexusFacts.AGAINST_SYSTEM)),
                    forIt("Their words show such a reason", says(NexusFacts.SAID_WHY)),
                    against("They wanted recruits", says(NexusFacts.RECRUITS)),
                    against("They wanted money", says(NexusFacts.MONEY)))
            .decidedIn(
                    "ins-v-elias-zacarias",
                    "matter-of-n-m",
                    "hernandez-chacon-v-barr",
                    "rodriguez-tornes-v-garland",
                    "rivera-v-ag"));

    public static final Rule RULE = Rule.of(
                    "refugee.ground.political-opinion",
                    "A political opinion that the person holds, or is believed to hold, is one of the persecutor's"
                            + " reasons.")
            .each(CLAIMS)
            .cites("INA 101(a)(42)(A)", "INS v. Elias-Zacarias, 502 U.S. 478 (1992)")
            .burden(Burden.APPLICANT.noting("Direct or circumstantial evidence of the persecutor's motive."))
            .since(
                    "1980-04-01",
                    "ground read in the statute; the law before Elias-Zacarias from memory",
                    says(ClaimFacts.POLITICAL_OPINION))
            .since(
                    "1992-01-22",
                    "INS v. Elias-Zacarias from a summary and from memory; N-M- headnotes read",
                    all(
                            says(ClaimFacts.POLITICAL_OPINION),
                            any(holds(PopulationControl.RULE.id()), not(says(NexusFacts.ONLY_REFUSED)), IS_OPINION)))
            .decidedIn("ins-v-elias-zacarias", "matter-of-n-m", "matter-of-s-p")
            .leavesOut("Whether choosing no side is an opinion: contested, so it is left to the judgment.")
            .build();

    private PoliticalOpinion() {}
}
