package org.asylia.law.crimes;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.crimes.Convictions.aggravated;
import static org.asylia.law.crimes.Convictions.conviction;
import static org.asylia.law.crimes.Convictions.only;

import org.asylia.law.facts.ConvictionFacts;
import org.asylia.law.facts.Lists;
import org.junit.jupiter.api.Test;

class AggravatedFelonyTest {

    @Test
    void aRecordThatClassedIt_settlesIt() {
        check(AggravatedFelony.RULE).given(only(aggravated("theft", 18))).is(YES);
        check(AggravatedFelony.RULE)
                .given(only(c -> {
                    conviction("theft", 18).accept(c);
                    c.is(ConvictionFacts.FINDING, "not-aggravated-felony");
                }))
                .is(NO);
    }

    @Test
    void nobodyClassedIt_awaitsTheComparison() {
        check(AggravatedFelony.RULE)
                .given(only(conviction("theft", 18)))
                .is(UNKNOWN)
                .turnsOn("crimes.aggravated-felony")
                .because("with a year or more ordered");
    }

    @Test
    void aPractitionerComparedIt() {
        check(AggravatedFelony.RULE)
                .given(c -> c.entry(Lists.CONVICTIONS, "1", conviction("theft", 18))
                        .complete(Lists.CONVICTIONS)
                        .judged("crimes.aggravated-felony", "convictions[1]", true))
                .is("convictions[1]", YES);
    }

    /// INA 101(a)(43) speaks of crimes, the bars of those convicted of one, INA 101(a)(48)(A): the comparison alone is
    /// not enough. Nor is it while a judge or a court may have classed the crime otherwise.
    @Test
    void theComparisonAlone_asksForTheConviction_andForWhatWasDecided() {
        check(AggravatedFelony.RULE)
                .given(c -> c.entry(Lists.CONVICTIONS, "1", crime -> crime.no(ConvictionFacts.FOREIGN))
                        .complete(Lists.CONVICTIONS)
                        .judged("crimes.aggravated-felony", "convictions[1]", true))
                .is(UNKNOWN)
                .asksFor(ConvictionFacts.RESULT)
                .asksFor(ConvictionFacts.FINDING)
                .given(c -> c.entry(Lists.CONVICTIONS, "1", crime -> {
                    conviction("theft", 18).accept(crime);
                    crime.is(ConvictionFacts.FINDING, "not-aggravated-felony");
                }))
                .is(NO);
    }

    @Test
    void anOldForeignTerm_isNone() {
        check(AggravatedFelony.RULE)
                .given(only(c -> {
                    aggravated("theft", 18).accept(c);
                    c.yes(ConvictionFacts.FOREIGN).on(ConvictionFacts.FOREIGN_TERM_ENDED, "2011-05-04");
                }))
                // INA 101(a)(43), closing text: within the previous 15 years
                .on("2026-05-04")
                .is(YES)
                .on("2026-05-05")
                .is(NO);
    }

    @Test
    void noSuchTermBefore18November1988() {
        check(AggravatedFelony.RULE)
                .given(only(aggravated("killing", 200)))
                .on("1988-11-17")
                .is(NO);
        check(AggravatedFelony.RULE)
                .given(only(aggravated("killing", 200)))
                .on("1988-11-18")
                .is(YES);
    }
}
