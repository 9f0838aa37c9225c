package org.asylia.law.asylum.qualify.group;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class GroupRules {

    public static final List<Rule> RULES = List.of(
            SocialGroup.RULE,
            CognizableGroup.RULE,
            GroupStandard.RULE,
            Immutability.RULE,
            Particularity.RULE,
            SocialDistinction.RULE,
            ApartFromTheHarm.RULE,
            GroupStated.RULE,
            SexAlone.RULE,
            DomesticViolence.RULE,
            Family.RULE,
            ImputedMembership.RULE,
            FormerStatus.RULE,
            CommonGroups.RULE,
            DomesticViolencePrecedents.A_R_C_G_FIRST,
            DomesticViolencePrecedents.A_R_C_G_SECOND,
            DomesticViolencePrecedents.A_B_1_FIRST,
            DomesticViolencePrecedents.A_B_1_SECOND,
            DomesticViolencePrecedents.A_B_2_FIRST,
            DomesticViolencePrecedents.A_B_2_SECOND,
            DomesticViolencePrecedents.A_B_3,
            FamilyPrecedents.L_E_A_1_FIRST,
            FamilyPrecedents.L_E_A_1_SECOND,
            FamilyPrecedents.L_E_A_2_FIRST,
            FamilyPrecedents.L_E_A_2_SECOND,
            FamilyPrecedents.L_E_A_3);

    private GroupRules() {}
}
