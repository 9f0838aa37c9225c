package org.asylia.law.affirmative;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;

import org.asylia.law.Check;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

class DecisionHoldTest {

    /// From the announcement of 28 November 2025 to the vacatur of 5 June 2026 (Dorcas).
    @Test
    void pendingCasesWereHeld_untilTheVacatur() {
        pending().on("2025-11-27").is(NO);
        pending().on("2025-11-28").is(YES);
        pending().on("2026-03-29").is(YES);
        pending().on("2026-06-04").supposing("asylum.discretion.uscis-hold").is(YES);
        pending().on("2026-06-04").supposingNot("asylum.discretion.uscis-hold").is(NO);
        pending().on("2026-06-05").is(NO).because("Dorcas");
    }

    @Test
    void aDecidedCase_wasNotHeld() {
        at("decided").on("2026-01-15").is(NO);
    }

    @Test
    void notAsked_asksWhereItStands() {
        check(DecisionHold.RULE).on("2026-01-15").is(UNKNOWN).asksFor(UscisFacts.STAGE);
    }

    private static Check pending() {
        return at("waiting");
    }

    private static Check at(String stage) {
        return check(DecisionHold.RULE)
                .given(c -> c.yes(FilingFacts.FILED)
                        .is(FilingFacts.FILED_WITH, "uscis")
                        .is(UscisFacts.STAGE, stage));
    }
}
