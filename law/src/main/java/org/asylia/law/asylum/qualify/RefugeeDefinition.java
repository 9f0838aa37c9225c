package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.not;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;

/// The person is a refugee as the statute defines the word.
///
/// Past persecution makes a refugee even where nothing is feared any more; whether asylum then still follows is
/// [Refugee]. Left out: people still inside their country, INA 101(a)(42)(B), who are admitted from abroad only.
public final class RefugeeDefinition {

    private static final Condition COUNTRY = any(holds(SeveralNationalities.RULE.id()), holds(Stateless.RULE.id()));

    public static final Rule RULE = Rule.of(
                    "refugee.definition",
                    "The person is a refugee: outside the country that counts, persecuted there or with a well-founded"
                            + " fear of it on a protected ground, and not a persecutor.")
            .cites("INA 101(a)(42)(A)", "8 USC 1101(a)(42)(A)", "8 CFR 208.13(b)", "8 CFR 1208.13(b)")
            .burden(
                    Burden.Party.APPLICANT,
                    Burden.Proof.PREPONDERANCE,
                    "INA 208(b)(1)(B)(i); the risk itself is measured by the well-founded-fear standard.")
            .since(
                    "1980-04-01",
                    "INA 101(a)(42) read in full in a reproduction of the statute; first day from memory",
                    all(holds(OutsideCountry.RULE.id()), COUNTRY, not(holds(PersecutorIsNoRefugee.RULE.id()))))
            .decidedIn("ins-v-cardoza-fonseca", "matter-of-acosta", "matter-of-mogharrabi")
            .leavesOut("INA 101(a)(42)(B), people inside their own country: it serves admission from abroad only.")
            .build();

    private RefugeeDefinition() {}
}
