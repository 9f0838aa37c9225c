package org.asylia.law.proof;

import java.util.List;
import org.asylia.engine.rule.Rule;

/// The rules of this room, in the order of the statute.
public final class ProofRules {

    public static final List<Rule> RULES = List.of(
            ApplicantsProof.RULE,
            Corroboration.RULE,
            Credibility.RULE,
            CountryInformation.RULE,
            DecisionWithoutHearing.INCOMPLETE,
            DecisionWithoutHearing.NO_CASE,
            DecisionWithoutHearing.STIPULATIONS);

    private ProofRules() {}
}
