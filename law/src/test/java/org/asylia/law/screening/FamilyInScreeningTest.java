package org.asylia.law.screening;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.RelativeCaseFacts;
import org.asylia.law.facts.RelativeFacts;
import org.asylia.law.facts.ScreeningFacts;
import org.junit.jupiter.api.Test;

class FamilyInScreeningTest {

    @Test
    void aSpouseWhoCameAlong_andWantsIt_isIncluded() {
        family(r -> r.is(RelativeFacts.RELATION, "spouse")
                        .yes(RelativeCaseFacts.CAME_TOGETHER, RelativeCaseFacts.WANTS_INCLUSION))
                .is(YES);
    }

    @Test
    void whoCameAlone_orDoesNotWantIt_isNot() {
        family(r -> r.no(RelativeCaseFacts.CAME_TOGETHER)).is(NO);
        family(r -> r.no(RelativeCaseFacts.WANTS_INCLUSION)).is(NO);
    }

    @Test
    void aChild_mustBeUnmarried_andUnder21() {
        child("2010-01-01", false).is(YES);
        child("2010-01-01", true).is(NO);
        child("2005-10-07", false).is(NO);
        child("2005-10-08", false).is(YES);
    }

    @Test
    void aNegativeFinding_carriesNobody() {
        check(FamilyInScreening.RULE)
                .supposing("entry.expedited-removal")
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "negative"))
                .given(c -> c.entry(RELATIVES, "1", r -> r.is(RelativeFacts.RELATION, "spouse"))
                        .complete(RELATIVES))
                .is(NO);
    }

    @Test
    void notAsked_asksWhetherTheyCameTogether() {
        family(r -> r.is(RelativeFacts.RELATION, "spouse")).is(UNKNOWN).asksFor(RelativeCaseFacts.CAME_TOGETHER);
    }

    private static Check child(String born, boolean married) {
        return family(r -> (married ? r.yes(RelativeFacts.MARRIED) : r.no(RelativeFacts.MARRIED))
                .is(RelativeFacts.RELATION, "child")
                .on(RelativeFacts.BIRTH_DATE, born)
                .yes(RelativeCaseFacts.CAME_TOGETHER, RelativeCaseFacts.WANTS_INCLUSION));
    }

    private static Check family(Consumer<Given> relative) {
        return check(FamilyInScreening.RULE)
                .supposing("entry.expedited-removal")
                .given(c -> c.is(ScreeningFacts.CREDIBLE_FEAR, "positive")
                        .entry(RELATIVES, "1", relative)
                        .complete(RELATIVES));
    }
}
