package org.asylia.law.asylum.qualify.nexus;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.CLAIM;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.Claims.filed;
import static org.asylia.law.Claims.group;
import static org.asylia.law.Claims.passesTheParts;
import static org.asylia.law.facts.ClaimFacts.NATIONALITY;
import static org.asylia.law.facts.ClaimFacts.POLITICAL_OPINION;
import static org.asylia.law.facts.ClaimFacts.RACE;
import static org.asylia.law.facts.ClaimFacts.RELIGION;
import static org.asylia.law.facts.ClaimFacts.SOCIAL_GROUP;
import static org.asylia.law.facts.GroupFacts.KIND;
import static org.asylia.law.facts.GroupFacts.MEMBER;
import static org.asylia.law.facts.GroupFacts.STATED;
import static org.asylia.law.facts.NexusFacts.OTHER_MOTIVE;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.FilingFacts;
import org.junit.jupiter.api.Test;

class NexusTest {

    private static final String CENTRAL = "refugee.nexus.one-central-reason";
    private static final Consumer<Given> FOR_RACE = claim(c -> c.yes(RACE).no(POLITICAL_OPINION));
    private static final Consumer<Given> NO_GROUND =
            claim(c -> c.yes(OTHER_MOTIVE).no(RACE, RELIGION, NATIONALITY, POLITICAL_OPINION, SOCIAL_GROUP));
    private static final Consumer<Given> FOUND_CENTRAL = c -> c.judged(CENTRAL, CLAIM, true);

    @Test
    void aGroundThatIsACentralReason_isNexus() {
        check(Nexus.RULE)
                .given(FOR_RACE)
                .given(filed("2020-01-01"))
                .given(FOUND_CENTRAL)
                .is(YES);
    }

    @Test
    void incidentalOnly_isNot() {
        check(Nexus.RULE)
                .given(FOR_RACE)
                .given(filed("2020-01-01"))
                .given(c -> c.judged(CENTRAL, CLAIM, false))
                .is(NO);
    }

    @Test
    void motiveNotJudged_isUnknown() {
        check(Nexus.RULE).given(FOR_RACE).given(filed("2020-01-01")).is(UNKNOWN).turnsOn(CENTRAL);
    }

    @Test
    void crimeWithoutAnyGround_isNo_withoutAnyJudgment() {
        check(Nexus.RULE).given(NO_GROUND).is(NO);
    }

    @Test
    void theFilingDay_picksTheTest() {
        // REAL ID Act 101(h)(2): applications made on or after 11 May 2005
        check(Nexus.RULE).given(FOR_RACE).given(filed("2005-05-10")).is(UNKNOWN).turnsOn("refugee.nexus");
        check(Nexus.RULE)
                .given(FOR_RACE)
                .given(filed("2005-05-10"))
                .given(c -> c.judged("refugee.nexus", CLAIM, true))
                .is(YES);
        check(Nexus.RULE)
                .given(FOR_RACE)
                .given(filed("2005-05-11"))
                .given(c -> c.judged("refugee.nexus", CLAIM, true))
                .is(UNKNOWN)
                .turnsOn(CENTRAL);
    }

    @Test
    void notFiledYet_countsAsFiledOnTheDayAskedFor() {
        check(Nexus.RULE)
                .given(FOR_RACE)
                .given(FOUND_CENTRAL)
                .given(c -> c.no(FilingFacts.FILED))
                .is(YES);
        check(Nexus.RULE).given(FOR_RACE).given(FOUND_CENTRAL).is(UNKNOWN).asksFor(FilingFacts.FILED);
    }

    @Test
    void aGroupOfFormerSomethings_needsThatReason() {
        var former = group(g -> g.is(KIND, "former").yes(MEMBER).is(STATED, "to-judge"));
        check(Nexus.RULE)
                .given(former)
                .given(passesTheParts())
                .given(filed("2020-01-01"))
                .given(FOUND_CENTRAL)
                .given(c -> c.judged("refugee.psg.former-status", GROUP, false))
                .is(NO);
        check(Nexus.RULE)
                .given(former)
                .given(passesTheParts())
                .given(filed("2020-01-01"))
                .given(FOUND_CENTRAL)
                .is(UNKNOWN)
                .turnsOn("refugee.psg.former-status");
    }

    @Test
    void aGroupThatFailsImmutability_leavesNoNexus() {
        check(Nexus.RULE)
                .given(group(g -> {}))
                .given(c -> c.judged("refugee.psg.immutability", GROUP, false))
                .is(NO);
    }
}
