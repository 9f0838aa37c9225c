package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.sum;
import static org.asylia.engine.rule.NumberTerm.told;
import static org.asylia.law.facts.ConvictionFacts.SENTENCE_MONTHS;
import static org.asylia.law.facts.ConvictionFacts.SERVED_TOGETHER;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// Aggravated felonies with sentences of five years or more in all are particularly serious by law.
///
/// Only aggravated felonies are added up. Suspended time counts (INA 101(a)(48)(B)).
public final class AggregateSentence {

    private static final NumberTerm FIVE_YEARS = number(60);

    private static final Condition COUNTED = all(holds("crimes.final-conviction"), holds("crimes.aggravated-felony"));

    private static final Condition AT_THE_SAME_TIME = contested(
            "withholding.bar.psc.aggregated-five-years.same-time",
            "Are sentences that run at the same time added up?",
            Reading.elsewhere("longest", "No, only the longest counts", "the words leave it open", no("not added up")),
            Reading.elsewhere("added", "Yes, each is added", "the words leave it open", yes("added up")));

    public static final Rule RULE = Rule.of(
                    "withholding.bar.psc.aggregated-five-years",
                    "The sentences for the person's aggravated felonies add up to five years or more.")
            .kind(Kind.PRESUMPTION)
            .cites(
                    "INA 241(b)(3)(B)",
                    "8 USC 1231(b)(3)(B)",
                    "INA 101(a)(48)(B)",
                    "Matter of S-S-, 22 I&N Dec. 458 (BIA 1999)")
            .before(Before.NO_SUCH_RULE)
            .since(
                    "1997-04-01",
                    "INA 241(b)(3)(B), closing text, and 101(a)(48)(B), read in the 2013 edition",
                    all(
                            amounts(sum(CONVICTIONS, SENTENCE_MONTHS, COUNTED), Order.AT_LEAST, FIVE_YEARS),
                            any(
                                    some(
                                            CONVICTIONS,
                                            all(COUNTED, amounts(told(SENTENCE_MONTHS), Order.AT_LEAST, FIVE_YEARS))),
                                    amounts(
                                            sum(CONVICTIONS, SENTENCE_MONTHS, all(COUNTED, not(says(SERVED_TOGETHER)))),
                                            Order.AT_LEAST,
                                            FIVE_YEARS),
                                    AT_THE_SAME_TIME)))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("matter-of-s-s-1999")
            .leavesOut(
                    "Sentences changed later: only a change for a legal mistake counts (Matter of Thomas & Thompson, 27"
                            + " I&N Dec. 674 (A.G. 2019), from memory); tell the sentence that counts.",
                    "Open-ended sentences: tell the longest term.")
            .build();

    private AggregateSentence() {}
}
