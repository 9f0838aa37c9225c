package org.asylia.law.asylum.qualify.group;

import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.KIND;

import org.asylia.engine.answer.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// When and where a group that is not particular fails.
class ParticularityTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      circuit, at the agency, on review
        # not a requirement of its own before A-M-E- & J-G-U- (31 January 2007)
        2007-01-30, 9,       YES,           YES
        2007-01-31, 9,       NO,            NO
        # Valdiviezo-Galdamez (3d Cir. 8 November 2011) to M-E-V-G- (7 February 2014)
        2011-11-07, 3,       NO,            NO
        2011-11-08, 3,       YES,           YES
        2014-02-06, 3,       YES,           YES
        2014-02-07, 3,       NO,            NO
        # the Seventh Circuit: Cece
        2026-10-07, 7,       NO,            YES
        2026-10-07, 9,       NO,            NO
        """)
    void aVagueGroup(String day, String circuit, Answer agency, Answer review) {
        check(Particularity.RULE)
                .given(group(g -> g.is(KIND, "wealth")))
                .given(c -> c.judged("refugee.psg.particularity", GROUP, false))
                .on(day)
                .in(circuit)
                .is(agency)
                .onReview()
                .is(review);
    }
}
