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

class ApartFromTheHarmTest {

    private static final String ID = "refugee.psg.not-circular";
    private static final Consumer<Given> PARTNERS = group(g -> g.is(KIND, "relationship"));

    @Test
    void definedByTheHarmAlone_fails() {
        check(ApartFromTheHarm.RULE).given(group(g -> g.is(KIND, "harm-only"))).is(NO);
    }

    @Test
    void anotherKind_passes() {
        check(ApartFromTheHarm.RULE).given(group(g -> g.is(KIND, "clan"))).is(YES);
    }

    @Test
    void notAsked_isUnknown() {
        check(ApartFromTheHarm.RULE).given(group(g -> {})).is(UNKNOWN).asksFor(KIND);
    }

    @Test
    void unableToLeave_isSettledOnlyWhileARCGStands() {
        check(ApartFromTheHarm.RULE).given(PARTNERS).on("2018-06-10").is(YES);
        // A-B- I (11 June 2018) overruled A-R-C-G-
        check(ApartFromTheHarm.RULE)
                .given(PARTNERS)
                .on("2018-06-11")
                .is(UNKNOWN)
                .turnsOn(ID);
        check(ApartFromTheHarm.RULE).given(PARTNERS).on("2021-06-16").is(YES);
        check(ApartFromTheHarm.RULE)
                .given(PARTNERS)
                .on("2025-09-02")
                .is(UNKNOWN)
                .turnsOn(ID);
        check(ApartFromTheHarm.RULE)
                .given(PARTNERS)
                .given(c -> c.judged(ID, GROUP, true))
                .is(YES);
    }

    @Test
    void onReviewInTheFifthCircuit_itIsCircular() {
        check(ApartFromTheHarm.RULE)
                .given(PARTNERS)
                .given(c -> c.judged(ID, GROUP, true))
                .in("5")
                .onReview()
                .is(NO);
    }
}
