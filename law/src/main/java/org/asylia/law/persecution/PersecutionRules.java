package org.asylia.law.persecution;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room, in the order of the test.
public final class PersecutionRules {

    public static final List<Rule> RULES = List.of(
            SevereHarm.RULE,
            SevereHarm.CUMULATIVE,
            DeathThreats.RULE,
            EconomicHarm.RULE,
            HarmToChildren.RULE,
            HarmToRelatives.RULE,
            OrdinaryProsecution.RULE,
            StateActor.BY_THE_STATE,
            StateProtection.RULE,
            StateProtection.HELPLESS,
            StateProtection.SINGLE_REPORT,
            StateActor.RULE,
            PastPersecution.RULE,
            PresumedFear.RULE,
            ChangedConditions.RULE,
            Relocation.REBUTTAL,
            Relocation.BURDEN,
            Relocation.SAFE,
            Relocation.REASONABLE,
            HumanitarianAsylum.SEVERITY,
            HumanitarianAsylum.OTHER_HARM,
            HumanitarianAsylum.RULE,
            WellFoundedFear.RULE,
            WellFoundedFear.FEAR,
            PatternOrPractice.RULE,
            Relocation.DEFEATS_FEAR,
            FearAfterLeaving.RULE,
            ReturnTrips.RULE);

    private PersecutionRules() {}
}
