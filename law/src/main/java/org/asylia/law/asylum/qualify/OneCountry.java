package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Rule;

/// One country at a time: persecution there, or a well-founded fear of it.
public final class OneCountry {

    public static final Rule RULE = Rule.of(
                    "refugee.country",
                    "The person was persecuted in this country on a protected ground, or has a well-founded fear of it.")
            .each(COUNTRIES)
            .cites("INA 101(a)(42)(A)", "8 CFR 208.13(b)", "8 CFR 1208.13(b)")
            .since(
                    "1980-04-01",
                    "INA 101(a)(42)(A) and 208.13(b)(1) read",
                    some(CLAIMS, any(holds("refugee.past-persecution"), holds("refugee.fear"))))
            .build();

    private OneCountry() {}
}
