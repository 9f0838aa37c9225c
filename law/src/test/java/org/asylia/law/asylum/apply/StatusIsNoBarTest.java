package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.junit.jupiter.api.Test;

class StatusIsNoBarTest {

    @Test
    void neverBars() {
        check(StatusIsNoBar.STATUS_IS_NO_BAR).is(YES);
        check(StatusIsNoBar.STATUS_IS_NO_BAR).on("1997-03-31").is(YES);
    }

    @Test
    void beforeTheStatute_isNotEncoded() {
        check(StatusIsNoBar.STATUS_IS_NO_BAR).on("1980-03-31").is(UNKNOWN);
    }
}
