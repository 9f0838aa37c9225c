package org.asylia.law.filing;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;

/// Papers that the government makes, and that must be in the file because they decide or are compared.
public final class GovernmentForms {

    public static final Rule I_862 = Forms.form(
                    "form.i862", "There is a Form I-862, a Notice to Appear, served or on file: get it and check it.")
            .cites("8 CFR 1239.1(a)", "INA 239(a)(1)")
            .since(
                    "1997-04-01",
                    "From memory",
                    any(says(ProceedingFacts.NOTICE_FILED), says(CourtStepFacts.NOTICE_SERVED)))
            .notVerified()
            .build();

    public static final Rule I_863 = Forms.form(
                    "form.i863",
                    "The case comes to the judge on Form I-863: a fear review, asylum only, or withholding only.")
            .cites("8 CFR 1003.42(a)", "8 CFR 1208.2(c)(1)")
            .since(
                    "1997-04-01",
                    "8 CFR 1003.42(a) read",
                    any(
                            holds("forum.ij-review"),
                            holds("forum.eoir.asylum-only"),
                            holds("forum.eoir.withholding-only")))
            .build();

    public static final Rule I_870 = Forms.form(
                    "form.i870", "There is a fear worksheet, Form I-870 or I-899, with earlier statements: get it.")
            .cites("8 CFR 208.30(e)(1)", "8 CFR 208.31(c)")
            .since(
                    "1997-04-01",
                    "From memory",
                    any(
                            among(ScreeningFacts.CREDIBLE_FEAR, "waiting", "positive", "negative", "negative-upheld"),
                            among(
                                    ScreeningFacts.REASONABLE_FEAR,
                                    "waiting",
                                    "positive",
                                    "negative",
                                    "negative-upheld")))
            .notVerified()
            .build();

    public static final Rule I_867 = Forms.form(
                    "form.i867",
                    "There is a sworn border statement, Form I-867A/B, to compare with later accounts: get it.")
            .cites("8 CFR 235.3(b)(2)(i)")
            .since("1997-04-01", "Account read", says(ScreeningFacts.EXPEDITED_REMOVAL))
            .build();

    private GovernmentForms() {}
}
