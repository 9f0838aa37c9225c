package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
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
import org.asylia.law.facts.OfficialFacts;
import org.asylia.law.facts.TortureFacts;

/// Pain that comes only from a lawful punishment, even death, is not torture, unless the punishment is itself torture.
///
/// A sanction that defeats the object of the Convention is not lawful in this sense. Rape never is.
public final class LawfulSanctions {

    public static final Rule RULE = Rule.of(
                    "cat.torture.lawful-sanctions",
                    "The pain would come only from a lawful sanction that does not defeat the object of the Convention.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(3)", "Matter of H-C-R-C-, 28 I&N Dec. 809 (BIA 2024)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(3) (64 FR 8478), since 2003 also 1208.18(a)(3); an official summary read, the"
                            + " proviso from memory",
                    all(says(TortureFacts.FROM_SANCTION), lawful()))
            .since(
                    "2024-06-20",
                    "Matter of H-C-R-C-: rape is never a lawful sanction; summary of the decision read",
                    all(says(TortureFacts.FROM_SANCTION), not(says(TortureFacts.RAPE)), lawful()))
            .decidedIn("nuru-v-gonzales", "matter-of-h-c-r-c", "matter-of-a-a-f-v")
            .build();

    private LawfulSanctions() {}

    private static Condition lawful() {
        return judged(Judgment.of(
                        "cat.torture.lawful-sanctions",
                        "Would the pain come only from a lawful sanction that does not defeat the object of the"
                                + " Convention?",
                        forIt("a court would first hold a real trial", says(TortureFacts.SANCTION_AFTER_TRIAL)),
                        against(
                                "beating, burning, cutting, electric shocks or the like",
                                says(TortureFacts.BODILY_PAIN)),
                        against(
                                "officials would hold the person and let it happen on purpose",
                                all(says(OfficialFacts.OFFICIAL_CUSTODY), says(OfficialFacts.LET_HAPPEN))))
                .decidedIn("nuru-v-gonzales", "matter-of-a-a-f-v"));
    }
}
