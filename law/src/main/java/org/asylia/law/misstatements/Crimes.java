package org.asylia.law.misstatements;

import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import java.util.List;
import org.asylia.law.facts.ConvictionFacts;
import org.asylia.law.facts.CrimeAbroadFacts;

/// What a crime does, and what it does not.
final class Crimes {

    private static final Misstatement ANY_CRIME = Misstatement.of(20, "any-crime", "Any crime bars everything.")
            .bites(any(
                    some(CONVICTIONS, among(ConvictionFacts.RESULT, "guilty", "deferred")),
                    says(CrimeAbroadFacts.COMMITTED),
                    says(CrimeAbroadFacts.ACCUSED)))
            .concerns("asylum.bar.psc", "asylum.bar.snpc", "withholding.bar.psc", "cat.deferral")
            .since(
                    "1999-03-22",
                    "It depends on the crime. Only grave ones bar asylum and withholding. And no"
                            + " crime bars deferral of removal for torture.",
                    "INA 208(b)(2)(A)",
                    "INA 241(b)(3)(B)",
                    "8 CFR 1208.17(a)")
            .build();

    private static final Misstatement AGGRAVATED_FELONY = Misstatement.of(
                    21, "aggravated-felony-withholding", "An aggravated felony always bars withholding.")
            .bites(some(CONVICTIONS, holds("crimes.aggravated-felony")))
            .concerns(
                    "withholding.bar.psc",
                    "withholding.bar.psc.aggregated-five-years",
                    "withholding.bar.psc.drug-trafficking",
                    "crimes.aggravated-felony")
            .since(
                    "1997-04-01",
                    "It does if the sentences for such crimes add up to five years. If not, the"
                            + " judge looks at how grave the crime was.",
                    "INA 241(b)(3)(B)")
            .since(
                    "2002-03-05",
                    "It does if the sentences for such crimes add up to five years. If not, the"
                            + " judge looks at how grave the crime was. Drug dealing is at first taken to be"
                            + " grave.",
                    "INA 241(b)(3)(B)",
                    "Matter of Y-L-, 23 I&N Dec. 270 (A.G. 2002)")
            .build();

    static final List<Misstatement> ALL = List.of(ANY_CRIME, AGGRAVATED_FELONY);

    private Crimes() {}
}
