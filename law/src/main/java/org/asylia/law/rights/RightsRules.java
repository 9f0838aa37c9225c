package org.asylia.law.rights;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room: rights, then duties.
public final class RightsRules {

    public static final List<Rule> RULES = List.of(
            Help.COUNSEL,
            Help.COUNSEL_AT_USCIS,
            Help.COUNSEL_FOR_CHILDREN,
            Help.CONSULTATION,
            Help.INTERPRETER,
            FairProcess.CONFIDENTIALITY,
            FairProcess.HEARING,
            NoReturn.RULE,
            FairProcess.RECORD,
            WorkPermitRights.TIMING,
            WorkPermitRights.CLOCK_NOTICE,
            SigningTheForm.TRUTH,
            SigningTheForm.WARNING,
            SigningTheForm.PREPARER,
            ApplicantsDuties.ADDRESS,
            ApplicantsDuties.ATTEND,
            ApplicantsDuties.UPDATE,
            ApplicantsDuties.CHECKS,
            GovernmentTime.RULE);

    private RightsRules() {}
}
