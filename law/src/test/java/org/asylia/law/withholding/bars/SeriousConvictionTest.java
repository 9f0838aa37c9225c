package org.asylia.law.withholding.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.crimes.Convictions.aggravated;
import static org.asylia.law.crimes.Convictions.conviction;
import static org.asylia.law.crimes.Convictions.only;
import static org.asylia.law.facts.ConvictionFacts.KIND;
import static org.asylia.law.facts.ConvictionFacts.RESULT;
import static org.asylia.law.facts.ConvictionFacts.SERVED_TOGETHER;
import static org.asylia.law.facts.DrugCrimeFacts.HARM_TO_CHILDREN;
import static org.asylia.law.facts.DrugCrimeFacts.LITTLE_MONEY;
import static org.asylia.law.facts.DrugCrimeFacts.ORGANIZED_CRIME;
import static org.asylia.law.facts.DrugCrimeFacts.PLEA_DATE;
import static org.asylia.law.facts.DrugCrimeFacts.SIDE_ROLE;
import static org.asylia.law.facts.DrugCrimeFacts.VERY_SMALL_AMOUNT;
import static org.asylia.law.facts.DrugCrimeFacts.VIOLENCE;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriousConvictionTest {

    private static final String JUDGMENT = "crimes.particularly-serious";

    @ParameterizedTest
    @CsvSource(textBlock = """
            # months, answer
            # INA 241(b)(3)(B): at least five years, suspended time counts
            59,       NO
            60,       YES
            300,      YES
            18,       NO
            """)
    void fiveYearsInOneSentence(int months, Answer expected) {
        check(AggregateSentence.RULE).given(only(aggravated("theft", months))).is(expected);
    }

    @Test
    void onlyAggravatedFeloniesAreAddedUp() {
        check(AggregateSentence.RULE)
                .given(two(aggravated("theft", 36), aggravated("fraud", 24)))
                .is(YES);
        check(AggregateSentence.RULE)
                .given(c -> {
                    two(aggravated("theft", 36), conviction("driving", 30)).accept(c);
                    c.judged("crimes.aggravated-felony", "convictions[2]", false);
                })
                .is(NO);
        check(AggregateSentence.RULE)
                .given(two(aggravated("theft", 36), conviction("driving", 30)))
                .is(UNKNOWN)
                .turnsOn("crimes.aggravated-felony");
    }

    @Test
    void sentencesAtTheSameTime_areContested() {
        check(AggregateSentence.RULE)
                .given(two(aggravated("theft", 40), c -> {
                    aggravated("fraud", 30).accept(c);
                    c.yes(SERVED_TOGETHER);
                }))
                .is(UNKNOWN)
                .turnsOn("withholding.bar.psc.aggregated-five-years.same-time");
    }

    @Test
    void noFiveYearRuleBeforeApril1997() {
        check(AggregateSentence.RULE)
                .given(only(aggravated("theft", 70)))
                .on("1997-03-31")
                .is(NO)
                .on("1997-04-01")
                .is(YES);
    }

    /// An aggravated felony of eighteen months bars asylum but not, by itself, withholding.
    @Test
    void aShortAggravatedFelony_isJudged() {
        check(SeriousConviction.RULE)
                .given(only(aggravated("theft", 18)))
                .is(UNKNOWN)
                .turnsOn(JUDGMENT);
        check(SeriousConviction.RULE)
                .given(only(aggravated("robbery", 18)))
                .is(LEANING_YES)
                .turnsOn(JUDGMENT);
        check(SeriousConviction.RULE)
                .given(judged(aggravated("theft", 18), false))
                .is(NO);
        check(SeriousConviction.RULE)
                .given(judged(aggravated("theft", 18), true))
                .is(YES);
        check(SeriousConviction.RULE).given(only(aggravated("theft", 60))).is(YES);
        check(SeriousConviction.RULE).given(c -> c.complete(CONVICTIONS)).is(NO);
    }

    /// Matter of Frentescu, 18 I&N Dec. 244 (BIA 1982).
    @Test
    void frentescu() {
        check(SeriousConviction.RULE)
                .given(judged(conviction("burglary", 3), false))
                .on("1982-06-23")
                .is(NO);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       answer
            1990-11-28,  NO
            # Pub. L. 101-649, section 515(a)(2): any aggravated felony
            1990-11-29,  YES
            1996-04-23,  YES
            # Matter of Q-T-M-T-: a presumption, here rebutted by the judgment
            1996-04-24,  NO
            1997-04-01,  NO
            """)
    void anAggravatedFelonyJudgedNotParticularlySerious(String day, Answer expected) {
        check(SeriousConviction.RULE)
                .given(judged(aggravated("theft", 18), false))
                .on(day)
                .is(expected);
    }

    @Test
    void in1996_thePresumptionLeans() {
        check(SeriousConviction.RULE)
                .given(only(aggravated("theft", 18)))
                .on("1996-06-01")
                .is(LEANING_YES);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       circuit, answer
            2006-07-17,  3,       YES
            # Alaka v. Attorney General, 18 July 2006
            2006-07-18,  3,       NO
            2006-07-18,  2,       YES
            # Matter of M-H-, 13 November 2012
            2012-11-13,  3,       YES
            2019-08-12,  3,       YES
            """)
    void aCrimeThatIsNoAggravatedFelony(String day, String circuit, Answer expected) {
        check(SeriousConviction.RULE)
                .given(c -> {
                    judged(conviction("violence", 10), true).accept(c);
                    c.judged("crimes.aggravated-felony", "convictions[1]", false);
                })
                .on(day)
                .in(circuit)
                .is(expected);
    }

    @Test
    void aCrimeThatIsNoAggravatedFelony_onReviewInThe3rdCircuit_until12August2019() {
        Consumer<Given> assault = c -> {
            judged(conviction("violence", 10), true).accept(c);
            c.judged("crimes.aggravated-felony", "convictions[1]", false);
        };
        check(SeriousConviction.RULE)
                .given(assault)
                .on("2019-08-11")
                .in("3")
                .onReview()
                .is(NO);
        check(SeriousConviction.RULE)
                .given(assault)
                .on("2019-08-12")
                .in("3")
                .onReview()
                .is(YES);
    }

    /// Matter of Y-L-, A-G- & R-S-R-, 23 I&N Dec. 270 (A.G. 2002): 25 months, a large amount, violence.
    @Test
    void drugTrafficking_whenOneFactFails_stands() {
        check(DrugTrafficking.RULE)
                .given(only(c -> {
                    aggravated("drug-selling", 25).accept(c);
                    c.no(VERY_SMALL_AMOUNT);
                }))
                .on("2002-03-05")
                .is(YES);
        check(SeriousConviction.RULE)
                .given(only(c -> {
                    aggravated("drug-selling", 25).accept(c);
                    c.yes(VIOLENCE);
                }))
                .on("2002-03-05")
                .is(YES);
    }

    @Test
    void drugTrafficking_whileTheFactsAreOpen_leansYes() {
        check(DrugTrafficking.RULE)
                .given(only(aggravated("drug-selling", 25)))
                .in("2")
                .is(LEANING_YES)
                .asksFor(SIDE_ROLE);
    }

    @Test
    void drugTrafficking_withAllSix_isJudged() {
        check(DrugTrafficking.RULE)
                .given(only(smallSale()))
                .in("2")
                .is(LEANING_YES)
                .turnsOn("withholding.bar.psc.drug-trafficking");
        check(DrugTrafficking.RULE)
                .given(c -> {
                    only(smallSale()).accept(c);
                    c.judged("withholding.bar.psc.drug-trafficking", "convictions[1]", false);
                })
                .in("2")
                .is(NO);
    }

    @Test
    void drugTrafficking_oldPleasInThe9thCircuit() {
        Consumer<Given> oldPlea = only(c -> {
            aggravated("drug-selling", 25).accept(c);
            c.no(VERY_SMALL_AMOUNT).on(PLEA_DATE, "2002-03-04");
        });
        check(DrugTrafficking.RULE).given(oldPlea).in("9").is(NO);
        check(DrugTrafficking.RULE).given(oldPlea).in("2").is(YES);
        check(DrugTrafficking.RULE)
                .given(only(c -> {
                    aggravated("drug-selling", 25).accept(c);
                    c.no(VERY_SMALL_AMOUNT).on(PLEA_DATE, "2002-03-05");
                }))
                .in("9")
                .is(YES);
    }

    @Test
    void drugTrafficking_noPresumptionBefore5March2002() {
        check(DrugTrafficking.RULE)
                .given(only(aggravated("drug-selling", 25)))
                .on("2002-03-04")
                .is(NO)
                .on("2002-03-05")
                .is(LEANING_YES);
    }

    /// INA 241(b)(3)(B), in each of its four periods: three ways lead to the bar, each of them alone.
    @ParameterizedTest
    @CsvSource({"2000-01-10", "2008-01-10", "2015-01-10", "2024-01-10"})
    void since1997_threeWaysLeadToTheBar(String day) {
        ways(day, false, false, false).is(NO);
        ways(day, false, false, true).is(YES);
        ways(day, false, true, false).is(YES);
        ways(day, true, false, false).is(YES);
        ways(day, true, false, false).supposingNot("crimes.aggravated-felony").is(NO);
        ways(day, true, false, false).supposingNot("crimes.final-conviction").is(NO);
    }

    /// 8 CFR 1240.8(d): a conviction of the gravest kinds indicates the bar, until the applicant shows otherwise.
    @ParameterizedTest
    @CsvSource({
        "killing, guilty, true",
        "sexual, guilty, true",
        "robbery, guilty, true",
        "kidnapping, guilty, true",
        "drug-selling, guilty, true",
        "killing, deferred, true",
        "theft, guilty, false",
        "killing, dismissed, false",
    })
    void aGraveConviction_leans_untilItIsJudged(String kind, String result, boolean leans) {
        for (var day : List.of("2000-01-10", "2008-01-10", "2015-01-10", "2024-01-10")) {
            check(SeriousConviction.RULE)
                    .leavingOpen(JUDGMENT)
                    .supposing("crimes.final-conviction", "crimes.aggravated-felony")
                    .supposingNot("withholding.bar.psc.aggregated-five-years", "withholding.bar.psc.drug-trafficking")
                    .given(only(c -> c.is(RESULT, result).is(KIND, kind)))
                    .on(day)
                    .in("2")
                    .is(leans ? LEANING_YES : UNKNOWN);
        }
    }

    /// Alaka v. Attorney General, 456 F.3d 88 (3d Cir. 2006): only an aggravated felony, and a final conviction.
    @Test
    void alaka_wantsAnAggravatedFelonyAndTheJudgment() {
        ways("2008-01-10", false, false, true).in("3").is(YES);
        ways("2008-01-10", false, false, true)
                .supposingNot("crimes.aggravated-felony")
                .in("3")
                .is(NO);
        ways("2008-01-10", false, false, true)
                .supposingNot("crimes.final-conviction")
                .in("3")
                .is(NO);
        ways("2008-01-10", false, false, false).in("3").is(NO);
        ways("2015-01-10", false, false, true)
                .supposingNot("crimes.aggravated-felony")
                .in("3")
                .onReview()
                .is(NO);
    }

    /// Pub. L. 101-649, section 515(a)(2): any aggravated felony, or the judgment.
    @Test
    void from1990To1996_anAggravatedFelonyOrTheJudgment() {
        ways("1993-01-10", false, false, false).is(YES);
        ways("1993-01-10", false, false, false)
                .supposingNot("crimes.aggravated-felony")
                .is(NO);
        ways("1993-01-10", false, false, false)
                .supposingNot("crimes.final-conviction")
                .is(NO);
        ways("1993-01-10", false, false, true)
                .supposingNot("crimes.aggravated-felony")
                .is(YES);
        ways("1996-06-01", false, false, true)
                .supposingNot("crimes.aggravated-felony")
                .is(YES);
        ways("1985-06-01", false, false, false).is(NO);
        ways("1985-06-01", false, false, true).is(YES);
    }

    /// A final conviction of an aggravated felony, and which of the three ways leads to the bar.
    private static Check ways(String day, boolean fiveYears, boolean drugs, boolean judged) {
        return check(SeriousConviction.RULE)
                .supposing("crimes.final-conviction", "crimes.aggravated-felony")
                .supposing("withholding.bar.psc.aggregated-five-years", fiveYears)
                .supposing("withholding.bar.psc.drug-trafficking", drugs)
                .supposing(JUDGMENT, judged)
                .given(only(c -> c.is(RESULT, "guilty").is(KIND, "theft")))
                .on(day)
                .in("2");
    }

    private static Consumer<Given> smallSale() {
        return c -> {
            aggravated("drug-selling", 3).accept(c);
            c.yes(VERY_SMALL_AMOUNT, LITTLE_MONEY, SIDE_ROLE).no(VIOLENCE, ORGANIZED_CRIME, HARM_TO_CHILDREN);
        };
    }

    private static Consumer<Given> two(Consumer<Given> one, Consumer<Given> other) {
        return c ->
                c.entry(CONVICTIONS, "1", one).entry(CONVICTIONS, "2", other).complete(CONVICTIONS);
    }

    private static Consumer<Given> judged(Consumer<Given> conviction, boolean serious) {
        return c -> {
            only(conviction).accept(c);
            c.judged(JUDGMENT, "convictions[1]", serious);
        };
    }
}
