package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.APPLICATIONS;

import org.asylia.law.Check;
import org.asylia.law.facts.EarlierApplicationFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;
import org.junit.jupiter.api.Test;

class EarlierDenialTest {

    @Test
    void noEarlierApplication_isNotBarred() {
        check(EarlierDenial.EARLIER_DENIAL)
                .given(c -> c.no(FilingFacts.FILED).complete(APPLICATIONS))
                .is(NO);
    }

    @Test
    void refusedByAnOfficerOnly_isNotBarred() {
        refused("denied-by-officer", "own").is(NO);
        refused("referred", "own").is(NO);
    }

    @Test
    void refusedByAJudge_withNoChange_isBarred() {
        refused("denied-by-judge", "own").given(c -> nothingChanged(c)).is(YES);
        refused("denied-by-board", "own").given(c -> nothingChanged(c)).is(YES);
    }

    @Test
    void refusedAsADependant_isNotBarred() {
        refused("denied-by-judge", "dependant").is(NO);
    }

    @Test
    void changeNotAskedYet_isUnknown_andAsksForIt() {
        refused("denied-by-judge", "own").is(UNKNOWN).asksFor(LatenessFacts.COUNTRY_CHANGED);
    }

    @Test
    void onlyAChangeAfterTheRefusalLiftsIt() {
        changed("2021-08-15").is(NO);
        changed("2018-08-15").is(YES);
    }

    @Test
    void extraordinaryCircumstancesDoNotLiftIt() {
        refused("denied-by-judge", "own")
                .given(c -> nothingChanged(c)
                        .yes(LatenessFacts.ILLNESS)
                        .judged("asylum.bar.one-year.exception.extraordinary", "", true))
                .is(YES);
    }

    /// INA 208(a)(2)(C), for applications filed from 1 April 1997.
    @Test
    void filedBeforeTheBar_isNotBarred() {
        refused("denied-by-judge", "own")
                .given(c -> nothingChanged(c).yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "1997-03-31"))
                .is(NO);
    }

    private static Check changed(String when) {
        return refused("denied-by-judge", "own")
                .given(c -> c.yes(LatenessFacts.COUNTRY_CHANGED)
                        .on(LatenessFacts.CHANGED_ON, when)
                        .judged("asylum.bar.one-year.exception.changed", "", true));
    }

    private static org.asylia.law.Given nothingChanged(org.asylia.law.Given given) {
        return given.no(
                LatenessFacts.COUNTRY_CHANGED,
                LatenessFacts.PERSON_CHANGED,
                LatenessFacts.LAW_CHANGED,
                LatenessFacts.LOST_DEPENDENCY);
    }

    private static Check refused(String by, String role) {
        return check(EarlierDenial.EARLIER_DENIAL)
                .given(c -> c.no(FilingFacts.FILED)
                        .entry(
                                APPLICATIONS,
                                "1",
                                a -> a.is(EarlierApplicationFacts.DECISION, by)
                                        .is(EarlierApplicationFacts.ROLE, role)
                                        .on(EarlierApplicationFacts.DECIDED_ON, "2020-03-02"))
                        .complete(APPLICATIONS));
    }
}
