package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.HarmFacts.ABLE_AT_ONCE;
import static org.asylia.law.facts.HarmFacts.ATTEMPTED_TO_CARRY_OUT;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.HarmFacts.KIND;
import static org.asylia.law.facts.HarmFacts.OTHERS_WERE_HARMED;
import static org.asylia.law.facts.HarmFacts.THREATENER_KNOWN;
import static org.asylia.law.facts.HarmFacts.VICTIM;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.Set;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// A death threat can be persecution by itself, if it is credible and could be carried out.
///
/// The Fourth Circuit asks for no more than a threat of death; elsewhere it must be credible and near.
public final class DeathThreats {

    private static final Condition DEATH_THREAT = all(among(KIND, "death-threat"), says(IN_COUNTRY));

    private static final Judgment CREDIBLE_AND_NEAR = Judgment.of(
                    "refugee.persecution.threats",
                    "Was a death threat credible, and made by people able to carry it out at once?",
                    forIt("Something was done to carry it out", threatThat(says(ATTEMPTED_TO_CARRY_OUT))),
                    forIt("Those who made it could have acted at once", threatThat(says(ABLE_AT_ONCE))),
                    forIt("Others whom they threatened were harmed", threatThat(says(OTHERS_WERE_HARMED))),
                    against("Nobody knows who made it", not(threatThat(says(THREATENER_KNOWN)))),
                    against("Nothing was done to carry it out", not(threatThat(says(ATTEMPTED_TO_CARRY_OUT)))))
            .decidedIn(
                    "matter-of-e-m-f-s",
                    "lim-v-ins",
                    "herrera-reyes-v-ag",
                    "arjun-kc-v-garland",
                    "lemus-arita-v-sessions",
                    "n-l-a-v-holder",
                    "tairou-v-whitaker");

    private static final Condition JUDGED = all(some(HARMS, DEATH_THREAT), judged(CREDIBLE_AND_NEAR));

    public static final Rule RULE = Rule.of(
                    "refugee.persecution.threats", "A death threat under this claim counts as persecution by itself.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "Matter of E-M-F-S-, 29 I&N Dec. (page not found) (BIA 2025 or 2026)",
                    "Crespin-Valladares v. Holder, 632 F.3d 117 (4th Cir. 2011)",
                    "Tairou v. Whitaker, 909 F.3d 702 (4th Cir. 2018)",
                    "Lim v. INS, 224 F.3d 929 (9th Cir. 2000)")
            .burden(Burden.APPLICANT)
            .decidedIn("matter-of-e-m-f-s", "tairou-v-whitaker", "lim-v-ins")
            .since("1980-04-01", "Case law of the courts of appeals; no date of its own", JUDGED)
            .since("2011-02-16", "As before; Fourth Circuit from the list of precedents", byCircuit())
            .since(
                    "2025-12-01",
                    "Matter of E-M-F-S-: a practitioner's note read; page and day (about December 2025) not verified",
                    byCircuit())
            .recheck()
            .build();

    private DeathThreats() {}

    private static Condition threatThat(Condition what) {
        return some(HARMS, all(DEATH_THREAT, what));
    }

    private static Condition byCircuit() {
        return contested(
                "refugee.persecution.threats.test",
                "Is a threat of death persecution without more?",
                Reading.elsewhere(
                        "credible-and-near",
                        "Board and most circuits: only a credible threat by people able to act at once",
                        "Matter of E-M-F-S- (BIA); Lim v. INS, 224 F.3d 929 (9th Cir. 2000)",
                        JUDGED),
                Reading.in(
                        Set.of("4"),
                        "threat-suffices",
                        "Fourth Circuit: a threat of death is enough, no physical harm need be added",
                        "Tairou v. Whitaker, 909 F.3d 702 (4th Cir. 2018)",
                        some(HARMS, all(DEATH_THREAT, among(VICTIM, "self")))));
    }
}
