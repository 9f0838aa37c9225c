package org.asylia.law.deadlines;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.RELATIVES;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.AfterGrantFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.GrantFacts;
import org.asylia.law.facts.RelativeFacts;
import org.junit.jupiter.api.Test;

class AfterTheGrantTest {

    @Test
    void twoYearsRunForEachRelative() {
        check(AfterTheGrant.FAMILY)
                .supposing("asylum.derivative.relationship")
                .given(granted(r -> r.no(AfterGrantFacts.PETITION_FILED, RelativeFacts.STATUS_THROUGH_APPLICANT)))
                .is("relatives[x]", YES);
        check(AfterTheGrant.FAMILY)
                .supposing("asylum.derivative.relationship")
                .given(granted(r -> r.yes(RelativeFacts.STATUS_THROUGH_APPLICANT)))
                .is(NO);
        check(AfterTheGrant.FAMILY)
                .supposingNot("asylum.derivative.relationship")
                .given(granted(r -> r.no(AfterGrantFacts.PETITION_FILED)))
                .is(NO);
        check(AfterTheGrant.FAMILY)
                .supposing("asylum.derivative.relationship")
                .given(granted(r -> r.no(RelativeFacts.STATUS_THROUGH_APPLICANT)))
                .is(UNKNOWN)
                .asksFor(AfterGrantFacts.PETITION_FILED);
    }

    /// 63 FR 3792, in force from 26 February 1998.
    @Test
    void aGrantBeforeTheRule_isNotEncoded() {
        check(AfterTheGrant.FAMILY)
                .supposing("asylum.derivative.relationship")
                .given(granted(r -> r.no(AfterGrantFacts.PETITION_FILED, RelativeFacts.STATUS_THROUGH_APPLICANT))
                        .andThen(c -> c.on(GrantFacts.DATE, "1998-02-25")))
                .is(UNKNOWN);
    }

    /// INA 209(b).
    @Test
    void theGreenCard_comesAYearAfterTheGrant() {
        check(AfterTheGrant.GREEN_CARD)
                .given(c -> c.yes(GrantFacts.GRANTED)
                        .no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED))
                .is(YES);
        check(AfterTheGrant.GREEN_CARD)
                .given(c -> c.yes(GrantFacts.GRANTED, GrantFacts.PERMANENT_RESIDENT))
                .is(NO);
        check(AfterTheGrant.GREEN_CARD)
                .given(c -> c.yes(GrantFacts.GRANTED).no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT))
                .is(UNKNOWN)
                .asksFor(AfterGrantFacts.ADJUSTMENT_FILED);
        check(AfterTheGrant.GREEN_CARD).on("1990-11-28").is(UNKNOWN);
        check(AfterTheGrant.GREEN_CARD)
                .given(c -> c.yes(GrantFacts.GRANTED)
                        .no(GrantFacts.ENDED, GrantFacts.PERMANENT_RESIDENT, AfterGrantFacts.ADJUSTMENT_FILED))
                .on("2023-02-01")
                .is(YES);
    }

    @Test
    void beforeAsylumIsEnded_thereAreThirtyDays() {
        check(AfterTheGrant.NOTICE_OF_INTENT)
                .given(c -> c.yes(GrantFacts.GRANTED, GrantFacts.ENDED_BY_USCIS, AfterGrantFacts.INTENT_NOTICE)
                        .no(GrantFacts.ENDED))
                .is(YES);
        check(AfterTheGrant.NOTICE_OF_INTENT)
                .given(c -> c.no(GrantFacts.GRANTED))
                .is(NO);
        check(AfterTheGrant.NOTICE_OF_INTENT)
                .given(c -> c.yes(GrantFacts.GRANTED, GrantFacts.ENDED_BY_USCIS).no(GrantFacts.ENDED))
                .is(UNKNOWN)
                .asksFor(AfterGrantFacts.INTENT_NOTICE);
        check(AfterTheGrant.NOTICE_OF_INTENT).on("1997-03-31").is(UNKNOWN);
    }

    private static Consumer<Given> granted(Consumer<Given> relative) {
        return c -> c.yes(GrantFacts.GRANTED, FilingFacts.PRINCIPAL)
                .on(GrantFacts.DATE, "2025-01-02")
                .entry(RELATIVES, "x", relative)
                .complete(RELATIVES);
    }
}
