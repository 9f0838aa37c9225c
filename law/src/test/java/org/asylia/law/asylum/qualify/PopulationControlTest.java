package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.filed;
import static org.asylia.law.facts.ClaimFacts.POLITICAL_OPINION;
import static org.asylia.law.facts.PopulationControlFacts.FEARS_FORCE;
import static org.asylia.law.facts.PopulationControlFacts.FORCED;
import static org.asylia.law.facts.PopulationControlFacts.HARMED_FOR_IT;
import static org.asylia.law.facts.PopulationControlFacts.REFUSED;
import static org.asylia.law.facts.PopulationControlFacts.RESISTED;
import static org.asylia.law.facts.PopulationControlFacts.SPOUSE_FORCED;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.law.Given;
import org.asylia.law.asylum.qualify.nexus.Nexus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationControlTest {

    private static final Consumer<Given> OWN =
            claim(c -> c.yes(POLITICAL_OPINION, FORCED).no(FEARS_FORCE, HARMED_FOR_IT));
    private static final Consumer<Given> OF_THE_SPOUSE =
            claim(c -> c.yes(POLITICAL_OPINION, SPOUSE_FORCED).no(FORCED, FEARS_FORCE, HARMED_FOR_IT));

    @Test
    void ownProcedure_suppliesGroundAndNexus_withoutAnyJudgment() {
        check(PopulationControl.RULE).given(OWN).is(YES).is(CLAIM, YES);
        check(ProtectedGround.RULE).given(OWN).is(YES);
        check(Nexus.RULE).given(OWN).given(filed("2020-01-01")).is(YES);
    }

    @Test
    void harmForRefusing_counts_andOtherResistanceIsJudged() {
        check(PopulationControl.RULE)
                .given(claim(c -> c.yes(POLITICAL_OPINION, REFUSED, HARMED_FOR_IT)))
                .is(YES);
        var resisted =
                claim(c -> c.yes(POLITICAL_OPINION, RESISTED, HARMED_FOR_IT).no(FORCED, FEARS_FORCE, REFUSED));
        check(PopulationControl.RULE).given(resisted).is(UNKNOWN).turnsOn("refugee.cpc");
        check(PopulationControl.RULE)
                .given(resisted)
                .given(c -> c.judged("refugee.cpc", CLAIM, true))
                .is(YES);
    }

    @Test
    void noneOfThis_isNo_andNothingAsked_isUnknown() {
        check(PopulationControl.RULE)
                .given(claim(c -> c.yes(POLITICAL_OPINION).no(FORCED, FEARS_FORCE, HARMED_FOR_IT)))
                .is(NO);
        check(PopulationControl.RULE).given(claim(c -> c.no(POLITICAL_OPINION))).is(NO);
        check(PopulationControl.RULE)
                .given(claim(c -> c.yes(POLITICAL_OPINION)))
                .is(UNKNOWN)
                .asksFor(FORCED);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        # day,      circuit, own, spouse
        # IIRIRA 601 took effect on 30 September 1996
        1996-09-29, 9,       NO,  NO
        1996-09-30, 9,       YES, UNKNOWN
        # C-Y-Z- (4 June 1997) let a husband or wife rely on it
        1997-06-03, 9,       YES, UNKNOWN
        1997-06-04, 9,       YES, YES
        # Shi Liang Lin (2d Cir. 16 July 2007)
        2007-07-15, 2,       YES, YES
        2007-07-16, 2,       YES, NO
        2007-07-16, 9,       YES, YES
        # J-S- (15 May 2008) ended it everywhere
        2008-05-14, 9,       YES, YES
        2008-05-15, 9,       YES, NO
        """)
    void aSpouse_couldRelyOnIt_untilJS(String day, String circuit, Answer own, Answer spouse) {
        check(PopulationControl.RULE).given(OWN).on(day).in(circuit).is(own);
        check(PopulationControl.RULE).given(OF_THE_SPOUSE).on(day).in(circuit).is(spouse);
    }
}
