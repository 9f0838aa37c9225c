package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.PersonFacts;

/// The person is a refugee and still needs protection, or keeps it for humanitarian reasons.
///
/// A refugee who was persecuted once but has nothing to fear any more is refused in discretion, unless the harm was
/// so severe, or other serious harm so likely, that asylum is kept.
public final class Refugee {

    private static final Condition HOME = any(
            says(CountryFacts.NATIONALITY),
            all(says(PersonFacts.STATELESS), says(CountryFacts.LAST_HABITUAL_RESIDENCE)));

    public static final Rule RULE = Rule.of(
                    "asylum.refugee",
                    "The person is a refugee with a fear that still stands, or one whom humanitarian asylum protects.")
            .cites("INA 208(b)(1)(A)", "8 CFR 208.13(b)(1)", "8 CFR 1208.13(b)(1)(i)-(iii)")
            .since(
                    "1980-04-01",
                    "INA 208, 101(a)(42); the rule on fear that has ended was not in the regulations yet; from memory",
                    holds(RefugeeDefinition.RULE.id()))
            .since(
                    "1990-10-01",
                    "8 CFR 208.13(b)(1) as first written in 1990, from memory; today's 1208.13(b)(1) read",
                    all(
                            holds(RefugeeDefinition.RULE.id()),
                            some(
                                    COUNTRIES,
                                    all(
                                            HOME,
                                            some(CLAIMS, any(holds("refugee.fear"), holds("refugee.humanitarian")))))))
            .decidedIn("matter-of-chen")
            .leavesOut("Which country's fear counts where a person of several nationalities fears one and was harmed in"
                    + " another: any one is taken to be enough here.")
            .build();

    private Refugee() {}
}
