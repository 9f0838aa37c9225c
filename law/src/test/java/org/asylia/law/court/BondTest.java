package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.DetentionFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class BondTest {

    @Test
    void aPersonHeldAfterAnAdmission_mayAskForBond() {
        held("admitted", "negative").is(YES);
    }

    @Test
    void notHeld_orHeldForACrime_orStoppedAtAPort_not() {
        check(Bond.RULE).given(c -> c.no(DetentionFacts.HELD)).is(NO);
        check(Bond.RULE).given(c -> c.yes(DetentionFacts.FOR_CRIME)).is(NO);
        held("port-without-papers", "negative").is(NO);
        held("paroled", "negative").is(NO);
    }

    @Test
    void withAFinalOrder_orAReinstatedOne_not() {
        held("admitted", "negative").supposing("forum.motion-only").is(NO);
        held("admitted", "negative").supposing("asylum.apply.bar.reinstatement").is(NO);
    }

    @Test
    void whoCameWithoutInspection_dependsOnTheCircuit() {
        held("without-inspection", "negative").in("9").is(YES);
        held("without-inspection", "negative").in("5").is(NO);
        held("without-inspection", "negative").in("3").is(UNKNOWN).turnsOn("entry.dhs-detention.235b.bond");
        held("without-inspection", "negative").in("5").on("2025-07-07").is(YES);
    }

    /// Matter of M-S-, 27 I&N Dec. 509 (A.G. 2019), of 16 April 2019; before it Matter of X-K-.
    @Test
    void afterACredibleFear_theAttorneyGeneralEndedBond_in2019() {
        held("without-inspection", "positive").on("2019-04-15").is(YES);
        held("without-inspection", "positive").on("2019-04-16").is(NO);
        held("without-inspection", "positive").in("9").is(NO);
    }

    @Test
    void notAsked_asksWhy() {
        check(Bond.RULE).given(c -> c.yes(DetentionFacts.HELD)).is(UNKNOWN).asksFor(DetentionFacts.FOR_CRIME);
    }

    private static Check held(String manner, String fear) {
        return check(Bond.RULE)
                .supposingNot(
                        "asylum.apply.bar.reinstatement",
                        "asylum.apply.bar.admin-removal",
                        "forum.motion-only",
                        "entry.expedited-removal")
                .given(c -> c.yes(DetentionFacts.HELD, ScreeningFacts.EXPEDITED_REMOVAL)
                        .no(DetentionFacts.FOR_CRIME)
                        .is(ScreeningFacts.CREDIBLE_FEAR, fear)
                        .entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.MANNER, manner))
                        .complete(ARRIVALS));
    }
}
