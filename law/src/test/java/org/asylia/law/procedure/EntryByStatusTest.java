package org.asylia.law.procedure;

import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.facts.ArrivalFacts;
import org.junit.jupiter.api.Test;

class EntryByStatusTest {

    @Test
    void theLastArrivalDecides() {
        came(EntryByStatus.STOWAWAY, ArrivalFacts.MANNER, "stowaway").is(YES);
        came(EntryByStatus.CREW, ArrivalFacts.MANNER, "crew").is(YES);
        came(EntryByStatus.VISA_WAIVER, ArrivalFacts.PROGRAM, "visa-waiver").is(YES);
        came(EntryWithoutInspection.ENTRY_WITHOUT_INSPECTION, ArrivalFacts.MANNER, "without-inspection")
                .is(YES);
    }

    @Test
    void anotherWay_isNot() {
        came(EntryByStatus.STOWAWAY, ArrivalFacts.MANNER, "admitted").is(NO);
        came(EntryByStatus.CREW, ArrivalFacts.MANNER, "admitted").is(NO);
        came(EntryByStatus.VISA_WAIVER, ArrivalFacts.PROGRAM, "visa").is(NO);
    }

    @Test
    void notAsked_isUnknown_andAsks() {
        came(EntryByStatus.CREW, ArrivalFacts.PROGRAM, "none").is(UNKNOWN).asksFor(ArrivalFacts.MANNER);
        came(EntryByStatus.VISA_WAIVER, ArrivalFacts.MANNER, "admitted")
                .is(UNKNOWN)
                .asksFor(ArrivalFacts.PROGRAM);
    }

    /// The starts of the catalogue: 1 October 1988 (program), 1 October 1990 (crew), 1 April 1997 (stowaways).
    @Test
    void beforeTheirFirstDay_theyAreNotEncoded() {
        came(EntryByStatus.STOWAWAY, ArrivalFacts.MANNER, "stowaway")
                .on("1997-03-31")
                .is(UNKNOWN);
        came(EntryByStatus.CREW, ArrivalFacts.MANNER, "crew").on("1990-09-30").is(UNKNOWN);
        came(EntryByStatus.VISA_WAIVER, ArrivalFacts.PROGRAM, "visa-waiver")
                .on("1988-09-30")
                .is(UNKNOWN);
    }

    private static Check came(Rule rule, Fact fact, String how) {
        return check(rule)
                .given(c -> c.entry(ARRIVALS, "1", a -> a.is(fact, how).on(ArrivalFacts.DATE, "1985-06-01"))
                        .complete(ARRIVALS));
    }
}
