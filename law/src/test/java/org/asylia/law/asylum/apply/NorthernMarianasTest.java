package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.PresenceFacts;
import org.junit.jupiter.api.Test;

class NorthernMarianasTest {

    @Test
    void there_isBarred_elsewhereIsNot() {
        check(NorthernMarianas.NORTHERN_MARIANAS)
                .given(c -> c.yes(PresenceFacts.IN_NORTHERN_MARIANAS))
                .is(YES);
        check(NorthernMarianas.NORTHERN_MARIANAS)
                .given(c -> c.no(PresenceFacts.IN_NORTHERN_MARIANAS))
                .is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        check(NorthernMarianas.NORTHERN_MARIANAS).is(UNKNOWN).asksFor(PresenceFacts.IN_NORTHERN_MARIANAS);
    }

    /// INA 208(e) and 8 CFR 208.1(a)(2): from 28 November 2009, before 1 January 2030.
    @Test
    void fromItsFirstDayToItsLast() {
        var there = check(NorthernMarianas.NORTHERN_MARIANAS).given(c -> c.yes(PresenceFacts.IN_NORTHERN_MARIANAS));
        there.on("2009-11-27").is(NO);
        there.on("2009-11-28").is(YES);
        there.on("2029-12-31").is(YES);
        there.on("2030-01-01").is(NO).because("unless Congress moves it");
    }
}
