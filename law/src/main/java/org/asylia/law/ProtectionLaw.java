package org.asylia.law;

import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.after.AfterRules;
import org.asylia.law.asylum.bars.BarRules;
import org.asylia.law.asylum.discretion.DiscretionRules;
import org.asylia.law.asylum.family.FamilyRules;
import org.asylia.law.asylum.qualify.QualifyRules;
import org.asylia.law.asylum.qualify.group.GroupRules;
import org.asylia.law.crimes.CrimeRules;
import org.asylia.law.persecution.PersecutionRules;
import org.asylia.law.proof.ProofRules;
import org.asylia.law.torture.TortureRules;
import org.asylia.law.withholding.WithholdingRules;
import org.asylia.law.withholding.bars.WithholdingBarRules;

/// All the rules of protection law, gathered from their rooms.
public final class ProtectionLaw {

    public static final List<Rule> RULES = Stream.of(
                    QualifyRules.RULES,
                    GroupRules.RULES,
                    CrimeRules.RULES,
                    BarRules.RULES,
                    WithholdingBarRules.RULES,
                    PersecutionRules.RULES,
                    ProofRules.RULES,
                    DiscretionRules.RULES,
                    FamilyRules.RULES,
                    AfterRules.RULES,
                    WithholdingRules.RULES,
                    TortureRules.RULES)
            .flatMap(List::stream)
            .toList();

    private ProtectionLaw() {}
}
