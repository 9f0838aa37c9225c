package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.ThreatFacts;
import org.asylia.law.facts.TortureFacts;

/// The pain must be meant: neglect, poverty and severity that nobody intended are not torture.
///
/// The act must also have a purpose such as information, punishment, intimidation, coercion or discrimination.
/// Intent may be drawn from a pattern.
public final class SpecificIntent {

    public static final Rule RULE = Rule.of(
                    "cat.torture.intent",
                    "The pain would be inflicted on purpose, and for a purpose such as punishment, force or"
                            + " discrimination.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "8 CFR 1208.18(a)(1)",
                    "8 CFR 1208.18(a)(5)",
                    "Matter of J-E-, 23 I&N Dec. 291 (BIA 2002)",
                    "Matter of R-A-F-, 27 I&N Dec. 778 (A.G. 2020)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(1) and (5) (64 FR 8478), since 2003 also 1208.18(a)(1) and (5); an official summary"
                            + " read",
                    intended())
            .since("2002-03-22", "Matter of J-E-: specific intent; headnote read", intended())
            .since("2020-02-26", "Matter of R-A-F-: and a forbidden purpose; summary read", intended())
            .decidedIn(
                    "matter-of-j-e",
                    "matter-of-r-a-f",
                    "matter-of-j-r-g-p",
                    "oxygene-v-lynch",
                    "pierre-v-gonzales",
                    "auguste-v-ridge",
                    "cadet-v-bulger",
                    "villegas-v-mukasey",
                    "jean-pierre-v-ag")
            .leavesOut("Differences between circuits on what shows intent; they are weighed in the judgment.")
            .build();

    private SpecificIntent() {}

    private static Condition intended() {
        return all(
                not(says(TortureFacts.POOR_CONDITIONS_ONLY)),
                judged(Judgment.of(
                                "cat.torture.intent",
                                "Would the pain be inflicted on purpose, and for a purpose such as punishment, force or"
                                        + " discrimination?",
                                forIt(
                                        "one of the purposes that the rule names",
                                        among(
                                                TortureFacts.PURPOSE,
                                                "information",
                                                "punishment",
                                                "fear",
                                                "discrimination")),
                                forIt("the same has been done to the person before", PastTorture.FOUND),
                                forIt(
                                        "the same is done to others for the same reason",
                                        says(ThreatFacts.OTHERS_HARMED)),
                                against("no reason is known", among(TortureFacts.PURPOSE, "none")))
                        .decidedIn("matter-of-j-e", "matter-of-r-a-f", "jean-pierre-v-ag")));
    }
}
