package org.asylia.law.effects;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.law.facts.AsyleeFacts.BENEFIT;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.Status;

/// Public help for asylees: refugee services from the day of the grant; food stamps and Medicaid closed by H.R. 1.
public final class PublicBenefits {

    public static final Rule RULE = Rule.of("effect.asylum.benefits", "An asylee may ask for this public benefit.")
            .kind(Kind.EFFECT)
            .cites("8 USC 1612(a)(2)(A)", "8 USC 1641(b)", "45 CFR 400.43")
            .burden(Burden.APPLICANT)
            .notVerified()
            .leavesOut(
                    "Income and other conditions of each program, and the states' own programs.",
                    "The same benefits after the green card, and each benefit not named here.",
                    "The sections of Pub. L. 119-21 that took food stamps and Medicaid away, not found.")
            .since(
                    "2025-07-04",
                    Status.UNCERTAIN,
                    "Pub. L. 119-21 closes food stamps to asylees at once; from memory, unverified",
                    all(holds("effect.asylum.status"), not(among(BENEFIT, "food"))))
            .since(
                    "2026-10-01",
                    Status.UNCERTAIN,
                    "The same law closes Medicaid from this day; from memory, unverified",
                    all(holds("effect.asylum.status"), not(among(BENEFIT, "food", "health"))))
            .recheck()
            .build();

    private PublicBenefits() {}
}
