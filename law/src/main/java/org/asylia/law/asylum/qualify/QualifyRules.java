package org.asylia.law.asylum.qualify;

import java.util.List;
import org.asylia.engine.rule.Rule;
import org.asylia.law.asylum.qualify.nexus.FamilyMeansOrEnd;
import org.asylia.law.asylum.qualify.nexus.MixedMotive;
import org.asylia.law.asylum.qualify.nexus.Nexus;
import org.asylia.law.asylum.qualify.nexus.NexusPrecedents;
import org.asylia.law.asylum.qualify.nexus.OneCentralReason;
import org.asylia.law.asylum.qualify.nexus.PrivateMotive;

/// The rules of this room and of the reason for the harm.
public final class QualifyRules {

    public static final List<Rule> RULES = List.of(
            RefugeeDefinition.RULE,
            Refugee.RULE,
            OutsideCountry.RULE,
            OneCountry.RULE,
            SeveralNationalities.RULE,
            Stateless.RULE,
            PersecutorIsNoRefugee.RULE,
            PopulationControl.RULE,
            RaceReligionNationality.RACE,
            RaceReligionNationality.RELIGION,
            RaceReligionNationality.NATIONALITY,
            PoliticalOpinion.RULE,
            ProtectedGround.RULE,
            Nexus.RULE,
            OneCentralReason.RULE,
            MixedMotive.RULE,
            FamilyMeansOrEnd.RULE,
            PrivateMotive.RULE,
            NexusPrecedents.L_E_A_1,
            NexusPrecedents.A_C_A_A_1,
            NexusPrecedents.A_C_A_A_2);

    private QualifyRules() {}
}
