package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.asylum.qualify.Claims.claim;
import static org.asylia.law.asylum.qualify.WithStandIns.FEARS;
import static org.asylia.law.asylum.qualify.WithStandIns.HERE;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTED;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTOR;
import static org.asylia.law.asylum.qualify.WithStandIns.check;
import static org.asylia.law.facts.PersonFacts.IN_UNITED_STATES;
import static org.asylia.law.facts.PersonFacts.STATELESS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class RefugeeDefinitionTest {

    private static final Consumer<Given> FEARFUL = claim(c -> c.yes(FEARS).no(PERSECUTED));
    private static final Consumer<Given> SAFE = claim(c -> c.no(FEARS, PERSECUTED));

    @Test
    void hereAndFearful_isARefugee() {
        check(RefugeeDefinition.RULE, YES, HERE, FEARFUL);
    }

    @Test
    void persecutedBefore_isARefugee_evenWithoutFear() {
        check(RefugeeDefinition.RULE, YES, HERE, claim(c -> c.yes(PERSECUTED).no(FEARS)));
    }

    @Test
    void neitherPastNorFear_isNone() {
        check(RefugeeDefinition.RULE, NO, HERE, SAFE);
    }

    @Test
    void abroad_isNone() {
        check(RefugeeDefinition.RULE, NO, c -> c.no(IN_UNITED_STATES));
    }

    @Test
    void aPersecutor_isNone_andAnUnknownBarIsNotAClearOne() {
        check(RefugeeDefinition.RULE, NO, c -> c.yes(IN_UNITED_STATES, PERSECUTOR), FEARFUL);
        check(RefugeeDefinition.RULE, UNKNOWN, c -> c.yes(IN_UNITED_STATES).no(STATELESS), FEARFUL);
    }
}
