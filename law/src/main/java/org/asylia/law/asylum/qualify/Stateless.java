package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.PersonFacts;

/// A person without any nationality is tested against the country of last habitual residence.
///
/// Being stateless is not by itself persecution. Losing citizenship on a protected ground may be: that is a harm.
public final class Stateless {

    public static final Rule RULE = Rule.of(
                    "refugee.nationality.stateless",
                    "The person has no nationality, and meets the refugee test for the country of last habitual"
                            + " residence.")
            .cites("INA 101(a)(42)(A)", "8 USC 1101(a)(42)(A)", "8 CFR 208.13(b)(1)", "8 CFR 1208.13(b)(1)")
            .since(
                    "1980-04-01",
                    "INA 101(a)(42)(A) and 8 CFR 208.13(b)(1) read",
                    all(
                            says(PersonFacts.STATELESS),
                            some(
                                    COUNTRIES,
                                    all(says(CountryFacts.LAST_HABITUAL_RESIDENCE), holds(OneCountry.RULE.id())))))
            .decidedIn("stserba-v-holder")
            .leavesOut("Whether taking citizenship away was itself persecution: it is told as a harm.")
            .build();

    private Stateless() {}
}
