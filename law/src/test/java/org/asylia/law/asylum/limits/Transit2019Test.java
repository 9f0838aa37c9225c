package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.law.facts.CrossingFacts;
import org.asylia.law.facts.StayFacts;
import org.asylia.law.facts.TransitFacts;
import org.junit.jupiter.api.Test;

class Transit2019Test {

    /// 84 FR 33829; injunctions of 24 July and 16 August 2019; stay of 11 September 2019; vacated 30 June 2020.
    @Test
    void wasAppliedOnSomeDaysOnly() {
        var crossed = check(Transit2019.TRANSIT_2019).given(Crossing.on("2019-07-20"));
        crossed.on("2019-07-15").is(NO);
        crossed.on("2019-07-23").is(YES);
        crossed.on("2019-07-24").is(NO);
        crossed.on("2019-08-16").is(UNKNOWN).turnsOn("asylum.rule.transit-2019.injunction");
        crossed.on("2019-09-11").is(YES);
        crossed.on("2020-06-29").is(YES);
        crossed.on("2020-06-30").is(NO);
    }

    @Test
    void fromAugustToSeptember_onlyTheNinthCircuitWasSpared() {
        check(Transit2019.TRANSIT_2019)
                .given(Crossing.on("2019-07-20"))
                .in("9")
                .on("2019-08-20")
                .is(NO);
        check(Transit2019.TRANSIT_2019)
                .given(Crossing.on("2019-07-20"))
                .in("5")
                .on("2019-08-20")
                .is(YES);
    }

    @Test
    void aMexicanIsCoveredOnlyAfterAnotherCountry() {
        check(Transit2019.TRANSIT_2019)
                .given(Crossing.from("MX", "2019-09-15"))
                .on("2020-01-02")
                .is(NO);
        check(Transit2019.TRANSIT_2019)
                .given(Crossing.from("MX", "2019-09-15"))
                .given(c -> c.entry(
                        STAYS,
                        "1",
                        s -> s.yes(TransitFacts.ON_THE_WAY)
                                .no(TransitFacts.PROTECTION_DENIED)
                                .is(StayFacts.COUNTRY, "CO")))
                .on("2020-01-02")
                .is(YES);
    }

    @Test
    void refusedOnTheWay_orTrafficked_isOutside() {
        check(Transit2019.TRANSIT_2019)
                .given(Crossing.on("2019-09-15"))
                .given(c -> c.entry(STAYS, "1", s -> s.yes(TransitFacts.ON_THE_WAY, TransitFacts.PROTECTION_DENIED)))
                .on("2020-01-02")
                .is(NO);
        check(Transit2019.TRANSIT_2019)
                .given(Crossing.on("2019-09-15"))
                .given(Crossing.with(a -> a.yes(CrossingFacts.TRAFFICKED)))
                .on("2020-01-02")
                .is(NO);
    }
}
