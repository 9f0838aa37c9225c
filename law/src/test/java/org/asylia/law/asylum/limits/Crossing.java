package org.asylia.law.asylum.limits;

import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.asylia.law.facts.Lists.COUNTRIES;
import static org.asylia.law.facts.Lists.STAYS;

import java.util.function.Consumer;
import org.asylia.law.Given;
import org.asylia.law.facts.ArrivalFacts;
import org.asylia.law.facts.ChildFacts;
import org.asylia.law.facts.CountryFacts;
import org.asylia.law.facts.CrossingFacts;
import org.asylia.law.facts.FilingFacts;
import org.asylia.law.facts.PersonFacts;
import org.asylia.law.facts.TransitFacts;

/// An adult from Honduras who crossed by land from Mexico on a day, without papers, with no exception.
final class Crossing {

    private Crossing() {}

    static Consumer<Given> on(String day) {
        return from("HN", day);
    }

    static Consumer<Given> from(String country, String day) {
        return c -> c.entry(
                        ARRIVALS,
                        "1",
                        a -> a.on(ArrivalFacts.DATE, day)
                                .is(ArrivalFacts.PLACE, "southwest-land-border")
                                .is(ArrivalFacts.MANNER, "without-inspection")
                                .no(
                                        CrossingFacts.APPOINTMENT,
                                        CrossingFacts.SYSTEM_NOT_USABLE,
                                        CrossingFacts.PAROLE_PERMISSION,
                                        CrossingFacts.MEDICAL_EMERGENCY,
                                        CrossingFacts.EXTREME_THREAT,
                                        CrossingFacts.TRAFFICKED))
                .entry(COUNTRIES, country, n -> n.is(CountryFacts.CODE, country).yes(CountryFacts.NATIONALITY))
                .entry(STAYS, "1", s -> s.no(TransitFacts.ON_THE_WAY))
                .on(PersonFacts.BIRTH_DATE, "1985-05-05")
                .no(ChildFacts.FOUND_UNACCOMPANIED, FilingFacts.FILED)
                .complete(ARRIVALS, COUNTRIES, STAYS);
    }

    /// Changes the one arrival.
    static Consumer<Given> with(Consumer<Given> arrival) {
        return c -> c.entry(ARRIVALS, "1", arrival);
    }
}
