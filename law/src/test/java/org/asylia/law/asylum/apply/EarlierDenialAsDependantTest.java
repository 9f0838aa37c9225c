package org.asylia.law.asylum.apply;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.APPLICATIONS;

import org.asylia.law.Check;
import org.asylia.law.facts.EarlierApplicationFacts;
import org.junit.jupiter.api.Test;

class EarlierDenialAsDependantTest {

    @Test
    void isAskedOfEachApplication() {
        role("dependant").is("applications[1]", YES);
        role("own").is("applications[1]", NO);
    }

    @Test
    void roleNotKnown_isUnknown_andAsksForIt() {
        check(EarlierDenialAsDependant.EARLIER_DENIAL_AS_DEPENDANT)
                .given(c -> c.entry(APPLICATIONS, "1", a -> a.is(EarlierApplicationFacts.DECISION, "denied-by-judge"))
                        .complete(APPLICATIONS))
                .is(UNKNOWN)
                .asksFor(EarlierApplicationFacts.ROLE);
    }

    /// 8 CFR 208.14(f), taken to run with the bar, from 1 April 1997.
    @Test
    void beforeTheBarThereWasNoException() {
        role("dependant").on("1997-03-31").is(NO);
        role("dependant").on("1997-04-01").is(YES);
    }

    private static Check role(String role) {
        return check(EarlierDenialAsDependant.EARLIER_DENIAL_AS_DEPENDANT)
                .given(c -> c.entry(APPLICATIONS, "1", a -> a.is(EarlierApplicationFacts.ROLE, role))
                        .complete(APPLICATIONS));
    }
}
