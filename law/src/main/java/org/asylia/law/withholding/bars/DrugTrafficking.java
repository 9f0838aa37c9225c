package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.told;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.law.facts.ConvictionFacts.CHILD_VICTIM;
import static org.asylia.law.facts.ConvictionFacts.KIND;
import static org.asylia.law.facts.DrugCrimeFacts.HARM_TO_CHILDREN;
import static org.asylia.law.facts.DrugCrimeFacts.LITTLE_MONEY;
import static org.asylia.law.facts.DrugCrimeFacts.ORGANIZED_CRIME;
import static org.asylia.law.facts.DrugCrimeFacts.PLEA_DATE;
import static org.asylia.law.facts.DrugCrimeFacts.SIDE_ROLE;
import static org.asylia.law.facts.DrugCrimeFacts.VERY_SMALL_AMOUNT;
import static org.asylia.law.facts.DrugCrimeFacts.VIOLENCE;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import java.util.Set;
import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Burden;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;

/// An aggravated felony of trafficking in drugs is presumed particularly serious, whatever the sentence.
///
/// To rebut it, all six mitigating facts must be shown together; only then may a judge ask whether extraordinary and
/// compelling circumstances call for an exception. If one fails, the presumption stands.
public final class DrugTrafficking {

    private static final Condition BASIS =
            all(holds("crimes.final-conviction"), holds("crimes.aggravated-felony"), among(KIND, "drug-selling"));

    private static final Condition SIX_FACTS = all(
            says(VERY_SMALL_AMOUNT),
            says(LITTLE_MONEY),
            says(SIDE_ROLE),
            not(says(VIOLENCE)),
            not(says(ORGANIZED_CRIME)),
            not(says(HARM_TO_CHILDREN)));

    private static final Judgment STILL_SERIOUS = Judgment.of(
                    "withholding.bar.psc.drug-trafficking",
                    "Although all six mitigating facts are shown, is the drug crime still particularly serious, because"
                            + " nothing extraordinary and compelling speaks against it?",
                    forIt("a victim was a child", says(CHILD_VICTIM)),
                    against("all six mitigating facts are shown", SIX_FACTS))
            .decidedIn("matter-of-y-l-a-g-r-s-r", "decarvalho-v-garland");

    private static final Condition PRESUMED = presumed(
            BASIS,
            all(SIX_FACTS, not(judged(STILL_SERIOUS))),
            "A drug-trafficking aggravated felony is presumed particularly serious.",
            Burden.APPLICANT.noting("All six facts and something extraordinary and compelling."));

    public static final Rule RULE = Rule.of(
                    "withholding.bar.psc.drug-trafficking",
                    "The conviction is of drug trafficking, presumed particularly serious, and that is not rebutted.")
            .kind(Kind.PRESUMPTION)
            .each(CONVICTIONS)
            .cites(
                    "INA 241(b)(3)(B)(ii)",
                    "Matter of Y-L-, A-G- & R-S-R-, 23 I&N Dec. 270 (A.G. 2002)",
                    "Miguel-Miguel v. Gonzales, 500 F.3d 941 (9th Cir. 2007)")
            .before(Before.none(
                    "Before 5 March 2002 there was no presumption (Matter of S-S-, 22 I&N Dec. 458 (BIA 1999))."))
            .since(
                    "2002-03-05",
                    "Matter of Y-L-, opening and accounts of the presumption read; the six facts from memory",
                    PRESUMED)
            .since(
                    "2007-08-29",
                    "Miguel-Miguel v. Gonzales, opening read; day from memory",
                    contested(
                            "withholding.bar.psc.drug-trafficking.plea-date",
                            "Does the presumption reach pleas made before 5 March 2002?",
                            Reading.in(
                                    Set.of("9"),
                                    "later-pleas",
                                    "No, only later pleas",
                                    "Miguel-Miguel v. Gonzales, 500 F.3d 941 (9th Cir. 2007)",
                                    all(days(told(PLEA_DATE), Order.AT_LEAST, day("2002-03-05")), PRESUMED)),
                            Reading.elsewhere(
                                    "all-pleas",
                                    "Yes, no circuit elsewhere has said otherwise",
                                    "Matter of Y-L-, A-G- & R-S-R-, 23 I&N Dec. 270 (A.G. 2002)",
                                    PRESUMED)))
            .burden(Burden.Party.APPLICANT, Burden.Proof.PREPONDERANCE, "The applicant rebuts the presumption.")
            .decidedIn("matter-of-y-l-a-g-r-s-r", "decarvalho-v-garland", "matter-of-u-m")
            .notVerified()
            .leavesOut(
                    "Dor v. Garland, 46 F.4th 38 (1st Cir. 2022): small marijuana sales sent back for a closer look.")
            .build();

    private DrugTrafficking() {}
}
