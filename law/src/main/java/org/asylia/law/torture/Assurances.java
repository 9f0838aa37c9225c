package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.TortureFacts;

/// A promise of the other country not to torture ends the claim once the government has found it reliable.
///
/// The Secretary of State passes it on; the Attorney General or the Department of Homeland Security decides, with the
/// Secretary, whether it is good enough. Neither an officer nor a judge nor the Board then looks at the claim.
public final class Assurances {

    public static final Rule RULE = Rule.of(
                    "cat.assurances",
                    "This country promised not to torture the person, and the promise has been found reliable.")
            .kind(Kind.EXCEPTION)
            .each(COUNTRIES)
            .cites("8 CFR 208.18(c)", "8 CFR 1208.18(c)", "8 CFR 208.17(f)", "8 CFR 1208.17(f)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.GOVERNMENT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(c) (64 FR 8478), since 2003 also 1208.18(c); from memory",
                    all(says(TortureFacts.ASSURANCE_GIVEN), says(TortureFacts.ASSURANCE_ACCEPTED)))
            .notVerified()
            .leavesOut("In the Third Circuit the person may test the assurance: Khouzam v. Attorney General,"
                    + " 549 F.3d 235 (3d Cir. 2008), from memory.")
            .build();

    private Assurances() {}
}
