package org.asylia.law.asylum.bars;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.SecurityFacts.ACCUSED;
import static org.asylia.law.facts.SecurityFacts.ACTS;
import static org.asylia.law.facts.SecurityFacts.HEALTH_EXPOSED;
import static org.asylia.law.facts.SecurityFacts.HEALTH_PLACE;

import org.junit.jupiter.api.Test;

class DangerToSecurityTest {

    @Test
    void allAnsweredNo_isNo() {
        check(DangerToSecurity.RULE)
                .given(c -> c.no(ACCUSED, ACTS, HEALTH_EXPOSED, HEALTH_PLACE))
                .is(NO);
    }

    @Test
    void aRecord_leansYesUntilJudged() {
        check(DangerToSecurity.RULE)
                .given(c -> c.yes(ACCUSED).no(ACTS, HEALTH_EXPOSED, HEALTH_PLACE))
                .is(LEANING_YES)
                .turnsOn("asylum.bar.security");
    }

    @Test
    void judged() {
        check(DangerToSecurity.RULE)
                .given(c -> c.yes(ACCUSED).judged("asylum.bar.security", "", true))
                .is(YES);
    }

    @Test
    void theHealthRule_beganOn31December2025() {
        // FR Doc. 2025-23970
        check(DangerToSecurity.RULE)
                .given(c -> c.no(ACCUSED, ACTS, HEALTH_PLACE).yes(HEALTH_EXPOSED))
                .on("2025-12-30")
                .is(NO)
                .on("2025-12-31")
                .is(YES);
        check(PublicHealth.RULE)
                .given(c -> c.yes(HEALTH_PLACE))
                .on("2025-12-30")
                .is(NO)
                .because("put off")
                .on("2025-12-31")
                .is(YES);
    }

    @Test
    void health_notAsked_isUnknown() {
        check(PublicHealth.RULE).given(c -> c.no(HEALTH_PLACE)).is(UNKNOWN).asksFor(HEALTH_EXPOSED);
        check(PublicHealth.RULE).given(c -> c.no(HEALTH_PLACE, HEALTH_EXPOSED)).is(NO);
    }
}
