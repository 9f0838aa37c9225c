package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.Claims.passesTheParts;
import static org.asylia.law.facts.GroupFacts.KIND;
import static org.asylia.law.facts.GroupFacts.MEMBER;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImputedMembershipTest {

    @Test
    void aMember_isNotTouched() {
        check(ImputedMembership.RULE).given(group(g -> g.yes(MEMBER))).is(YES);
    }

    @Test
    void aBelievedMember_needsAGroupThatPassesItself() {
        var believed = group(g -> g.no(MEMBER).is(KIND, "sexuality"));
        check(ImputedMembership.RULE).given(believed).given(passesTheParts()).is(YES);
        check(ImputedMembership.RULE)
                .given(believed)
                .given(c -> c.judged("refugee.psg.particularity", GROUP, false))
                .is(NO);
        check(ImputedMembership.RULE).given(believed).is(UNKNOWN).turnsOn("refugee.psg.immutability");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      circuit, answer
        # E-A-G- (30 July 2008)
        2008-07-29, 9,       YES
        2008-07-30, 9,       NO
        # Vasquez-Rodriguez (9th Cir. 5 August 2021)
        2021-08-04, 9,       NO
        2021-08-05, 9,       YES
        2021-08-05, 1,       NO
        # Chavez (1st Cir. 21 October 2022)
        2022-10-20, 1,       NO
        2022-10-21, 1,       YES
        # L-A-L-T- (30 September 2025) reaffirms E-A-G- elsewhere
        2025-09-29, 5,       NO
        2025-09-30, 5,       NO
        2025-09-30, 9,       YES
        """)
    void takenForAGangMember(String day, String circuit, Answer expected) {
        check(ImputedMembership.RULE)
                .given(group(g -> g.no(MEMBER).is(KIND, "gang")))
                .given(passesTheParts())
                .on(day)
                .in(circuit)
                .is(expected);
    }
}
