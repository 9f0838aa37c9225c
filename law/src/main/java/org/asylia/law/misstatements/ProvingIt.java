package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;

import java.util.List;
import org.asylia.law.facts.EvidenceFacts;

/// What can prove a claim.
final class ProvingIt {

    private static final Misstatement NO_PAPERS = Misstatement.of(24, "no-papers", "Without papers you have no case.")
            .bites(any(says(EvidenceFacts.PROOF_MISSING), not(says(EvidenceFacts.STANDS_WITHOUT_TESTIMONY))))
            .concerns("asylum.evidence.corroboration", "asylum.evidence.burden", "asylum.evidence.credibility")
            .since(
                    "2005-05-11",
                    "Your own words can be enough, if they are clear and can be believed. But get"
                            + " the proof that you fairly can, and say why you cannot get the rest.",
                    "INA 208(b)(1)(B)(ii)")
            .build();

    static final List<Misstatement> ALL = List.of(NO_PAPERS);

    private ProvingIt() {}
}
