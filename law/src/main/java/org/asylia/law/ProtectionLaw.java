package org.asylia.law;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.affirmative.AffirmativeRules;
import org.asylia.law.asylum.after.AfterRules;
import org.asylia.law.asylum.apply.ApplyRules;
import org.asylia.law.asylum.bars.BarRules;
import org.asylia.law.asylum.discretion.DiscretionRules;
import org.asylia.law.asylum.family.FamilyRules;
import org.asylia.law.asylum.limits.FurtherLimits;
import org.asylia.law.asylum.qualify.QualifyRules;
import org.asylia.law.asylum.qualify.group.GroupRules;
import org.asylia.law.clocks.FederalHolidays;
import org.asylia.law.court.CourtRules;
import org.asylia.law.crimes.CrimeRules;
import org.asylia.law.deadlines.DeadlineRules;
import org.asylia.law.effects.EffectRules;
import org.asylia.law.facts.FurtherFacts;
import org.asylia.law.fees.FeeRules;
import org.asylia.law.filing.FilingRules;
import org.asylia.law.permit.PermitRules;
import org.asylia.law.persecution.PersecutionRules;
import org.asylia.law.procedure.ProcedureRules;
import org.asylia.law.proof.ProofRules;
import org.asylia.law.rights.RightsRules;
import org.asylia.law.screening.ScreeningRules;
import org.asylia.law.stage.StageRules;
import org.asylia.law.torture.TortureRules;
import org.asylia.law.withholding.WithholdingRules;
import org.asylia.law.withholding.bars.WithholdingBarRules;

/// All the rules of protection law, gathered from their rooms.
public final class ProtectionLaw {

    /// The day to which the law was followed. What happened later is not in here.
    public static final LocalDate KNOWN_TO = LocalDate.of(2026, 10, 7);

    public static final List<Rule> RULES = Stream.of(
                    DoorRules.RULES,
                    ApplyRules.RULES,
                    QualifyRules.RULES,
                    GroupRules.RULES,
                    CrimeRules.RULES,
                    BarRules.RULES,
                    FurtherLimits.RULES,
                    PersecutionRules.RULES,
                    ProofRules.RULES,
                    DiscretionRules.RULES,
                    FamilyRules.RULES,
                    AfterRules.RULES,
                    WithholdingRules.RULES,
                    WithholdingBarRules.RULES,
                    TortureRules.RULES,
                    ProcedureRules.RULES,
                    ScreeningRules.RULES,
                    AffirmativeRules.RULES,
                    CourtRules.RULES,
                    FilingRules.RULES,
                    RightsRules.RULES,
                    EffectRules.RULES,
                    PermitRules.RULES,
                    FeeRules.RULES,
                    DeadlineRules.RULES,
                    StageRules.RULES)
            .flatMap(List::stream)
            .toList();

    private ProtectionLaw() {}

    /// The rules as one body of law that fits together.
    public static RuleSet ruleSet() {
        return Whole.LAW;
    }

    /// Put together when it is first asked for.
    private static final class Whole {
        static final RuleSet LAW = new RuleSet(RULES, FurtherFacts.ALL, FederalHolidays.OBSERVED, KNOWN_TO);
    }
}
