package org.asylia.law.permit;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.PermitFacts.APPEAL_IN_TIME;
import static org.asylia.law.facts.PermitFacts.CATEGORY;
import static org.asylia.law.facts.PermitFacts.CLAIM_STAGE;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// A permit (c)(8) is renewed as long as the claim lives: with USCIS, the judge, the Board or in court review.
public final class Renewal {

    public static final Rule RULE = Rule.of(
                    "ead.renewal.pending", "The claim is still alive, so the permit (c)(8) may be renewed.")
            .kind(Kind.EFFECT)
            .cites("8 CFR 208.7(b)", "8 CFR 208.7(c)", "8 CFR 208.7(d)")
            .burden(Burden.APPLICANT.noting("Proof of the timely appeal or petition goes with the renewal."))
            .notVerified()
            .leavesOut("How early to file: up to 180 days before the card ends.")
            .since(
                    "1995-01-04",
                    "8 CFR 208.7(b)-(d); from memory, unverified",
                    all(
                            among(CATEGORY, "c8"),
                            any(
                                    among(CLAIM_STAGE, "uscis", "judge"),
                                    all(among(CLAIM_STAGE, "board", "court"), says(APPEAL_IN_TIME)))))
            .build();

    private Renewal() {}
}
