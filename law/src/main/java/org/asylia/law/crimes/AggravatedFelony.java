package org.asylia.law.crimes;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.amounts;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.days;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.judged;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Judgment.against;
import static org.asylia.engine.rule.Judgment.forIt;
import static org.asylia.engine.rule.NumberTerm.number;
import static org.asylia.engine.rule.NumberTerm.told;
import static org.asylia.law.facts.ConvictionFacts.FINDING;
import static org.asylia.law.facts.ConvictionFacts.FOREIGN;
import static org.asylia.law.facts.ConvictionFacts.FOREIGN_TERM_ENDED;
import static org.asylia.law.facts.ConvictionFacts.KIND;
import static org.asylia.law.facts.ConvictionFacts.LOSS_OVER_LIMIT;
import static org.asylia.law.facts.ConvictionFacts.SENTENCE_MONTHS;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.engine.rule.Before;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Judgment;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.Rule;

/// Whether a crime is an aggravated felony.
///
/// The name of a crime does not tell: the elements of the state's law are compared with the federal definition. So
/// this is a legal judgment, unless a record shows that a judge or a court has classed the crime already. What was so
/// decided governs: while it is not known whether anything was, a practitioner's own comparison settles nothing.
/// Left out: which version of the definition governs an old conviction.
public final class AggravatedFelony {

    private static final Condition OLD_FOREIGN_TERM = all(
            says(FOREIGN), days(DateTerm.years(DateTerm.told(FOREIGN_TERM_ENDED), 15), Order.LESS, DateTerm.asOf()));

    private static final Condition YEAR_OR_MORE = amounts(told(SENTENCE_MONTHS), Order.AT_LEAST, number(12));

    private static final Judgment CLASSED = Judgment.of(
                    "crimes.aggravated-felony",
                    "Do the elements of this crime match the definition of an aggravated felony in force?",
                    forIt("killing, or sexual abuse", among(KIND, "killing", "sexual")),
                    forIt("selling or moving drugs or weapons", among(KIND, "drug-selling", "weapons")),
                    forIt(
                            "a violent crime, theft or burglary with a year or more ordered",
                            all(among(KIND, "violence", "robbery", "kidnapping", "burglary", "theft"), YEAR_OR_MORE)),
                    forIt(
                            "a fraud with a loss of more than 10,000 dollars",
                            all(among(KIND, "fraud"), says(LOSS_OVER_LIMIT))),
                    against(
                            "a violent crime, theft or burglary with less than a year ordered",
                            all(
                                    among(KIND, "violence", "robbery", "kidnapping", "burglary", "theft"),
                                    not(YEAR_OR_MORE))),
                    against(
                            "a fraud with a loss of 10,000 dollars or less",
                            all(among(KIND, "fraud"), not(says(LOSS_OVER_LIMIT)))),
                    against("having or using drugs only", among(KIND, "drug-use")))
            .decidedIn("moncrieffe-v-holder");

    private static final Condition CONDITION = all(
            holds("crimes.conviction"),
            not(OLD_FOREIGN_TERM),
            any(
                    among(FINDING, "aggravated-felony"),
                    all(not(among(FINDING, "not-aggravated-felony")), judged(CLASSED))));

    public static final Rule RULE = Rule.of("crimes.aggravated-felony", "The crime is an aggravated felony.")
            .each(CONVICTIONS)
            .cites("INA 101(a)(43)", "8 USC 1101(a)(43)", "Moncrieffe v. Holder, 569 U.S. 184 (2013)")
            .before(Before.none("The term was first enacted on 18 November 1988."))
            .since(
                    "1988-11-18",
                    "Pub. L. 100-690, section 7342; date confirmed by Matter of A-A-, 20 I&N Dec. 492 (BIA 1992)",
                    CONDITION)
            .since(
                    "1990-11-29",
                    "Pub. L. 101-649, section 501: more crimes; date confirmed by Matter of A-A-",
                    CONDITION)
            .since(
                    "1996-09-30",
                    "Pub. L. 104-208, section 321: lower thresholds, whatever the day of the conviction; from memory",
                    CONDITION)
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn("moncrieffe-v-holder")
            .leavesOut(
                    "The categorical comparison itself: no statute book of crimes is encoded; a practitioner judges it.",
                    "Days short of a full month: a sentence of 364 days is told as 11 months and 365 days as 12.")
            .build();

    private AggravatedFelony() {}
}
