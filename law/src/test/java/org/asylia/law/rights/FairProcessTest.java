package org.asylia.law.rights;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.COUNTRIES;

import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.OrderFacts;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class FairProcessTest {

    @Test
    void aClaim_isSecret() {
        check(FairProcess.CONFIDENTIALITY).given(c -> c.yes(FilingFacts.FILED)).is(YES);
        check(FairProcess.CONFIDENTIALITY)
                .given(c -> c.no(FilingFacts.FILED).is(ScreeningFacts.REASONABLE_FEAR, "negative"))
                .is(YES);
        check(FairProcess.CONFIDENTIALITY)
                .given(c -> c.no(FilingFacts.FILED)
                        .is(ScreeningFacts.CREDIBLE_FEAR, "none")
                        .is(ScreeningFacts.REASONABLE_FEAR, "none"))
                .is(NO);
        check(FairProcess.CONFIDENTIALITY).is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    @Test
    void beforeAJudge_theHearingMustBeFair() {
        var court = check(FairProcess.HEARING).supposing("route.court");
        court.is(UNKNOWN).asksFor(ProceedingFacts.STATE);
        court.given(c -> c.is(ProceedingFacts.STATE, "open")).is(YES);
        check(FairProcess.HEARING).supposingNot("route.court").is(NO);
    }

    @Test
    void aFile_canBeSeen() {
        check(FairProcess.RECORD).given(c -> c.yes(OrderFacts.ORDERED)).is(YES);
        check(FairProcess.RECORD)
                .given(c -> c.no(
                        ProceedingFacts.NOTICE_FILED,
                        ProceedingFacts.ASYLUM_ONLY,
                        FilingFacts.FILED,
                        ScreeningFacts.EXPEDITED_REMOVAL,
                        OrderFacts.ORDERED))
                .is(NO);
        check(FairProcess.RECORD).is(UNKNOWN).asksFor(OrderFacts.ORDERED);
    }

    @Test
    void nobodyIsSentToHarm() {
        country()
                .supposing("withholding.eligible")
                .supposingNot("withholding.barred", "cat.eligible")
                .is(YES);
        country()
                .supposing("withholding.eligible", "withholding.barred")
                .supposingNot("cat.eligible")
                .is(NO);
        country().supposing("withholding.barred", "cat.eligible").is(YES);
        country()
                .supposing("withholding.eligible")
                .supposingNot("cat.eligible")
                .leavingOpen("withholding.barred")
                .is(UNKNOWN)
                .turnsOn("withholding.barred");
    }

    /// 64 FR 8478: torture protection from 22 March 1999.
    @Test
    void before1999_tortureDidNotCount() {
        country()
                .supposing("withholding.barred", "cat.eligible")
                .on("1999-03-21")
                .is(NO);
    }

    private static Check country() {
        return check(NoReturn.RULE).given(c -> c.entry(COUNTRIES, "XA", _ -> {}).complete(COUNTRIES));
    }
}
