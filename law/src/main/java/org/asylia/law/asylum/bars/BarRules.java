package org.asylia.law.asylum.bars;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules on the mandatory bars to asylum.
public final class BarRules {

    public static final List<Rule> RULES = List.of(
            AsylumBarred.RULE,
            BurdenOnBars.RULE,
            PersecutionOfOthers.RULE,
            Duress.RULE,
            Duress.NARROW_DEFENSE,
            ParticularlySeriousCrimeBar.RULE,
            ParticularlySeriousCrimeBar.AGGRAVATED_FELONY,
            ParticularlySeriousCrimeBar.DESIGNATED_OFFENSES,
            MentalHealth.RULE,
            SeriousCrimeAbroad.RULE,
            DangerToSecurity.RULE,
            PublicHealth.RULE,
            TerrorismBar.RULE,
            TerrorismBar.OWN_ACTS,
            TerrorismBar.NO_DANGER,
            TerrorismBar.NO_REVIEW,
            TerroristGroups.RULE,
            TerroristGroups.DESIGNATED,
            TerroristGroups.CARTELS,
            TerroristGroups.NOT_KNOWN,
            GroupContact.RULE,
            MaterialSupport.RULE,
            TerrorismExemption.RULE,
            TerrorismExemption.POSSIBLE,
            SpouseOrChild.RULE,
            SpouseOrChild.RENOUNCED,
            FirmResettlement.RULE,
            FirmResettlement.STOP_ON_THE_FLIGHT,
            FirmResettlement.RESTRICTED_THERE,
            FirmResettlement.TEXT_OF_2020,
            OfferOfResettlement.RULE);

    private BarRules() {}
}
