package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.TortureFacts;

/// An unfair procedure is not by itself torture.
public final class ProceduralFailings {

    public static final Rule RULE = Rule.of(
                    "cat.torture.procedural-noncompliance",
                    "The person fears only that legal procedure would not be kept.")
            .kind(Kind.EXCEPTION)
            .each(CLAIMS)
            .cites("8 CFR 208.18(a)(8)", "8 CFR 1208.18(a)(8)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(8) (64 FR 8478), since 2003 also 1208.18(a)(8); from memory",
                    says(TortureFacts.UNFAIR_PROCESS_ONLY))
            .notVerified()
            .build();

    private ProceduralFailings() {}
}
