package org.asylia.law.persecution;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.yearsBetween;
import static org.asylia.engine.rule.Order.LESS;
import static org.asylia.law.facts.HarmFacts.IN_COUNTRY;
import static org.asylia.law.facts.HarmFacts.SEEN_BY_APPLICANT;
import static org.asylia.law.facts.HarmFacts.VICTIM;
import static org.asylia.law.facts.Lists.CLAIMS;
import static org.asylia.law.facts.Lists.HARMS;

import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Rule;
import org.asylia.law.facts.HarmFacts;
import org.asylia.law.facts.PersonFacts;

/// Harm to a child is judged with the age of the child in mind.
public final class HarmToChildren {

    public static final Rule RULE = Rule.of(
                    "refugee.persecution.child",
                    "Harm happened while the person was under 18, so it is judged as a child lives through it.")
            .kind(Kind.ELEMENT)
            .each(CLAIMS)
            .cites(
                    "Ordonez-Quino v. Holder, 760 F.3d 80 (1st Cir. 2014)",
                    "Jorge-Tzoc v. Gonzales, 435 F.3d 146 (2d Cir. 2006)",
                    "Portillo Flores v. Garland, 3 F.4th 615 (4th Cir. 2021)",
                    "Hernandez-Ortiz v. Gonzales, 496 F.3d 1042 (9th Cir. 2007)")
            .burden(Burden.APPLICANT)
            .decidedIn(
                    "hernandez-ortiz-v-gonzales",
                    "jorge-tzoc-v-gonzales",
                    "ordonez-quino-v-holder",
                    "portillo-flores-v-garland",
                    "mendoza-pablo-v-holder")
            .leavesOut("The age from which no allowance is made: 18 is the age of the asylum officers' guidelines.")
            .notVerified()
            .undated(
                    "Asylum officer training and circuit case law, from memory; no date of its own",
                    some(
                            HARMS,
                            all(
                                    says(IN_COUNTRY),
                                    any(among(VICTIM, "self"), says(SEEN_BY_APPLICANT)),
                                    amounts(
                                            yearsBetween(
                                                    DateTerm.told(PersonFacts.BIRTH_DATE),
                                                    DateTerm.told(HarmFacts.DATE)),
                                            LESS,
                                            number(18)))))
            .build();

    private HarmToChildren() {}
}
