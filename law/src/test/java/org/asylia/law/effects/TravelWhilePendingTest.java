package org.asylia.law.effects;

import static org.asylia.engine.answer.Answer.LEANING_YES;
import static org.asylia.engine.answer.Answer.NO;
import static org.asylia.engine.answer.Answer.UNKNOWN;
import static org.asylia.engine.answer.Answer.YES;
import static org.asylia.law.Check.check;
import static org.asylia.law.facts.Lists.TRIPS;
import static org.asylia.law.facts.TripFacts.ADVANCE_PAROLE;
import static org.asylia.law.facts.TripFacts.COURT_CASE;
import static org.asylia.law.facts.TripFacts.LEFT_ON;
import static org.asylia.law.facts.TripFacts.TO_FEARED_COUNTRY;
import static org.asylia.law.facts.TripFacts.UNLAWFUL_DAYS;

import java.util.function.Consumer;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.rule.Rule;
import org.asylia.law.Check;
import org.asylia.law.Given;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelWhilePendingTest {

    /// 8 CFR 208.8(a): presumed, never automatic.
    @Test
    void leavingWithoutAdvanceParole_leansTowardAbandoned() {
        trip(TravelWhilePending.ABANDONED, t -> t.no(ADVANCE_PAROLE))
                .is(LEANING_YES)
                .turnsOn("effect.travel-abandon.kept");
        trip(TravelWhilePending.ABANDONED, t -> t.no(ADVANCE_PAROLE))
                .judged("effect.travel-abandon.kept", true)
                .is(NO);
        trip(TravelWhilePending.ABANDONED, t -> t.no(ADVANCE_PAROLE))
                .judged("effect.travel-abandon.kept", false)
                .is(YES);
    }

    /// 8 CFR 208.8(b).
    @Test
    void goingToTheFearedCountryOnAdvanceParole_needsCompellingReasons() {
        trip(TravelWhilePending.ABANDONED, t -> t.yes(ADVANCE_PAROLE, TO_FEARED_COUNTRY))
                .is(LEANING_YES)
                .turnsOn("effect.travel-abandon.compelling");
        trip(TravelWhilePending.ABANDONED, t -> t.yes(ADVANCE_PAROLE, TO_FEARED_COUNTRY))
                .judged("effect.travel-abandon.compelling", true)
                .is(NO);
        trip(TravelWhilePending.ABANDONED, t -> t.yes(ADVANCE_PAROLE).no(TO_FEARED_COUNTRY))
                .is(NO);
    }

    @Test
    void noTrip_isNoAbandonment_andAnUnknownTripAsks() {
        check(TravelWhilePending.ABANDONED).given(c -> c.complete(TRIPS)).is(NO);
        trip(TravelWhilePending.ABANDONED, t -> t.yes(ADVANCE_PAROLE).no(TO_FEARED_COUNTRY))
                .on("1997-03-31")
                .is(UNKNOWN);
        trip(TravelWhilePending.ABANDONED, t -> {}).is(UNKNOWN).asksFor(ADVANCE_PAROLE);
    }

    /// INA 212(a)(9)(B)(i): more than 180 days, and one year or more.
    @ParameterizedTest
    @CsvSource(textBlock = """
        # days, left,       answer on 7 October 2026
        180,    2025-12-01, NO
        181,    2025-12-01, YES
        364,    2023-10-07, NO
        364,    2023-10-08, YES
        365,    2016-10-08, YES
        365,    2016-10-07, NO
        """)
    void theBars_followTheDaysOfUnlawfulPresence(long days, String left, Answer answer) {
        trip(
                        TravelWhilePending.DEPARTURE_BARS,
                        t -> t.yes(ADVANCE_PAROLE)
                                .no(COURT_CASE)
                                .number(UNLAWFUL_DAYS, days)
                                .on(LEFT_ON, left))
                .is(answer);
    }

    /// Matter of Delcarmen-Lara, 13 August 2026, overruling Matter of Arrabally and Yerrabelly.
    @Test
    void untilAugust2026_aTripOnAdvanceParoleWasNoDeparture() {
        year().on("2026-08-12").is(NO);
        year().on("2026-08-13").is(YES);
        year().on("2012-04-17").is(NO);
        year().on("2012-04-16").is(UNKNOWN);
    }

    @Test
    void theThreeYearBar_isForThoseWhoLeftBeforeProceedings() {
        trip(
                        TravelWhilePending.DEPARTURE_BARS,
                        t -> t.yes(ADVANCE_PAROLE, COURT_CASE)
                                .number(UNLAWFUL_DAYS, 200)
                                .on(LEFT_ON, "2025-12-01"))
                .is(NO);
        trip(TravelWhilePending.DEPARTURE_BARS, t -> t.no(ADVANCE_PAROLE)).is(NO);
        trip(TravelWhilePending.DEPARTURE_BARS, t -> t.yes(ADVANCE_PAROLE).on(LEFT_ON, "2025-12-01"))
                .is(UNKNOWN)
                .asksFor(UNLAWFUL_DAYS);
    }

    private static Check year() {
        return trip(
                TravelWhilePending.DEPARTURE_BARS,
                t -> t.yes(ADVANCE_PAROLE).number(UNLAWFUL_DAYS, 400).on(LEFT_ON, "2025-12-01"));
    }

    private static Check trip(Rule rule, Consumer<Given> content) {
        return check(rule).given(c -> c.entry(TRIPS, "1", content).complete(TRIPS));
    }
}
