package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.APPLICATIONS;

import java.util.List;
import org.asylia.law.facts.EarlierApplicationFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ScreeningFacts;

/// What an earlier answer means: an officer who said no, a fear interview that was passed.
final class EarlierSteps {

    private static final Misstatement OFFICERS_NO = Misstatement.of(
                    10, "officers-no", "A no from an asylum officer is the end.")
            .bites(any(
                    says(FilingFacts.REFERRED),
                    some(APPLICATIONS, among(EarlierApplicationFacts.DECISION, "denied-by-officer", "referred"))))
            .concerns("asylum.bar.previous-denial", "entry.referral", "step.affirmative.refer")
            .since(
                    "1997-04-01",
                    "Only a no from a judge or the Board counts as an earlier denial. When the"
                            + " officer sends you to court, the judge looks at your claim afresh.",
                    "INA 208(a)(2)(C)",
                    "8 CFR 1208.4(a)(3)")
            .build();

    private static final Misstatement PASSED_FEAR = Misstatement.of(
                    25, "passed-fear-interview", "If you pass the fear interview, you have won.")
            .bites(any(
                    among(ScreeningFacts.CREDIBLE_FEAR, "positive"), among(ScreeningFacts.REASONABLE_FEAR, "positive")))
            .concerns("credible-fear.outcome", "reasonable-fear.outcome", "asylum.evidence.burden")
            .since(
                    "1997-04-01",
                    "It only lets your case go on. You must still prove all of your claim, and that"
                            + " test is harder.",
                    "8 CFR 1208.13(a)")
            .build();

    static final List<Misstatement> ALL = List.of(OFFICERS_NO, PASSED_FEAR);

    private EarlierSteps() {}
}
