package org.asylia.law.clocks;

import static org.asylia.law.facts.Lists.ARRIVALS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.asylia.engine.determine.Determiner;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.law.Given;
import org.asylia.law.asylum.apply.LastArrival;
import org.asylia.law.facts.ArrivalFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilingYearTest {

    private static final Determiner DETERMINER = new Determiner(new RuleSet(
            List.of(LastArrival.LAST_ARRIVAL), List.of(), FederalHolidays.OBSERVED, LocalDate.of(2026, 10, 7)));

    @ParameterizedTest
    @CsvSource(textBlock = """
        # arrival,  last day
        2001-04-09, 2002-04-09
        # Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009): the arrival is day zero
        2005-07-20, 2006-07-20
        # Matter of F-P-R-, 24 I&N Dec. 681 (BIA 2008)
        1987-06-01, 1998-04-01
        1997-03-31, 1998-04-01
        1997-04-01, 1998-04-01
        # 8 CFR 1208.4(a)(2)(ii): the later of the last arrival and 1 April 1997 (Karouni v. Gonzales)
        1997-04-02, 1998-04-02
        2025-11-22, 2026-11-23
        # a Sunday, 8 CFR 1208.4(a)(2)(ii)
        2025-11-23, 2026-11-23
        2025-07-04, 2026-07-06
        # a Saturday, and the holiday was observed on the Friday before
        2025-12-26, 2026-12-28
        2024-02-29, 2025-02-28
        # no authority: 28 February, as the day-one count also gives
        2023-02-28, 2024-02-28
        # no authority: the same date; the day-one count would give 29 February
        2025-11-11, 2026-11-12
        # Veterans Day, a Wednesday
        """)
    void countsToTheLastDay(LocalDate arrival, LocalDate lastDay) {
        assertEquals(DateRange.on(lastDay), lastDay(FilingYear.LAST_DAY, arrival(arrival.toString())));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
        2001-04-09, 2002-04-09
        2024-02-29, 2025-02-28
        2023-02-28, 2024-02-29
        2024-02-28, 2025-02-28
        # day one is 29 February 2024, which does not return in 2025: not 27 February
        """)
    void countedFromDayOne_differsOnlyBeforeALeapDay(LocalDate arrival, LocalDate lastDay) {
        assertEquals(DateRange.on(lastDay), lastDay(FilingYear.LAST_DAY_FROM_DAY_ONE, arrival(arrival.toString())));
    }

    @Test
    void anImpreciseArrivalGivesASpan() {
        var given = Given.nothing()
                .entry(ARRIVALS, "1", a -> a.between(ArrivalFacts.DATE, "2023-03-01", "2023-05-31"))
                .complete(ARRIVALS);
        assertEquals(
                new DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 5, 31)),
                lastDay(FilingYear.LAST_DAY, given));
    }

    @Test
    void theLatestArrivalCounts_alsoAfterAShortTrip() {
        var given = arrival("1989-05-01")
                .entry(
                        ARRIVALS,
                        "2",
                        a -> a.on(ArrivalFacts.DATE, "2005-07-20").is(ArrivalFacts.MANNER, "without-inspection"));
        assertEquals(DateRange.on(LocalDate.of(2006, 7, 20)), lastDay(FilingYear.LAST_DAY, given));
    }

    private static Given arrival(String day) {
        return Given.nothing()
                .entry(ARRIVALS, "1", a -> a.on(ArrivalFacts.DATE, day).is(ArrivalFacts.MANNER, "without-inspection"))
                .complete(ARRIVALS);
    }

    private static DateRange lastDay(DateTerm term, Given given) {
        var determination = DETERMINER.determine(given.toCase(), Frame.on(LocalDate.of(2026, 10, 7)));
        return determination.terms().days(term, determination.about().root());
    }
}
