package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.TortureFacts;

/// Risks from several sources are added up; but a single chain of events counts only if each link is likely.
///
/// The second rule must not be used to break up the first: alternative ways to be tortured are not one chain. The sum
/// is judged in [LikelihoodOfTorture]; here is asked only whether the claim hangs on a chain with a weak link. The
/// software never multiplies or adds numbers.
public final class AggregateRisk {

    public static final Rule RULE = Rule.of(
                    "cat.aggregate-risk",
                    "The risk does not hang on one chain of events, or each link of that chain is more likely than not.")
            .kind(Kind.ELEMENT)
            .each(COUNTRIES)
            .cites("8 CFR 1208.16(c)(2)", "8 CFR 1208.16(c)(3)", "Matter of J-F-F-, 23 I&N Dec. 912 (A.G. 2006)")
            .before(Before.met("Before 1 May 2006 a chain of suppositions was weighed with everything else."))
            .burden(Burden.Party.APPLICANT, Burden.Proof.MORE_LIKELY_THAN_NOT, "")
            .since(
                    "2006-05-01",
                    "Matter of J-F-F-; headnote read. That the risks from all sources are added: an analysis of Fourth"
                            + " Circuit cases read, Third and Ninth from memory",
                    any(
                            some(CLAIMS, all(holds("cat.torture.definition"), not(says(TortureFacts.CHAIN)))),
                            judged(Judgment.of(
                                            "cat.aggregate-risk",
                                            "Does the claim rest on separate sources of risk or, where it hangs on one"
                                                    + " chain of events, is each link more likely than not?",
                                            forIt(
                                                    "more than one source of torture",
                                                    atLeast(2, CLAIMS, holds("cat.torture.definition"))),
                                            forIt(
                                                    "there is evidence for each link",
                                                    some(CLAIMS, says(TortureFacts.CHAIN_PROVED))),
                                            against(
                                                    "it depends on several things that must happen first",
                                                    some(CLAIMS, says(TortureFacts.CHAIN))))
                                    .decidedIn(
                                            "matter-of-j-f-f",
                                            "velasquez-samayoa-v-garland",
                                            "rodriguez-arias-v-whitaker"))))
            .decidedIn(
                    "matter-of-j-f-f",
                    "matter-of-g-a",
                    "cole-v-holder",
                    "rodriguez-arias-v-whitaker",
                    "quinteros-v-ag",
                    "velasquez-samayoa-v-garland",
                    "matter-of-e-z")
            .build();

    private AggregateRisk() {}
}
