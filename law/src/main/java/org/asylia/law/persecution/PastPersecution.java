package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;

/// The person suffered persecution there in the past, for a protected reason.
///
/// A claim without any harm, when its list of harms is complete, has no past persecution.
/// Left out: that the country is one of nationality or last residence, which the refugee definition asks.
public final class PastPersecution {

    private static final Condition SUFFERED = all(
            some(HARMS, says(IN_COUNTRY)),
            holds("refugee.persecution.severity"),
            not(holds("refugee.persecution.prosecution")),
            holds("refugee.actor"),
            holds("refugee.ground"),
            holds("refugee.nexus"));

    public static final Rule RULE = Rule.of(
                    "refugee.past-persecution",
                    "The person suffered persecution in that country in the past, for a protected reason.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites("8 CFR 208.13(b)(1)", "8 CFR 1208.13(b)(1)", "Matter of D-I-M-, 24 I&N Dec. 448 (BIA 2008)")
            .burden(Burden.APPLICANT.noting("The judge must make a specific finding. If it is made, the burden on"
                    + " future fear passes to the government."))
            .decidedIn("matter-of-d-i-m", "matter-of-chen", "matter-of-d-v", "mejia-v-ag")
            .leavesOut("Whether the country is one of nationality or last residence: see refugee.definition.")
            .since("1980-04-01", "INA 101(a)(42)(A), persecution or a well-founded fear of it; statute read", SUFFERED)
            .since("1990-10-01", "8 CFR 208.13(b)(1) of 1990, 55 FR 30674; from memory", SUFFERED)
            .since("2001-01-05", "8 CFR 208.13(b)(1), 65 FR 76121; date of effect and later text read", SUFFERED)
            .build();

    private PastPersecution() {}
}
