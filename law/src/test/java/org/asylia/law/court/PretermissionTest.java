package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.CourtStepFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class PretermissionTest {

    @Test
    void aMotion_orAGround_bringsTheCaseThere() {
        motion("waiting").is(YES);
        motion("granted").is(YES);
        motion("none").supposing("asylum.evidence.complete-application").is(YES);
        motion("none").supposing("asylum.evidence.prima-facie").is(YES);
    }

    @Test
    void aMotionThatWasRefused_orNoGround_isNotThere() {
        motion("refused").is(NO);
        motion("none")
                .supposingNot("asylum.evidence.complete-application", "asylum.evidence.prima-facie")
                .is(NO);
    }

    @Test
    void notAsked_asksForTheMotion() {
        filed().is(UNKNOWN).asksFor(CourtStepFacts.MOTION_TO_REFUSE);
    }

    /// PM 25-28: 11 April 2025.
    @Test
    void before_itIsNotEncoded() {
        motion("waiting").on("2025-04-10").is(UNKNOWN);
    }

    private static Check filed() {
        return check(Pretermission.RULE)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open").yes(FilingFacts.FILED));
    }

    private static Check motion(String state) {
        return filed().given(c -> c.is(CourtStepFacts.MOTION_TO_REFUSE, state));
    }
}
