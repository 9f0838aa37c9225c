package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.SecurityFacts.RELATIVE;
import static org.asylia.law.facts.SecurityFacts.RELATIVE_KNOWN;
import static org.asylia.law.facts.SecurityFacts.RELATIVE_LAST_ACT;
import static org.asylia.law.facts.SecurityFacts.RELATIVE_RENOUNCED;

import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class SpouseOrChildTest {

    @Test
    void noSuchRelative_isNo_notAsked_isUnknown() {
        check(SpouseOrChild.RULE).given(c -> c.is(RELATIVE, "none")).is(NO);
        check(SpouseOrChild.RULE).is(UNKNOWN).asksFor(RELATIVE);
    }

    @Test
    void didNotKnow_isNo() {
        check(SpouseOrChild.RULE).given(c -> spouse(c).no(RELATIVE_KNOWN)).is(NO);
    }

    @Test
    void knew_leansYesUntilTheRelativeIsJudged() {
        check(SpouseOrChild.RULE)
                .given(c -> spouse(c).yes(RELATIVE_KNOWN).no(RELATIVE_RENOUNCED))
                .on("2026-01-05")
                .is(LEANING_YES)
                .turnsOn("asylum.bar.terrorism.spouse-child");
    }

    @Test
    void onlyActsOfTheLastFiveYears() {
        // INA 212(a)(3)(B)(i)(IX): within the last five years
        check(SpouseOrChild.RULE)
                .given(c -> spouse(c)
                        .yes(RELATIVE_KNOWN)
                        .no(RELATIVE_RENOUNCED)
                        .judged("asylum.bar.terrorism.spouse-child", "", true))
                .on("2028-03-10")
                .is(YES)
                .on("2028-03-11")
                .is(NO);
    }

    @Test
    void noSuchGroundBefore26October2001() {
        check(SpouseOrChild.RULE).given(c -> spouse(c)).on("2001-10-25").is(NO);
    }

    @Test
    void renounced_isAJudgment() {
        check(SpouseOrChild.RENOUNCED).given(c -> c.no(RELATIVE_RENOUNCED)).is(NO);
        check(SpouseOrChild.RENOUNCED)
                .given(c -> c.yes(RELATIVE_RENOUNCED))
                .is(UNKNOWN)
                .turnsOn("asylum.bar.terrorism.spouse-child.renounced");
        check(SpouseOrChild.RENOUNCED)
                .given(c -> c.yes(RELATIVE_RENOUNCED).judged("asylum.bar.terrorism.spouse-child.renounced", "", true))
                .is(YES);
    }

    private static Given spouse(Given c) {
        return c.is(RELATIVE, "spouse").on(RELATIVE_LAST_ACT, "2023-03-10");
    }
}
