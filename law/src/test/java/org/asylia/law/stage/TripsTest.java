package org.asylia.law.stage;

import static org.asylia.law.facts.Lists.TRIPS;
import static org.asylia.law.stage.Actor.APPLICANT;
import static org.asylia.law.stage.Actor.USCIS;
import static org.asylia.law.stage.Invented.fearTold;
import static org.asylia.law.stage.Invented.inCourt;
import static org.asylia.law.stage.Invented.is;
import static org.asylia.law.stage.Invented.newcomer;
import static org.asylia.law.stage.Invented.no;
import static org.asylia.law.stage.Invented.screened;
import static org.asylia.law.stage.Invented.waiting;
import static org.asylia.law.stage.Invented.yes;
import static org.asylia.law.stage.Standing.where;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.TripFacts;
import org.asylia.law.facts.UscisFacts;
import org.junit.jupiter.api.Test;

/// A trip abroad, by which a waiting claim is presumed to be given up, stands beside the case (8 CFR 208.8).
class TripsTest {

    private static final Consumer<Given> WITHOUT_PAROLE = no(TripFacts.ADVANCE_PAROLE, TripFacts.TO_FEARED_COUNTRY);
    private static final Consumer<Given> WITH_PAROLE =
            yes(TripFacts.ADVANCE_PAROLE).andThen(no(TripFacts.TO_FEARED_COUNTRY));
    private static final Consumer<Given> HOME_WITH_PAROLE = yes(TripFacts.ADVANCE_PAROLE, TripFacts.TO_FEARED_COUNTRY);

    @Test
    void withoutAdvanceParole_theClaimIsPresumedToBeGivenUp() {
        where(waiting("none"))
                .and(trip("1", no(TripFacts.ADVANCE_PAROLE)))
                .stands("filed-uscis")
                .next(USCIS)
                .beside("presumed-abandoned", APPLICANT);
    }

    @Test
    void withAdvanceParole_theClaimIsKept() {
        where(waiting("none"))
                .and(trip("1", WITH_PAROLE))
                .stands("filed-uscis")
                .next(USCIS)
                .callsNot("state.presumed-abandoned");
        where(waiting("none")).and(given -> given.complete(TRIPS)).callsNot("state.presumed-abandoned");
    }

    @Test
    void aTripHome_isPresumedToGiveTheClaimUp_alsoWithAdvanceParole() {
        where(waiting("none")).and(trip("1", HOME_WITH_PAROLE)).beside("presumed-abandoned", APPLICANT);
    }

    @Test
    void oneTripOfSeveralIsEnough() {
        where(waiting("none"))
                .and(trip("1", WITH_PAROLE))
                .and(trip("2", WITHOUT_PAROLE))
                .beside("presumed-abandoned", APPLICANT);
    }

    /// Wherever a claim waits: with USCIS, before a judge, or while a fear interview goes on.
    @Test
    void everyClaimThatWaits_canBeGivenUp() {
        where(inCourt()).and(trip("1", WITHOUT_PAROLE)).beside("presumed-abandoned", APPLICANT);
        where(screened("waiting", fearTold()))
                .and(given -> given.yes(FilingFacts.FILED).on(FilingFacts.FILING_DATE, "2026-06-01"))
                .and(trip("1", WITHOUT_PAROLE))
                .isIn("stage.screening")
                .beside("presumed-abandoned", APPLICANT);
    }

    @Test
    void withoutAClaim_nothingIsGivenUp() {
        where(screened("waiting", fearTold()))
                .and(trip("1", WITHOUT_PAROLE))
                .isIn("stage.screening")
                .callsNot("state.presumed-abandoned");
        where(newcomer()).and(trip("1", WITHOUT_PAROLE)).callsNot("state.presumed-abandoned");
        where(waiting("none"))
                .and(is(UscisFacts.STAGE, "returned"))
                .and(trip("1", WITHOUT_PAROLE))
                .callsNot("state.presumed-abandoned");
    }

    private static Consumer<Given> trip(String name, Consumer<Given> how) {
        return given -> given.entry(TRIPS, name, how).complete(TRIPS);
    }
}
