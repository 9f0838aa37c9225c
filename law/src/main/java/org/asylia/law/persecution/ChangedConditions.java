package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.EvidenceFacts.REPORTS_ABOUT_PEOPLE_LIKE_YOU;
import static org.asylia.law.facts.HarmFacts.KIND;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;
import static org.asylia.law.facts.RelocationFacts.CHANGE_POINTED_TO;
import static org.asylia.law.facts.RelocationFacts.CHANGE_REACHES_PERSECUTOR;
import static org.asylia.law.facts.ThreatFacts.LOOKED_FOR;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// First rebuttal: a fundamental change means that the fear is no longer well founded.
public final class ChangedConditions {

    private static final Judgment FUNDAMENTAL = Judgment.of(
                    "refugee.past.rebuttal.changed-conditions",
                    "Has there been so fundamental a change that this person no longer has a well-founded fear?",
                    forIt("Those who did the harm have lost their power", says(CHANGE_REACHES_PERSECUTOR)),
                    forIt("Reports speak of people in the same position", says(REPORTS_ABOUT_PEOPLE_LIKE_YOU)),
                    against("The person is still being looked for", says(LOOKED_FOR)),
                    against("Those who did the harm still have power", not(says(CHANGE_REACHES_PERSECUTOR))),
                    against(
                            "The harm was genital cutting or forced sterilization, which do not end the danger",
                            some(HARMS, among(KIND, "genital-cutting", "forced-abortion-or-sterilization"))))
            .decidedIn(
                    "ins-v-ventura",
                    "matter-of-a-t-ag-2008",
                    "matter-of-y-t-l",
                    "matter-of-n-m-a",
                    "bah-v-mukasey",
                    "juan-antonio-v-barr");

    private static final Condition SHOWN = all(says(CHANGE_POINTED_TO), judged(FUNDAMENTAL));

    public static final Rule RULE = Rule.of(
                    "refugee.past.rebuttal.changed-conditions",
                    "A fundamental change means that the person no longer has a well-founded fear.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites("8 CFR 1208.13(b)(1)(i)(A)", "8 CFR 1208.13(b)(1)(ii)")
            .burden(Burden.GOVERNMENT.noting("General reports must be tied to this person."))
            .decidedIn("matter-of-a-t-ag-2008", "ins-v-ventura")
            .since("1989-04-25", "Matter of Chen: conditions have changed; from memory", SHOWN)
            .since(
                    "1990-10-01",
                    "8 CFR 208.13(b)(1)(i) of 1990: conditions in the country have changed; known from N-M-A-",
                    SHOWN)
            .since(
                    "2001-01-05",
                    "8 CFR 208.13(b)(1)(i)(A), 65 FR 76121: any fundamental change, the person's own included; a"
                            + " 2018 Fourth Circuit opinion read, wording from memory",
                    SHOWN)
            .build();

    private ChangedConditions() {}
}
