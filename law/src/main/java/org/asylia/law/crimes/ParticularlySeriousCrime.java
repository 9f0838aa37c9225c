package org.asylia.law.crimes;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.told;
import static org.asylia.law.facts.ConvictionFacts.CHILD_VICTIM;
import static org.asylia.law.facts.ConvictionFacts.KIND;
import static org.asylia.law.facts.ConvictionFacts.SENTENCE_MONTHS;
import static org.asylia.law.facts.ConvictionFacts.SOMEONE_HURT;
import static org.asylia.law.facts.ConvictionFacts.WEAPON;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// Whether a crime that no statute settles is particularly serious, judged by its elements and then by its nature, the
/// sentence and the circumstances.
///
/// The same judgment serves asylum and withholding. Danger to the community is not a question of its own.
public final class ParticularlySeriousCrime {

    private static final Condition CONDITION = all(
            holds("crimes.final-conviction"),
            judged(Judgment.of(
                            "crimes.particularly-serious",
                            "Is this crime particularly serious, by its elements and then by its nature, sentence and"
                                    + " circumstances?",
                            forIt(
                                    "a crime against people, or with weapons or drug dealing",
                                    among(
                                            KIND,
                                            "killing",
                                            "sexual",
                                            "violence",
                                            "robbery",
                                            "kidnapping",
                                            "weapons",
                                            "drug-selling")),
                            forIt("a weapon was shown or used", says(WEAPON)),
                            forIt("somebody was hurt or threatened", says(SOMEONE_HURT)),
                            forIt("the victim was a child", says(CHILD_VICTIM)),
                            forIt(
                                    "a year or more of prison was ordered",
                                    amounts(told(SENTENCE_MONTHS), Order.AT_LEAST, number(12))),
                            against("a crime against property only", among(KIND, "burglary", "theft", "fraud")),
                            against("nobody was hurt or threatened", not(says(SOMEONE_HURT))),
                            against("no weapon", not(says(WEAPON))),
                            against("a short sentence", amounts(told(SENTENCE_MONTHS), Order.LESS, number(12))),
                            against(
                                    "an illness of the mind played a part, and may be weighed",
                                    holds("asylum.bar.psc.mental-health")))
                    .decidedIn(
                            "matter-of-frentescu",
                            "matter-of-n-a-m",
                            "matter-of-l-s-1999",
                            "matter-of-r-a-m",
                            "blandino-medina-v-holder")));

    public static final Rule RULE = Rule.of(
                    "crimes.particularly-serious",
                    "By its elements, nature, sentence and circumstances the crime is particularly serious.")
            .each(CONVICTIONS)
            .cites(
                    "INA 208(b)(2)(A)(ii)",
                    "INA 241(b)(3)(B)(ii)",
                    "Matter of Frentescu, 18 I&N Dec. 244 (BIA 1982)",
                    "Matter of N-A-M-, 24 I&N Dec. 336 (BIA 2007)")
            .since(
                    "1980-04-01",
                    "Refugee Act of 1980, old INA 243(h)(2)(B); the factors are those of Matter of Frentescu (23 June"
                            + " 1982); from memory and summaries",
                    CONDITION)
            .since(
                    "2007-10-24",
                    "Matter of N-A-M-: elements first, then all reliable information; headnotes read",
                    CONDITION)
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn(
                    "matter-of-frentescu",
                    "matter-of-carballe",
                    "matter-of-n-a-m",
                    "n-a-m-v-holder",
                    "anaya-ortiz-v-holder",
                    "luziga-v-ag")
            .leavesOut("Whether the elements alone rule a crime out is part of the judgment, not decided apart.")
            .build();

    private ParticularlySeriousCrime() {}
}
