package org.asylia.law.crimes;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.CrimeAbroadFacts.ACCUSED;
import static org.asylia.law.facts.CrimeAbroadFacts.CIVILIANS_HURT;
import static org.asylia.law.facts.CrimeAbroadFacts.COMMITTED;
import static org.asylia.law.facts.CrimeAbroadFacts.FALSE_CHARGE;
import static org.asylia.law.facts.CrimeAbroadFacts.FORCED;
import static org.asylia.law.facts.CrimeAbroadFacts.KIND;
import static org.asylia.law.facts.CrimeAbroadFacts.POLITICAL_AIM;
import static org.asylia.law.facts.CrimeAbroadFacts.UNDER_18;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Rule;

/// Whether there are serious reasons to believe that the person committed a serious crime abroad that is not political.
///
/// No conviction is needed. The fear of persecution is not weighed against the crime.
public final class SeriousNonpoliticalCrime {

    private static final Condition RAISED = any(says(COMMITTED), says(ACCUSED));

    private static final Condition GRAVE =
            among(KIND, "killing", "violence", "sexual", "destruction", "drugs", "gang", "money");

    private static final Judgment SERIOUS = Judgment.of(
                    "crimes.serious-nonpolitical-crime",
                    "Are there serious reasons to believe that the person committed a serious crime abroad whose common"
                            + " side outweighs its political side?",
                    forIt("a grave kind of crime", GRAVE),
                    forIt("ordinary people were hurt or put in danger", says(CIVILIANS_HURT)),
                    forIt("no political aim", not(says(POLITICAL_AIM))),
                    against("a political aim", says(POLITICAL_AIM)),
                    against("a protest, speech or unlawful departure", among(KIND, "protest")),
                    against("a small offense", among(KIND, "small")),
                    against("the charge was made up", says(FALSE_CHARGE)),
                    against("it was forced", says(FORCED)),
                    against("the person was under 18", says(UNDER_18)))
            .decidedIn(
                    "ins-v-aguirre-aguirre",
                    "matter-of-e-a",
                    "matter-of-w-e-r-b",
                    "morgan-v-garland",
                    "urbina-mejia-v-holder");

    public static final Rule RULE = Rule.of(
                    "crimes.serious-nonpolitical-crime",
                    "There are serious reasons to believe that the person committed a serious non-political crime abroad"
                            + " before arriving.")
            .cites(
                    "INA 208(b)(2)(A)(iii)",
                    "INA 241(b)(3)(B)(iii)",
                    "INS v. Aguirre-Aguirre, 526 U.S. 415 (1999)",
                    "Matter of E-A-, 26 I&N Dec. 1 (BIA 2012)",
                    "Matter of W-E-R-B-, 27 I&N Dec. 795 (BIA 2020)")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980, old INA 243(h)(2)(C); the words are the same today (statute read)",
                    indicated(
                            all(RAISED, judged(SERIOUS)),
                            all(RAISED, GRAVE),
                            "Evidence of a grave crime abroad indicates that the bar may apply.",
                            BarBurden.ONCE_INDICATED))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("ins-v-aguirre-aguirre", "matter-of-e-a", "matter-of-w-e-r-b", "morgan-v-garland")
            .leavesOut("Several crimes are judged together; each is not listed apart.")
            .build();

    private SeriousNonpoliticalCrime() {}
}
