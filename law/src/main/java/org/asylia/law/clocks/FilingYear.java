package org.asylia.law.clocks;

import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.among;
import static org.asylia.engine.rule.Conditions.any;
import static org.asylia.engine.rule.Conditions.atLeast;
import static org.asylia.engine.rule.Conditions.contested;
import static org.asylia.engine.rule.Conditions.holds;
import static org.asylia.engine.rule.Conditions.no;
import static org.asylia.engine.rule.Conditions.not;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.yes;
import static org.asylia.engine.rule.DateTerm.businessDay;
import static org.asylia.engine.rule.DateTerm.businessDayPastClosures;
import static org.asylia.engine.rule.DateTerm.chosen;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.laterOf;
import static org.asylia.engine.rule.DateTerm.latest;
import static org.asylia.engine.rule.DateTerm.named;
import static org.asylia.engine.rule.DateTerm.years;
import static org.asylia.law.facts.Lists.ARRIVALS;

import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.Reading;
import org.asylia.law.facts.ArrivalFacts;

/// How the year for filing is counted. What it means to miss it: [org.asylia.law.asylum.apply.OneYearDeadline].
///
/// The arrival is day zero and the day after it day one, so that the last day is the same calendar date of the next
/// year (Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009); officers are taught the same). For an arrival before
/// 1 April 1997 the year runs from 1 April 1997 (8 CFR 1208.4(a)(2)(ii)), so that nobody was late before
/// 2 April 1998. A last day on a Saturday, Sunday or legal holiday moves to the next working day (same paragraph).
///
/// Leap years: no authority was found. An arrival on 29 February is counted to 28 February of the next year: the date
/// itself does not return, and a year that begins on 1 March ends on 28 February. So both ways of counting agree.
/// They differ for an arrival on 28 February of the year before a leap year: the same date is 28 February, but a year
/// that begins on 1 March ends on 29 February. [#LAST_DAY] is the earlier one, safe to plan by, [#LAST_DAY_AS_READ]
/// shows both, and a filing on the day between is left contested.
///
/// A day on which an order had closed the offices: [#LAST_DAY_PAST_CLOSURES] moves on from it, [#LAST_DAY] does not,
/// and a filing between them is left contested.
public final class FilingYear {

    /// The last arrival, taken at its word: the latest, also after a short trip.
    private static final DateTerm LITERAL = latest(ARRIVALS, ArrivalFacts.DATE);

    /// The last arrival that is no return from a short trip on advance parole.
    private static final DateTerm BUT_FOR_SHORT_TRIPS = new DateTerm.LatestOf(
            ARRIVALS,
            ArrivalFacts.DATE,
            not(all(among(ArrivalFacts.MANNER, "paroled"), says(ArrivalFacts.BRIEF_TRIP))));

    /// An only arrival is no return from anywhere.
    private static final Condition ONLY_ONE_ARRIVAL = not(atLeast(2, ARRIVALS, yes("every arrival is counted")));

    /// The day from which the year is counted, itself day zero.
    public static final DateTerm START = named(
            "the day the year is counted from",
            laterOf(
                    chosen(
                            any(holds("asylum.bar.one-year.last-arrival"), ONLY_ONE_ARRIVAL),
                            LITERAL,
                            BUT_FOR_SHORT_TRIPS),
                    day("1997-04-01")));

    /// The last day on which an application is in time.
    public static final DateTerm LAST_DAY = named("the last day to file", businessDay(years(START, 1)));

    /// The last day when the year is taken to begin on the day after the arrival and to end on the day before
    /// that date returns. It differs from [#LAST_DAY] only before a 29 February. Where the day after the arrival is
    /// itself a 29 February, which does not return, the year ends on 28 February, as by the other count.
    public static final DateTerm LAST_DAY_FROM_DAY_ONE = named(
            "the last day to file",
            businessDay(laterOf(years(START, 1), DateTerm.days(years(DateTerm.days(START, 1), 1), -1))));

    /// Which of the two ways of counting is meant, before a 29 February.
    private static final Condition BY_THE_SAME_DATE = contested(
            "asylum.bar.one-year.leap-day",
            "For an arrival on 28 February before a leap year, is 29 February still in time?",
            Reading.elsewhere(
                    "same-date",
                    "The year ends on the same calendar date.",
                    "Minasyan v. Mukasey, 553 F.3d 1224 (9th Cir. 2009), which had no leap day before it",
                    yes("The same date of the next year.")),
            Reading.elsewhere(
                    "from-day-one",
                    "The year begins on the day after the arrival and ends on the day before that date returns.",
                    "No decision found; follows from counting the day after the arrival as day one",
                    no("The day before the day after the arrival returns.")));

    /// The last day, where the two ways of counting differ either of them.
    public static final DateTerm LAST_DAY_AS_READ = chosen(BY_THE_SAME_DATE, LAST_DAY, LAST_DAY_FROM_DAY_ONE);

    /// The last day, if a day on which an order had closed the offices is a day off.
    public static final DateTerm LAST_DAY_PAST_CLOSURES =
            named("the last day to file, past days closed by order", businessDayPastClosures(years(START, 1)));

    /// A year from the latest arrival that is known, whatever else may come out: to plan by while it is open whether an
    /// arrival was only the return from a short trip. It may lie after [#LAST_DAY] where such a trip is known, so that
    /// a reader plans by the earlier of the two.
    public static final DateTerm FROM_THE_LATEST_KNOWN_ARRIVAL =
            named("a year from the latest known arrival", businessDay(years(laterOf(LITERAL, day("1997-04-01")), 1)));

    private FilingYear() {}
}
