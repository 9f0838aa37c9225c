package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
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
import org.asylia.law.facts.TortureFacts;

/// Torture is an extreme form of cruelty; lesser cruelty is not enough, and harm to the mind alone must be lasting.
///
/// Rape is always severe enough, the Board said in 2024. Everything else is a judgment.
public final class SevereSuffering {

    public static final Rule RULE = Rule.of(
                    "cat.torture.severity", "The pain or suffering would be severe enough to be torture.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(1)", "8 CFR 1208.18(a)(2)", "Matter of H-C-R-C-, 28 I&N Dec. 809 (BIA 2024)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(1)-(2) (64 FR 8478), since 2003 also 1208.18(a)(1)-(2); a practice page read",
                    all(holds("cat.torture.severity.mental"), severe()))
            .since(
                    "2024-06-20",
                    "Matter of H-C-R-C-: rape is always severe enough; summary of the decision read",
                    any(says(TortureFacts.RAPE), all(holds("cat.torture.severity.mental"), severe())))
            .decidedIn("matter-of-h-c-r-c", "hernandez-martinez-v-garland", "al-saher-v-ins")
            .build();

    public static final Rule MENTAL = Rule.of(
                    "cat.torture.severity.mental",
                    "The harm would not be to the mind alone, or it would last long and come from one of the listed"
                            + " causes.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(4)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(4)(i)-(iv) (64 FR 8478), since 2003 also 1208.18(a)(4); from memory",
                    any(
                            not(says(TortureFacts.MIND_ONLY)),
                            all(
                                    says(TortureFacts.MIND_LASTING),
                                    among(TortureFacts.MIND_CAUSE, "pain", "drugs", "death", "another"))))
            .notVerified()
            .build();

    private SevereSuffering() {}

    private static Condition severe() {
        return judged(Judgment.of(
                        "cat.torture.severity",
                        "Would the pain or suffering be an extreme form of cruelty, severe enough to be torture?",
                        forIt("they would try to kill the person", says(TortureFacts.KILLING)),
                        forIt("beating, burning, cutting, electric shocks or the like", says(TortureFacts.BODILY_PAIN)),
                        forIt("rape", says(TortureFacts.RAPE)),
                        forIt("it has been done to the person before", PastTorture.FOUND),
                        against("bad conditions alone", says(TortureFacts.POOR_CONDITIONS_ONLY)))
                .decidedIn("matter-of-h-c-r-c", "hernandez-martinez-v-garland", "matter-of-j-e"));
    }
}
