package org.asylia.law.withholding;

import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.CountryFacts;

/// Withholding and torture protection are asked of each country to which the person could be sent.
///
/// That is the country the government named and, as long as another may still be named, the country of citizenship
/// or of the last home.
/// Left out: the whole order of countries in INA 241(b)(2), such as the country of birth or of the last port.
public final class CountryOfRemoval {

    public static final Rule RULE = Rule.of("withholding.country", "The person could be sent to this country.")
            .kind(Kind.ELEMENT)
            .each(COUNTRIES)
            .cites("INA 241(b)(2)", "INA 241(b)(3)(A)", "8 CFR 1208.16(b)", "8 CFR 1208.16(c)(2)")
            .burden(Burden.NONE)
            .since(
                    "1980-04-01",
                    "INA 243(a) and (h), since 1997-04-01 INA 241(b)(2)-(3); present statute read",
                    any(
                            says(CountryFacts.REMOVAL_PROPOSED),
                            says(CountryFacts.NATIONALITY),
                            says(CountryFacts.LAST_HABITUAL_RESIDENCE)))
            .decidedIn("matter-of-a-s-m")
            .leavesOut("Countries of birth, of boarding and others that INA 241(b)(2) lets the government choose: enter"
                    + " such a country once the government names it.")
            .build();

    private CountryOfRemoval() {}
}
