package org.asylia.law.asylum.qualify;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.asylum.qualify.Claims.claim;
import static org.asylia.law.asylum.qualify.WithStandIns.FEARS;
import static org.asylia.law.asylum.qualify.WithStandIns.HERE;
import static org.asylia.law.asylum.qualify.WithStandIns.HUMANITARIAN;
import static org.asylia.law.asylum.qualify.WithStandIns.PERSECUTED;
import static org.asylia.law.asylum.qualify.WithStandIns.check;
import static org.asylia.law.asylum.qualify.WithStandIns.on;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

class RefugeeTest {

    private static final Consumer<Given> ONLY_PAST =
            claim(c -> c.yes(PERSECUTED).no(FEARS, HUMANITARIAN));

    @Test
    void fearThatStands_isEnough() {
        check(Refugee.RULE, YES, HERE, claim(c -> c.yes(FEARS).no(PERSECUTED, HUMANITARIAN)));
    }

    @Test
    void noRefugee_isNo() {
        check(Refugee.RULE, NO, HERE, claim(c -> c.no(FEARS, PERSECUTED, HUMANITARIAN)));
    }

    @Test
    void persecutedOnce_isRefused_unlessHumanitarianReasonsKeepIt() {
        check(RefugeeDefinition.RULE, YES, HERE, ONLY_PAST);
        check(Refugee.RULE, NO, HERE, ONLY_PAST);
        check(
                Refugee.RULE,
                YES,
                HERE,
                claim(c -> c.yes(PERSECUTED, HUMANITARIAN).no(FEARS)));
        check(Refugee.RULE, UNKNOWN, HERE, claim(c -> c.yes(PERSECUTED).no(FEARS)));
    }

    @Test
    void beforeTheRegulationOf1990_theDefinitionAloneDecides() {
        // 8 CFR 208.13(b)(1) took effect on 1 October 1990
        on("1990-09-30", Refugee.RULE, YES, HERE, ONLY_PAST);
        on("1990-10-01", Refugee.RULE, NO, HERE, ONLY_PAST);
    }
}
