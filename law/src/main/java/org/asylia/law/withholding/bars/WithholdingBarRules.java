package org.asylia.law.withholding.bars;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules on the bars to withholding of removal.
public final class WithholdingBarRules {

    public static final List<Rule> RULES = List.of(
            WithholdingBarred.RULE,
            NaziOrGenocide.RULE,
            PersecutorBar.RULE,
            SeriousConviction.RULE,
            AggregateSentence.RULE,
            DrugTrafficking.RULE,
            CrimeAbroadBar.RULE,
            SecurityBar.RULE,
            ThirdCountryAgreement.RULE);

    private WithholdingBarRules() {}
}
