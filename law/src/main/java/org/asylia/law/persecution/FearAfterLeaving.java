package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.FearFacts.AROSE_AFTER_LEAVING;
import static org.asylia.law.facts.FearFacts.KNOWN_BACK_HOME;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.ThreatFacts.OTHERS_HARMED;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// A fear that began after leaving counts, if those at home know of its cause or are likely to learn.
///
/// The same event may also excuse a late filing: see the rule on changed circumstances.
public final class FearAfterLeaving {

    public static final Rule RULE = Rule.of(
                    "refugee.wff.sur-place",
                    "The fear comes from something after the person left, and it is or would be known there.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("INA 101(a)(42)(A)")
            .burden(Burden.APPLICANT)
            .leavesOut("Whether a conversion or an activity abroad is sincere: part of credibility.")
            .notVerified()
            .since(
                    "1980-04-01",
                    "INA 101(a)(42) does not ask that the reason be older than the departure; from memory",
                    all(
                            says(AROSE_AFTER_LEAVING),
                            any(
                                    says(KNOWN_BACK_HOME),
                                    judged(Judgment.of(
                                            "refugee.wff.sur-place",
                                            "Are those at home likely to learn of it?",
                                            forIt(
                                                    "Others in the same position were found out and harmed",
                                                    says(OTHERS_HARMED)))))))
            .build();

    private FearAfterLeaving() {}
}
