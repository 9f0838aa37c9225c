package org.asylia.law.withholding;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules on withholding of removal, apart from its bars.
public final class WithholdingRules {

    public static final List<Rule> RULES = List.of(
            WithholdingOfRemoval.RULE,
            WithholdingOfRemoval.ELIGIBLE,
            CountryOfRemoval.RULE,
            ThreatToLifeOrFreedom.OWN,
            ThreatToLifeOrFreedom.THREAT,
            ClearProbability.RULE,
            PastThreat.PRESUMPTION,
            PastThreat.CHANGED,
            PastThreat.PAST,
            RelocationWithinCountry.RULE,
            WithholdingNexus.RULE,
            WithholdingEvidence.RULE,
            NoOtherBars.RULE,
            MandatoryWithholding.RULE,
            NamedCountryOnly.RULE,
            OrderFirst.RULE,
            NoFamilyBenefit.RULE,
            WithholdingBenefits.RULE,
            WithholdingDecider.RULE,
            OneApplication.RULE);

    private WithholdingRules() {}
}
