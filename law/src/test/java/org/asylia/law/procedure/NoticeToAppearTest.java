package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.junit.jupiter.api.Test;

class NoticeToAppearTest {

    @Test
    void onFileOrNot() {
        check(NoticeToAppear.NOTICE)
                .given(c -> c.yes(ProceedingFacts.NOTICE_FILED))
                .is(YES);
        check(NoticeToAppear.NOTICE)
                .given(c -> c.no(ProceedingFacts.NOTICE_FILED))
                .is(NO);
        check(NoticeToAppear.NOTICE).is(UNKNOWN).asksFor(ProceedingFacts.NOTICE_FILED);
    }

    @Test
    void referredOrNot() {
        check(NoticeToAppear.REFERRAL).given(c -> c.yes(FilingFacts.REFERRED)).is(YES);
        check(NoticeToAppear.REFERRAL).given(c -> c.no(FilingFacts.REFERRED)).is(NO);
        check(NoticeToAppear.REFERRAL).is(UNKNOWN).asksFor(FilingFacts.REFERRED);
    }

    /// 59 FR 62284: referral from 4 January 1995.
    @Test
    void beforeTheReform_referralIsNotEncoded() {
        check(NoticeToAppear.REFERRAL)
                .given(c -> c.yes(FilingFacts.REFERRED))
                .on("1995-01-03")
                .is(UNKNOWN);
    }
}
