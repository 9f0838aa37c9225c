package org.asylia.law.withholding.bars;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.indicated;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.presumed;
import static org.asylia.law.facts.ConvictionFacts.KIND;
import static org.asylia.law.facts.ConvictionFacts.RESULT;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import java.util.Set;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.Kind;
import org.asylia.engine.rule.Reading;
import org.asylia.engine.rule.Rule;
import org.asylia.law.crimes.BarBurden;

/// A final conviction of a particularly serious crime bars withholding.
///
/// Three ways lead there: aggravated felonies with five years of prison in all ([AggregateSentence]), drug trafficking
/// that is not rebutted ([DrugTrafficking]), or the judgment of the crime itself
/// ([org.asylia.law.crimes.ParticularlySeriousCrime]). An aggravated felony alone is not enough, as it is for asylum.
/// Left out: proceedings begun before 1 April 1997 and decided later.
public final class SeriousConviction {

    private static final Condition JUDGED = holds("crimes.particularly-serious");

    private static final Condition AGGRAVATED_FELONY =
            all(holds("crimes.final-conviction"), holds("crimes.aggravated-felony"));

    private static final Condition FIVE_YEARS =
            all(AGGRAVATED_FELONY, holds("withholding.bar.psc.aggregated-five-years"));

    private static final Condition ONLY_AGGRAVATED_FELONIES = all(AGGRAVATED_FELONY, JUDGED);

    private static final String POINT = "withholding.bar.psc.aggravated-felony-only";
    private static final String QUESTION = "Can a crime that is no aggravated felony be particularly serious?";
    private static final String ALAKA = "Alaka v. Attorney General, 456 F.3d 88 (3d Cir. 2006)";

    public static final Rule RULE = Rule.of(
                    "withholding.bar.psc",
                    "The person was convicted by final judgment of a crime that is particularly serious for withholding.")
            .kind(Kind.BAR)
            .each(CONVICTIONS)
            .cites(
                    "INA 241(b)(3)(B)(ii)",
                    "8 USC 1231(b)(3)(B)(ii)",
                    "Matter of Frentescu, 18 I&N Dec. 244 (BIA 1982)",
                    "Matter of N-A-M-, 24 I&N Dec. 336 (BIA 2007)",
                    "Matter of M-H-, 26 I&N Dec. 46 (BIA 2012)")
            .since("1980-04-01", "Refugee Act of 1980, old INA 243(h)(2)(B); from memory", JUDGED)
            .since(
                    "1990-11-29",
                    "Pub. L. 101-649, section 515(a)(2): every aggravated felony is particularly serious; from memory, in"
                            + " line with Matter of Q-T-M-T-, 21 I&N Dec. 639 (BIA 1996), opening read",
                    any(AGGRAVATED_FELONY, JUDGED))
            .since(
                    "1996-04-24",
                    "Pub. L. 104-132, section 413(f), as read in Matter of Q-T-M-T-: an aggravated felony under five years"
                            + " is presumed, rebuttably, particularly serious (headnote of Matter of S-S- read)",
                    any(
                            JUDGED,
                            presumed(
                                    AGGRAVATED_FELONY,
                                    not(JUDGED),
                                    "An aggravated felony is presumed particularly serious.",
                                    BarBurden.ONCE_INDICATED)))
            .since(
                    "1997-04-01",
                    "INA 241(b)(3)(B); statute read. Under five years case by case: Matter of S-S-, 22 I&N Dec. 458 (BIA"
                            + " 1999), headnotes read",
                    today(JUDGED))
            .since(
                    "2006-07-18",
                    ALAKA + "; summary read",
                    today(contested(
                            POINT,
                            QUESTION,
                            Reading.in(
                                    Set.of("3"), "no", "No, only aggravated felonies", ALAKA, ONLY_AGGRAVATED_FELONIES),
                            Reading.elsewhere("yes", "Yes", "Matter of N-A-M-, 24 I&N Dec. 336 (BIA 2007)", JUDGED))))
            .since(
                    "2012-11-13",
                    "Matter of M-H-: the Board no longer follows Alaka in the 3rd Circuit; summary read",
                    today(contested(
                            POINT,
                            QUESTION,
                            Reading.onReview(
                                    Set.of("3"), "no", "No, only aggravated felonies", ALAKA, ONLY_AGGRAVATED_FELONIES),
                            Reading.elsewhere("yes", "Yes", "Matter of M-H-, 26 I&N Dec. 46 (BIA 2012)", JUDGED))))
            .since(
                    "2019-08-12",
                    "Bastardo-Vale v. Attorney General, 934 F.3d 255 (3d Cir. 2019) (en banc), opening read: Alaka"
                            + " overruled",
                    today(JUDGED))
            .burden(BarBurden.ONCE_INDICATED)
            .decidedIn(
                    "matter-of-frentescu",
                    "matter-of-n-a-m",
                    "matter-of-s-s-1999",
                    "matter-of-l-s-1999",
                    "matter-of-q-t-m-t",
                    "alaka-v-ag",
                    "matter-of-m-h-2012",
                    "bastardo-vale-v-ag")
            .leavesOut(
                    "Proceedings begun before 1 April 1997 and decided later: the day asked for picks the text here.",
                    "The five-year line of the 1996 transition law.")
            .build();

    private SeriousConviction() {}

    private static Condition today(Condition judged) {
        return indicated(
                any(FIVE_YEARS, holds("withholding.bar.psc.drug-trafficking"), judged),
                all(
                        among(RESULT, "guilty", "deferred"),
                        among(KIND, "killing", "sexual", "robbery", "kidnapping", "drug-selling")),
                "The conviction is of a kind that indicates that the bar may apply.",
                BarBurden.ONCE_INDICATED);
    }
}
