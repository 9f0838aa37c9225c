package org.asylia.law.filing;

import java.util.ArrayList;
import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room.
public final class FilingRules {

    private static final List<Rule> FORMS = List.of(
            ApplicationForms.I_589,
            ApplicationForms.I_765,
            RepresentativeForms.G_28,
            RepresentativeForms.EOIR_28,
            RepresentativeForms.EOIR_27,
            AppealForms.EOIR_26,
            AppealForms.EOIR_26A,
            AppealForms.EOIR_29,
            AddressForms.EOIR_33_COURT,
            AddressForms.EOIR_33_BOARD,
            AddressForms.EOIR_59,
            RepresentativeForms.EOIR_60,
            RepresentativeForms.EOIR_61,
            AfterGrantForms.I_730,
            AfterGrantForms.I_131,
            AfterGrantForms.I_485,
            AfterGrantForms.I_602,
            AfterGrantForms.I_864,
            AfterGrantForms.I_693,
            AddressForms.AR_11,
            ApplicationForms.I_912,
            GovernmentForms.I_862,
            GovernmentForms.I_863,
            GovernmentForms.I_870,
            GovernmentForms.I_867,
            ApplicationForms.I_881,
            ApplicationForms.PAYMENT);

    private static final List<Rule> FILINGS = List.of(
            WhereToFile.LOCKBOX,
            WhereToFile.ONLINE,
            WhereToFile.VETTING_CENTER,
            WhereToFile.CHILD,
            WhereToFile.COURT,
            ElectronicFiling.ECAS,
            ElectronicFiling.FILES,
            CourtPacket.ORDER,
            CourtPacket.COVER,
            CourtPacket.PAGES,
            CourtPacket.TABS,
            Papers.TRANSLATION,
            Papers.SERVICE,
            CourtPacket.SIGNATURE,
            CourtPacket.PROPOSED_ORDER,
            UscisPacket.RULE);

    public static final List<Rule> RULES = gathered();

    private FilingRules() {}

    private static List<Rule> gathered() {
        var rules = new ArrayList<>(FORMS);
        rules.addAll(FILINGS);
        return List.copyOf(rules);
    }
}
