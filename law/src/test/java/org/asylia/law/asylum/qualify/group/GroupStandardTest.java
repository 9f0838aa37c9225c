package org.asylia.law.asylum.qualify.group;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.Claims.GROUP;
import static org.asylia.law.Claims.group;
import static org.asylia.law.Claims.passesTheParts;
import static org.asylia.law.facts.GroupFacts.KIND;

import java.util.List;
import java.util.function.Consumer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;

/// The test as a whole; its parts are judged one by one.
class GroupStandardTest {

    private static final Consumer<Given> SEXUALITY = group(g -> g.is(KIND, "sexuality"));
    private static final List<Rule> JUDGED_PARTS =
            List.of(Immutability.RULE, Particularity.RULE, SocialDistinction.RULE);

    @Test
    void everyPartMet_passes() {
        check(GroupStandard.RULE)
                .given(SEXUALITY)
                .given(passesTheParts())
                .is(YES)
                .is(GROUP, YES);
    }

    @Test
    void onePartFailed_failsWhateverTheRest() {
        JUDGED_PARTS.forEach(part -> check(GroupStandard.RULE)
                .given(SEXUALITY)
                .given(c -> c.judged(part.id(), GROUP, false))
                .is(NO));
    }

    @Test
    void nothingJudged_isUnknown_andTurnsOnEachPart() {
        JUDGED_PARTS.forEach(
                part -> check(GroupStandard.RULE).given(SEXUALITY).is(UNKNOWN).turnsOn(part.id()));
    }

    @Test
    void in1996_onlyImmutabilityIsAsked() {
        // Acosta alone until C-A- (15 June 2006)
        check(GroupStandard.RULE)
                .given(SEXUALITY)
                .given(c -> c.judged("refugee.psg.immutability", GROUP, true))
                .on("1996-05-30")
                .is(YES);
        check(GroupStandard.RULE)
                .given(SEXUALITY)
                .given(c -> c.judged("refugee.psg.immutability", GROUP, true))
                .on("2006-06-15")
                .is(UNKNOWN)
                .turnsOn("refugee.psg.social-distinction");
    }
}
