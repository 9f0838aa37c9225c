package org.asylia.law.torture;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules on protection under the Convention Against Torture.
public final class TortureRules {

    public static final List<Rule> RULES = List.of(
            TortureProtection.ELIGIBLE,
            LikelihoodOfTorture.RULE,
            AggregateRisk.RULE,
            Torture.RULE,
            SevereSuffering.RULE,
            SevereSuffering.MENTAL,
            SpecificIntent.RULE,
            OfficialInvolvement.RULE,
            OfficialInvolvement.OWN_ACT,
            OfficialInvolvement.CONSENT,
            Acquiescence.RULE,
            Acquiescence.AWARE,
            Custody.RULE,
            LawfulSanctions.RULE,
            ProceduralFailings.RULE,
            Assurances.RULE,
            NoGroundNeeded.RULE,
            BoardRulingsOf2025.RULE,
            TortureProtection.WITHHOLDING,
            DeferralOfRemoval.RULE,
            DeferralOfRemoval.TERMINATION,
            TortureProtectionBenefits.RULE,
            CourtReview.RULE);

    private TortureRules() {}
}
