package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.KIND;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class FormerStatusTest {

    private static final String ID = "refugee.psg.former-status";
    private static final Consumer<Given> FORMER_POLICE = group(g -> g.is(KIND, "former"));

    @Test
    void paybackForPastActs_isNotEnough() {
        check(FormerStatus.RULE)
                .given(FORMER_POLICE)
                .given(c -> c.judged(ID, GROUP, false))
                .is(NO);
        check(FormerStatus.RULE)
                .given(FORMER_POLICE)
                .given(c -> c.judged(ID, GROUP, true))
                .is(YES);
        check(FormerStatus.RULE).given(FORMER_POLICE).is(UNKNOWN).turnsOn(ID);
    }

    @Test
    void anotherKind_isNotTouched() {
        check(FormerStatus.RULE).given(group(g -> g.is(KIND, "clan"))).is(YES);
    }

    @Test
    void beforeOARG_itWasNotAsked() {
        // O-A-R-G- is of 2025; its day was not verified
        check(FormerStatus.RULE).given(FORMER_POLICE).on("2024-12-31").is(YES);
        check(FormerStatus.RULE).given(FORMER_POLICE).on("2025-01-01").is(UNKNOWN);
    }
}
