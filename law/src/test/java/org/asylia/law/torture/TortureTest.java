package org.asylia.law.torture;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.claim;
import static org.asylia.law.facts.ActorFacts.UNDER_A_LAW;
import static org.asylia.law.facts.ClaimFacts.PERSECUTOR;
import static org.asylia.law.facts.OfficialFacts.OFFICIAL_CUSTODY;
import static org.asylia.law.facts.ThreatFacts.AIMED_AT_PERSON;
import static org.asylia.law.facts.ThreatFacts.ONLY_TO_OTHERS;
import static org.asylia.law.facts.TortureFacts.HELD;
import static org.asylia.law.facts.TortureFacts.MIND_ONLY;
import static org.asylia.law.facts.TortureFacts.POOR_CONDITIONS_ONLY;
import static org.asylia.law.facts.TortureFacts.UNFAIR_PROCESS_ONLY;

import java.util.function.Consumer;
import org.asylia.engine.answer.Why;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class TortureTest {

    @Test
    void beatenByThePoliceInCustody_isTorture() {
        byPolice(Torture.RULE).is(YES);
    }

    @Test
    void theRulesBeginOn22March1999() {
        // 64 FR 8478, effective 1999-03-22
        byPolice(Torture.RULE).on("1999-03-21").is(NO);
        byPolice(Torture.RULE).on("1999-03-22").is(YES);
    }

    @Test
    void withoutControlOverThePerson_itIsNot() {
        check(Torture.RULE).given(claim(c -> c.no(HELD))).is(NO);
    }

    @Test
    void doneOnlyToAnother_itIsNotTheParentsTorture() {
        check(Torture.RULE)
                .given(claim(c -> c.yes(ONLY_TO_OTHERS).no(AIMED_AT_PERSON)))
                .is(NO);
    }

    @Test
    void custodyNotYetAsked_isUnknown_andAsksForIt() {
        byPolice(Torture.RULE)
                .given(claim(c -> c.unknown(HELD, Why.DOES_NOT_KNOW)))
                .is(UNKNOWN)
                .asksFor(HELD);
    }

    static final Consumer<Given> POLICE = c -> c.is(PERSECUTOR, "government")
            .yes(OFFICIAL_CUSTODY, HELD)
            .no(ONLY_TO_OTHERS, MIND_ONLY, POOR_CONDITIONS_ONLY, UNDER_A_LAW, UNFAIR_PROCESS_ONLY);

    /// A claim whose every element of torture is met.
    static Check byPolice(Rule rule) {
        return check(rule)
                .given(claim(POLICE))
                .judged("cat.torture.severity", true)
                .judged("cat.torture.intent", true);
    }
}
