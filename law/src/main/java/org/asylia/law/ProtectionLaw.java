package org.asylia.law;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.bars.BarRules;
import org.asylia.law.crimes.CrimeRules;
import org.asylia.law.torture.TortureRules;
import org.asylia.law.withholding.WithholdingRules;
import org.asylia.law.withholding.bars.WithholdingBarRules;

/// All the rules of protection law, gathered from their rooms.
public final class ProtectionLaw {

    public static final List<Rule> RULES = Stream.of(
                    CrimeRules.RULES,
                    BarRules.RULES,
                    WithholdingRules.RULES,
                    WithholdingBarRules.RULES,
                    TortureRules.RULES)
            .flatMap(List::stream)
            .toList();

    private ProtectionLaw() {}
}
