package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.TortureFacts;

/// The victim must be in the torturer's custody or physical control; a kidnapper or a violent partner can have it.
public final class Custody {

    public static final Rule RULE = Rule.of(
                    "cat.torture.custody", "The person would be in the custody or physical control of whoever does it.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(6)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(6) (64 FR 8478), since 2003 also 1208.18(a)(6); an official summary read, private"
                            + " control from memory",
                    says(TortureFacts.HELD))
            .build();

    private Custody() {}
}
