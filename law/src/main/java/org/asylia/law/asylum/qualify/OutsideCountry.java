package org.asylia.law.asylum.qualify;

import static org.asylia.engine.rule.Conditions.says;

import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.PersonFacts;

/// The person is outside the country of feared harm, and in the United States.
///
/// Whoever is here is outside every other country. Whether somebody at the border has arrived is decided in
/// `asylum.apply.presence`.
public final class OutsideCountry {

    public static final Rule RULE = Rule.of(
                    "refugee.outside-country",
                    "The person is outside the country of feared persecution, in the United States.")
            .cites("INA 101(a)(42)(A)", "INA 208(a)(1)", "8 USC 1158(a)(1)")
            .since(
                    "1980-04-01",
                    "INA 101(a)(42)(A) and 208(a)(1) read; first day from memory",
                    says(PersonFacts.IN_UNITED_STATES))
            .leavesOut("Who has arrived in the United States without being inside it: see asylum.apply.presence.")
            .build();

    private OutsideCountry() {}
}
