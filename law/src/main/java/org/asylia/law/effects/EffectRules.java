package org.asylia.law.effects;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class EffectRules {

    public static final List<Rule> RULES = List.of(
            Asylee.STATUS,
            Asylee.WORK,
            GreenCard.MAY_APPLY,
            GreenCard.LOST_ON_ADJUSTMENT,
            TravelDocument.RULE,
            FamilyOfAsylee.RULE,
            EndingAsylum.RULE,
            PublicBenefits.RULE,
            AfterDenial.RULE,
            OtherProtection.WITHHOLDING,
            OtherProtection.CONVENTION_WITHHOLDING,
            OtherProtection.CONVENTION_DEFERRAL,
            ThirdCountryRemoval.RULE,
            PostOrderDetention.RULE,
            RemovalOrder.RULE,
            FrivolousFinding.RULE,
            TravelWhilePending.ABANDONED,
            TravelWhilePending.DEPARTURE_BARS);

    private EffectRules() {}
}
