package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.HarmFacts.ESSENTIALS_LOST;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.HarmFacts.KIND;
import static org.asylia.law.facts.HarmFacts.ON_PURPOSE;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Taking away what a person needs to live can be persecution, although nobody is touched.
public final class EconomicHarm {

    private static final Condition LOSS =
            all(among(KIND, "loss-of-home", "loss-of-work", "loss-of-citizenship", "forced-service"), says(IN_COUNTRY));

    private static final Judgment SEVERE_LOSS = Judgment.of(
                    "refugee.persecution.economic",
                    "Was it a deliberate and severe deprivation of liberty, food, housing, work or other essentials?",
                    forIt("It was done on purpose", some(HARMS, all(LOSS, says(ON_PURPOSE)))),
                    forIt("Nothing was left to live on", some(HARMS, all(LOSS, says(ESSENTIALS_LOST)))),
                    against("It was not done on purpose", not(some(HARMS, all(LOSS, says(ON_PURPOSE))))),
                    against("Enough was left to live on", not(some(HARMS, all(LOSS, says(ESSENTIALS_LOST))))))
            .decidedIn("matter-of-t-z", "matter-of-acosta", "stserba-v-holder", "li-v-gonzales");

    private static final Condition JUDGED = all(some(HARMS, LOSS), judged(SEVERE_LOSS));

    public static final Rule RULE = Rule.of(
                    "refugee.persecution.economic",
                    "A loss of liberty, food, housing, work or other essentials counts as persecution by itself.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("Matter of T-Z-, 24 I&N Dec. 163 (BIA 2007)", "Matter of Acosta, 19 I&N Dec. 211 (BIA 1985)")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-t-z", "matter-of-acosta")
            .notVerified()
            .since(
                    "1985-03-01",
                    "Matter of Acosta: restrictions so severe that they threaten life or freedom; from memory",
                    JUDGED)
            .since("2007-05-09", "Matter of T-Z-: from memory; an article that calls it the current rule read", JUDGED)
            .build();

    private EconomicHarm() {}
}
