package org.asylia.law.court;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.asylia.law.facts.ProceedingFacts;
import org.asylia.law.facts.RelativeCaseFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;

class FamilyInCourtTest {

    @Test
    void aSpouseInTheSameCase_sharesTheClaim() {
        spouse(r -> r.yes(RelativeCaseFacts.IN_COURT_CASE)).is(YES);
        spouse(r -> r.no(RelativeCaseFacts.IN_COURT_CASE)).is(NO);
        spouse(_ -> {}).is(UNKNOWN).asksFor(RelativeCaseFacts.IN_COURT_CASE);
    }

    @Test
    void anotherRelative_doesNot() {
        relative("other", r -> r.yes(RelativeCaseFacts.IN_COURT_CASE)).is(NO);
    }

    @Test
    void outsideCourt_thereIsNothingToShare() {
        check(FamilyInCourt.RULE)
                .supposingNot("route.court")
                .given(c -> c.complete(RELATIVES))
                .is(NO);
    }

    private static Check spouse(Consumer<Given> more) {
        return relative("spouse", more);
    }

    private static Check relative(String relation, Consumer<Given> more) {
        return check(FamilyInCourt.RULE)
                .supposing("route.court")
                .given(c -> c.is(ProceedingFacts.STATE, "open")
                        .entry(RELATIVES, "1", r -> r.is(RelativeFacts.RELATION, relation))
                        .entry(RELATIVES, "1", more)
                        .complete(RELATIVES));
    }
}
