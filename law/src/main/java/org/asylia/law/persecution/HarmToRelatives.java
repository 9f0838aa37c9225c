package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.HarmFacts.AIMED_AT_APPLICANT;
import static org.asylia.law.facts.HarmFacts.SEEN_BY_APPLICANT;
import static org.asylia.law.facts.HarmFacts.VICTIM;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Harm to a relative counts as harm to the applicant when it was aimed at the applicant.
public final class HarmToRelatives {

    private static final Condition TO_A_RELATIVE = among(VICTIM, "spouse", "child", "parent", "other-relative");

    private static final Judgment COUNTS = Judgment.of(
                    "refugee.persecution.family-harm",
                    "Was the harm to a relative meant to hurt or press the applicant, or part of a pattern around them?",
                    forIt("It was aimed at the applicant", some(HARMS, all(TO_A_RELATIVE, says(AIMED_AT_APPLICANT)))),
                    forIt("The applicant saw it", some(HARMS, all(TO_A_RELATIVE, says(SEEN_BY_APPLICANT)))),
                    forIt("The applicant was a child", holds("refugee.persecution.child")),
                    against(
                            "It was not aimed at the applicant",
                            not(some(HARMS, all(TO_A_RELATIVE, says(AIMED_AT_APPLICANT))))),
                    against("The fear is only for a child", says(ONLY_TO_OTHERS)))
            .decidedIn(
                    "matter-of-a-k",
                    "matter-of-a-e-m",
                    "hernandez-ortiz-v-gonzales",
                    "n-l-a-v-holder",
                    "niang-v-gonzales-4");

    public static final Rule RULE = Rule.of(
                    "refugee.persecution.family-harm",
                    "Harm to a relative under this claim counts as harm to the applicant.")
            .kind(Kind.EVIDENCE)
            .each(CLAIMS)
            .cites("Matter of A-K-, 24 I&N Dec. 275 (BIA 2007)", "Matter of A-E-M-, 21 I&N Dec. 1157 (BIA 1998)")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-a-k", "matter-of-a-e-m")
            .leavesOut("Fear only that a daughter will be cut does not make a parent eligible (A-K-); an earlier Sixth"
                    + " Circuit decision differs: shown as a factor, to be judged.")
            .since(
                    "1998-02-20",
                    "Matter of A-E-M-: headnote and day read; that harm aimed at the applicant counts, from memory",
                    all(some(HARMS, TO_A_RELATIVE), judged(COUNTS)))
            .build();

    private HarmToRelatives() {}
}
