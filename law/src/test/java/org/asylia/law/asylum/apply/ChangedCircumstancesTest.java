package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.LatenessFacts;
import org.junit.jupiter.api.Test;

class ChangedCircumstancesTest {

    private static final String JUDGMENT = "asylum.bar.one-year.exception.changed";

    @Test
    void nothingChanged_needsNoJudgment() {
        filed("2024-05-01")
                .given(c -> c.no(
                        LatenessFacts.COUNTRY_CHANGED,
                        LatenessFacts.PERSON_CHANGED,
                        LatenessFacts.LAW_CHANGED,
                        LatenessFacts.LOST_DEPENDENCY))
                .is(NO);
    }

    @Test
    void somethingChanged_awaitsJudgment() {
        var changed = filed("2024-05-01").given(c -> c.yes(LatenessFacts.PERSON_CHANGED));
        changed.is(UNKNOWN).turnsOn(JUDGMENT);
        changed.given(c -> c.judged(JUDGMENT, "", true)).is(YES);
    }

    @Test
    void judgedNotMaterial_isNoException() {
        filed("2024-05-01")
                .given(c -> c.yes(LatenessFacts.COUNTRY_CHANGED).judged(JUDGMENT, "", false))
                .is(NO);
    }

    /// INA 208(a)(2)(D), for applications filed from 1 April 1997.
    @Test
    void filedBeforeTheLimit_thereWasNothingToExcuse() {
        filed("1997-03-31")
                .given(c -> c.yes(LatenessFacts.COUNTRY_CHANGED).judged(JUDGMENT, "", true))
                .is(NO);
        filed("1997-04-01")
                .given(c -> c.yes(LatenessFacts.COUNTRY_CHANGED).judged(JUDGMENT, "", true))
                .is(YES);
    }

    private static Check filed(String day) {
        return check(ChangedCircumstances.CHANGED_CIRCUMSTANCES)
                .given(c -> c.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, day));
    }
}
