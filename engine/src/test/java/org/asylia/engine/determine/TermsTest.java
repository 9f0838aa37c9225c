package org.asylia.engine.determine;

import static org.asylia.engine.Vocabulary.ABROAD;
import static org.asylia.engine.Vocabulary.BEGAN;
import static org.asylia.engine.Vocabulary.CHILDREN;
import static org.asylia.engine.Vocabulary.ENDED;
import static org.asylia.engine.Vocabulary.FEES;
import static org.asylia.engine.Vocabulary.HERE;
import static org.asylia.engine.Vocabulary.NIGHTS;
import static org.asylia.engine.Vocabulary.PARTNERS;
import static org.asylia.engine.Vocabulary.TRIPS;
import static org.asylia.engine.Vocabulary.TRIP_DAY;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.DateTerm.day;
import static org.asylia.engine.rule.DateTerm.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.asylia.engine.Small;
import org.asylia.engine.answer.Answer;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Draft;
import org.asylia.engine.rule.DateTerm;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

/// Numbers and dates that are gathered over a list, looked up, or counted.
class TermsTest {

    @Test
    void theSum_takesWhatIsSure_andWidensByWhatMayCount() {
        var told = trips(true);
        assertEquals(new NumberRange(3, 8), number(told, NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD))));
        assertEquals(
                new NumberRange(3, NumberRange.UNBOUNDED),
                number(trips(false), NumberTerm.sum(TRIPS, NIGHTS, says(ABROAD))));
    }

    @Test
    void theCount_takesWhatIsSure_andWidensByWhatMayCount() {
        assertEquals(new NumberRange(1, 2), number(trips(true), new NumberTerm.CountOf(TRIPS, says(ABROAD))));
        assertEquals(
                new NumberRange(1, NumberRange.UNBOUNDED),
                number(trips(false), new NumberTerm.CountOf(TRIPS, says(ABROAD))));
    }

    @Test
    void theLatestAndTheEarliest_ofWhatSurelyCounts_widenedByWhatMayCount() {
        var latest = new DateTerm.LatestOf(TRIPS, TRIP_DAY, says(ABROAD));
        var earliest = new DateTerm.EarliestOf(TRIPS, TRIP_DAY, says(ABROAD));
        assertEquals(days("2020-05-10", "2021-06-10"), days(trips(true), latest));
        assertEquals(days("2020-05-10", "2020-05-10"), days(trips(true), earliest));
        assertEquals(new DateRange(LocalDate.of(2020, 5, 10), Small.TODAY), days(trips(false), latest));
        assertEquals(new DateRange(DateRange.BEGINNING, LocalDate.of(2020, 5, 10)), days(trips(false), earliest));
        assertEquals(DateRange.ANY, days(new Draft(), earliest));
        assertEquals(DateRange.ANY, days(new Draft(), latest));
    }

    /// Three trips: one abroad, one at home, and one of which that is not known.
    private static Draft trips(boolean complete) {
        var draft = new Draft();
        var trips = draft.list(TRIPS).complete(complete);
        trips.entry("1").put(ABROAD, new Content.YesNo(true)).put(NIGHTS, new Content.Number(3));
        trips.entry("1").put(TRIP_DAY, on(2020, 5, 10));
        trips.entry("2").put(ABROAD, new Content.YesNo(false)).put(NIGHTS, new Content.Number(40));
        trips.entry("2").put(TRIP_DAY, on(2019, 1, 10));
        trips.entry("3").put(NIGHTS, new Content.Number(5)).put(TRIP_DAY, on(2021, 6, 10));
        return draft;
    }

    @Test
    void aNumberThatIsNotTold_isAnyThatMakesSense() {
        assertEquals(new NumberRange(0, 20), number(new Draft(), NumberTerm.told(CHILDREN)));
        assertEquals(
                NumberRange.exactly(4),
                number(new Draft().put(CHILDREN, new Content.Number(4)), NumberTerm.told(CHILDREN)));
        assertEquals(new NumberRange(0, NumberRange.UNBOUNDED), number(new Draft(), NumberTerm.told(HERE)));
        assertEquals(NumberRange.exactly(7), number(new Draft(), NumberTerm.number(7)));
    }

    @Test
    void yearsAndDaysBetween_areNeverLessThanNone() {
        var draft = new Draft().put(BEGAN, on(2020, 2, 29)).put(ENDED, on(2021, 2, 28));
        var began = told(BEGAN);
        var ended = told(ENDED);
        assertEquals(NumberRange.exactly(0), number(draft, NumberTerm.yearsBetween(began, ended)));
        assertEquals(NumberRange.exactly(365), number(draft, NumberTerm.daysBetween(began, ended)));
        assertEquals(NumberRange.exactly(0), number(draft, NumberTerm.daysBetween(ended, began)));
        assertEquals(NumberRange.exactly(1), number(draft, NumberTerm.yearsBetween(began, DateTerm.days(ended, 1))));
    }

    @Test
    void aParameter_isThatOfItsDay_andOfEveryDayInDoubt() {
        assertEquals(NumberRange.exactly(100), fee(day("2025-12-31")));
        assertEquals(NumberRange.exactly(102), fee(day("2026-01-01")));
        assertEquals(new NumberRange(100, 102), number(new Draft(), new NumberTerm.Parameter(FEES, told(BEGAN))));
        assertThrows(IllegalArgumentException.class, () -> fee(day("2019-12-31")));
    }

    private static NumberRange fee(DateTerm on) {
        return number(new Draft(), new NumberTerm.Parameter(FEES, on));
    }

    @Test
    void aTable_listsACode_onTheDaysOfItsRow() {
        assertEquals(Answer.YES, Tables.lists(PARTNERS, "GT", days("2019-11-21", "2021-02-05")));
        assertEquals(Answer.NO, Tables.lists(PARTNERS, "GT", days("2021-02-06", "2021-02-06")));
        assertEquals(Answer.NO, Tables.lists(PARTNERS, "GT", days("2019-11-20", "2019-11-20")));
        assertEquals(Answer.UNKNOWN, Tables.lists(PARTNERS, "GT", days("2019-11-20", "2019-11-21")));
        assertEquals(Answer.UNKNOWN, Tables.lists(PARTNERS, "GT", days("2021-02-05", "2021-02-06")));
        assertEquals(Answer.NO, Tables.lists(PARTNERS, "FR", days("2020-01-01", "2020-01-01")));
    }

    @Test
    void rangesOfNumbers_areAdded_andSaid() {
        assertEquals(new NumberRange(4, 6), new NumberRange(1, 2).plus(new NumberRange(3, 4)));
        assertEquals(
                new NumberRange(1, NumberRange.UNBOUNDED),
                NumberRange.exactly(1).plus(new NumberRange(0, NumberRange.UNBOUNDED)));
        assertEquals("3", NumberRange.exactly(3).toString());
        assertEquals("3 to 4", new NumberRange(3, 4).toString());
        assertEquals("3 or more", new NumberRange(3, NumberRange.UNBOUNDED).toString());
    }

    private static NumberRange number(Draft draft, NumberTerm term) {
        var found = Small.determine(Small.law(), draft);
        return found.terms().number(term, found.about().root());
    }

    private static DateRange days(Draft draft, DateTerm term) {
        var found = Small.determine(Small.law(), draft);
        return found.terms().days(term, found.about().root());
    }

    private static DateRange days(String earliest, String latest) {
        return new DateRange(LocalDate.parse(earliest), LocalDate.parse(latest));
    }

    private static Content on(int year, int month, int day) {
        return new Content.Day(SaidDate.on(LocalDate.of(year, month, day)));
    }
}
