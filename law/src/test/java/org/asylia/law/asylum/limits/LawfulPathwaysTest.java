package org.asylia.law.asylum.limits;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.STAYS;

import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.CrossingFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.StayFacts;
import org.asylia.law.facts.TransitFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LawfulPathwaysTest {

    @Test
    void aCrossingInTheWindow_leansToABar_untilTheRestIsJudged() {
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on("2023-09-01"))
                .is(LEANING_YES)
                .turnsOn("asylum.rule.clp");
    }

    @Test
    void nothingElseCompelling_bars() {
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on("2023-09-01"))
                .given(c -> c.judged("asylum.rule.clp", "", true))
                .is(YES);
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on("2023-09-01"))
                .given(c -> c.judged("asylum.rule.clp", "", false))
                .is(NO);
    }

    /// 8 CFR 208.33(a)(1)(i): between 11 May 2023 (11:59 p.m.) and 11 May 2025.
    @Test
    void theWindowAndItsEdges() {
        crossed("2023-05-10").is(NO);
        crossed("2023-05-11").is(UNKNOWN).turnsOn("a crossing on 11 May 2023");
        crossed("2023-05-12").is(YES);
        crossed("2025-05-11").is(YES);
        crossed("2025-05-12").is(NO);
    }

    @ParameterizedTest
    @ValueSource(strings = {"medical", "threat", "trafficking"})
    void extremeNeedLiftsIt(String need) {
        var fact = switch (need) {
            case "medical" -> CrossingFacts.MEDICAL_EMERGENCY;
            case "threat" -> CrossingFacts.EXTREME_THREAT;
            default -> CrossingFacts.TRAFFICKED;
        };
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on("2023-09-01"))
                .given(Crossing.with(a -> a.yes(fact)))
                .is(NO);
    }

    @Test
    void anAppointmentOrARefusalOnTheWay_isAnException() {
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on("2023-09-01"))
                .given(Crossing.with(a -> a.yes(CrossingFacts.APPOINTMENT)))
                .is(NO);
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on("2023-09-01"))
                .given(c -> c.entry(STAYS, "1", s -> s.yes(TransitFacts.ON_THE_WAY, TransitFacts.PROTECTION_DENIED)))
                .is(NO);
    }

    @Test
    void aMexicanWhoCrossedNoThirdCountry_isOutside() {
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.from("MX", "2023-09-01"))
                .is(NO);
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.from("MX", "2023-09-01"))
                .given(c ->
                        c.entry(STAYS, "1", s -> s.yes(TransitFacts.ON_THE_WAY).is(StayFacts.COUNTRY, "NI")))
                .is(UNKNOWN);
    }

    @Test
    void aMinorThen_whoAppliesAloneAfterTheWindow_isOutside() {
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on("2023-09-01"))
                .given(c -> c.on(PersonFacts.BIRTH_DATE, "2006-01-01").yes(FilingFacts.PRINCIPAL))
                .is(NO);
    }

    @Test
    void anAirportArrival_isOutside() {
        check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(c -> c.entry(ARRIVALS, "1", a -> a.is(ArrivalFacts.PLACE, "airport-or-seaport"))
                        .complete(ARRIVALS))
                .is(NO);
    }

    @Test
    void beforeTheRule_thereWasNone() {
        crossed("2023-09-01").on("2023-05-10").is(NO);
    }

    private static org.asylia.law.Check crossed(String day) {
        return check(LawfulPathways.LAWFUL_PATHWAYS)
                .given(Crossing.on(day))
                .given(c -> c.judged("asylum.rule.clp", "", true));
    }
}
