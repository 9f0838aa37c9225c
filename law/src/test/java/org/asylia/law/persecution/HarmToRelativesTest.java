package org.asylia.law.persecution;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.harm;
import static org.asylia.law.facts.Lists.HARMS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.HarmFacts;
import org.junit.jupiter.api.Test;

class HarmToRelativesTest {

    @Test
    void harmToARelative_isJudged() {
        Consumer<Given> brother = claim(c -> {
            harm(
                    c,
                    "1",
                    "killing",
                    h -> h.is(HarmFacts.VICTIM, "other-relative").yes(HarmFacts.AIMED_AT_APPLICANT));
            c.complete(HARMS);
        });
        check(HarmToRelatives.RULE).given(brother).is(UNKNOWN).turnsOn("refugee.persecution.family-harm");
        check(HarmToRelatives.RULE)
                .given(brother)
                .given(c -> c.judged("refugee.persecution.family-harm", CLAIM, true))
                .is(YES);
        check(HarmToRelatives.RULE)
                .given(claim(c -> {
                    harm(c, "1", "beating");
                    c.complete(HARMS);
                }))
                .is(NO);
        // Matter of A-E-M-, 20 February 1998
        check(HarmToRelatives.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1998-02-19")
                .is(UNKNOWN);
        check(HarmToRelatives.RULE)
                .given(claim(c -> c.complete(HARMS)))
                .on("1998-02-20")
                .is(NO);
    }
}
