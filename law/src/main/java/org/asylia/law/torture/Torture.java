package org.asylia.law.torture;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.law.facts.Lists.CLAIMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// Torture: extreme pain, inflicted on purpose, with an official's part in it, on someone in the torturer's power.
///
/// Each element is a rule of its own: [SevereSuffering], [SpecificIntent], [OfficialInvolvement], [Custody]. What is
/// left outside: [LawfulSanctions], [ProceduralFailings]. No protected ground is needed.
public final class Torture {

    public static final Rule RULE = Rule.of("cat.torture.definition", "What the person fears would be torture.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 1208.18(a)(1)")
            .before(BeforeTheRules.NO_PROTECTION)
            .burden(Burden.APPLICANT)
            .since(
                    "1999-03-22",
                    "8 CFR 208.18(a)(1) (64 FR 8478), since 2003 also 1208.18(a)(1); an official summary read",
                    all(
                            holds("withholding.own-threat"),
                            holds("cat.torture.severity"),
                            holds("cat.torture.intent"),
                            holds("cat.torture.official"),
                            holds("cat.torture.custody"),
                            not(holds("cat.torture.lawful-sanctions")),
                            not(holds("cat.torture.procedural-noncompliance"))))
            .decidedIn("matter-of-j-e", "matter-of-r-a-f", "al-saher-v-ins", "avendano-hernandez-v-lynch")
            .build();

    private Torture() {}
}
