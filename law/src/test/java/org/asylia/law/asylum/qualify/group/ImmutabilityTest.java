package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.facts.GroupFacts.KIND;

import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

/// The judged parts of the test: each is what the practitioner found.
class ImmutabilityTest {

    private static final Consumer<Given> CLAN = group(g -> g.is(KIND, "clan"));
    private static final List<Rule> JUDGED_PARTS =
            List.of(Immutability.RULE, Particularity.RULE, SocialDistinction.RULE);

    @Test
    void eachPart_isWhatThePractitionerFound() {
        JUDGED_PARTS.forEach(part -> {
            check(part).given(CLAN).given(c -> c.judged(part.id(), GROUP, true)).is(YES);
            check(part)
                    .given(CLAN)
                    .given(c -> c.judged(part.id(), GROUP, false))
                    .is(NO);
            check(part).given(CLAN).is(UNKNOWN).turnsOn(part.id());
        });
    }

    @Test
    void beforeAcosta_isNotEncoded() {
        // Acosta was decided on 1 March 1985
        check(Immutability.RULE)
                .given(CLAN)
                .given(c -> c.judged("refugee.psg.immutability", GROUP, true))
                .on("1985-02-28")
                .is(UNKNOWN);
        check(Immutability.RULE)
                .given(CLAN)
                .given(c -> c.judged("refugee.psg.immutability", GROUP, true))
                .on("1985-03-01")
                .is(YES);
    }
}
