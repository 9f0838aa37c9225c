package org.asylia.law.asylum.qualify.group;

import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.KIND;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When and where a group that its society does not see fails.
class SocialDistinctionTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      circuit, at the agency, on review
        # C-A- (15 June 2006) brought in social visibility
        2006-06-14, 9,       YES,           YES
        2006-06-15, 9,       NO,            NO
        # Valdiviezo-Galdamez (3d Cir. 8 November 2011) to M-E-V-G- (7 February 2014)
        2011-11-07, 3,       NO,            NO
        2011-11-08, 3,       YES,           YES
        2014-02-06, 3,       YES,           YES
        2014-02-07, 3,       NO,            NO
        # the Seventh Circuit: Gatimi
        2026-10-07, 7,       NO,            YES
        """)
    void anUnseenGroup(String day, String circuit, Answer agency, Answer review) {
        check(SocialDistinction.RULE)
                .given(group(g -> g.is(KIND, "resists-gang")))
                .given(c -> c.judged("refugee.psg.social-distinction", GROUP, false))
                .on(day)
                .in(circuit)
                .is(agency)
                .onReview()
                .is(review);
    }
}
