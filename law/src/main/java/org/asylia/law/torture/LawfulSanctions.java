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
import org.asylia.law.facts.ActorFacts;
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
                    all(says(ActorFacts.UNDER_A_LAW), lawful()))
            .since(
                    "2024-06-20",
                    "Matter of H-C-R-C-: rape is never a lawful sanction; summary of the decision read",
                    all(says(ActorFacts.UNDER_A_LAW), not(says(TortureFacts.RAPE)), lawful()))
            .decidedIn("nuru-v-gonzales", "matter-of-h-c-r-c", "matter-of-a-a-f-v")
            .build();

    private LawfulSanctions() {}

    private static Condition lawful() {
        return judged(Judgment.of(
                        "cat.torture.lawful-sanctions",
                        "Would the pain come only from a lawful sanction that does not defeat the object of the"
                                + " Convention?",
                        forIt("the law applies to everyone in the same way", says(ActorFacts.LAW_FOR_EVERYONE)),
                        against(
                                "beating, burning, cutting, electric shocks or the like",
                                says(TortureFacts.BODILY_PAIN)),
                        against(
                                "the punishment is much harder than that of others",
                                says(ActorFacts.HARSHER_PUNISHMENT)),
                        against("the charge is made up, or there is none", says(ActorFacts.FALSE_CHARGE)))
                .decidedIn("nuru-v-gonzales", "matter-of-a-a-f-v"));
    }
}
