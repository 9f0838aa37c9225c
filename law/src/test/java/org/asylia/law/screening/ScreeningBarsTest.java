package org.asylia.law.screening;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.CONVICTIONS;

import org.asylia.law.Check;
import org.asylia.law.facts.FearInterviewFacts;
import org.asylia.law.facts.SecurityFacts;
import org.junit.jupiter.api.Test;

class ScreeningBarsTest {

    private static final String[] BARS = {
        "asylum.bar.persecutor", "asylum.bar.psc", "asylum.bar.snpc", "asylum.bar.security", "asylum.bar.terrorism"
    };

    @Test
    void aBar_canBeUsedAtTheInterview() {
        screened().supposing("asylum.bar.persecutor").is(YES);
        screened().given(c -> c.yes(FearInterviewFacts.BAR_USED)).is(YES);
    }

    @Test
    void withoutABar_orOutsideScreening_not() {
        screened()
                .supposingNot(BARS)
                .given(c -> c.no(FearInterviewFacts.BAR_USED).complete(CONVICTIONS))
                .is(NO);
        check(ScreeningBars.BARS)
                .supposing("asylum.bar.persecutor")
                .supposingNot("entry.expedited-removal", "asylum.apply.bar.stowaway")
                .is(NO);
    }

    @Test
    void whileTheBarsAreOpen_itAsks() {
        screened().is(UNKNOWN).asksFor(FearInterviewFacts.BAR_USED);
    }

    /// 89 FR 103370, in effect on 17 January 2025.
    @Test
    void beforeTheRule_theOfficerLeftItToTheJudge() {
        screened()
                .supposing("asylum.bar.persecutor")
                .on("2025-01-16")
                .is(NO)
                .on("2025-01-17")
                .is(YES);
    }

    /// FR Doc. 2025-23970: 31 December 2025.
    @Test
    void publicHealth_countsFromTheLastDayOf2025() {
        var health = check(ScreeningBars.PUBLIC_HEALTH)
                .supposing("entry.expedited-removal", "asylum.bar.security.public-health");
        health.is(YES).on("2025-12-30").is(NO);
        check(ScreeningBars.PUBLIC_HEALTH)
                .supposing("entry.expedited-removal")
                .given(c -> c.no(SecurityFacts.HEALTH_EXPOSED, SecurityFacts.HEALTH_PLACE))
                .is(NO);
        check(ScreeningBars.PUBLIC_HEALTH)
                .supposing("entry.expedited-removal")
                .is(UNKNOWN)
                .asksFor(SecurityFacts.HEALTH_EXPOSED);
    }

    private static Check screened() {
        return check(ScreeningBars.BARS).supposing("entry.expedited-removal");
    }
}
