package org.asylia.engine.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.asylia.engine.answer.Why;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Precision;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

class EntryTest {

    private static final Content YES = new Content.YesNo(true);
    private static final Content NO = new Content.YesNo(false);

    private static Entry of(Content... contents) {
        return new Entry(java.util.Arrays.stream(contents).map(Statement::of).toList(), Optional.empty());
    }

    @Test
    void sourcesThatDisagree_makeTheFactUnknown_becauseTheyDisagree() {
        assertEquals(new Content.Unknown(Why.SOURCES_DISAGREE), of(YES, NO).content());
        assertEquals(new Content.Unknown(Why.SOURCES_DISAGREE), of(YES, NO, YES).content());
    }

    @Test
    void aSourceThatDoesNotKnow_doesNotDisagree() {
        assertEquals(YES, of(new Content.Unknown(Why.DOES_NOT_KNOW), YES).content());
        assertEquals(YES, of(YES, new Content.Unknown(Why.PREFERS_NOT_TO_SAY)).content());
    }

    @Test
    void aResolution_stands_andEveryStatementIsKept() {
        var entry = new Entry(
                List.of(Statement.of(YES), Statement.of(NO)),
                Optional.of(new Entry.Resolution(NO, "the interpreter erred", Optional.empty())));
        assertEquals(NO, entry.content());
        assertEquals(2, entry.statements().size());
    }

    @Test
    void aPreciseDate_insideAVagueOne_stands_andOneOutsideDisagrees() {
        var year = day(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));
        var may = day(LocalDate.of(2023, 5, 4), LocalDate.of(2023, 5, 4));
        var other = day(LocalDate.of(2024, 5, 4), LocalDate.of(2024, 5, 4));
        assertEquals(may, of(year, may).content());
        assertEquals(may, of(may, year).content());
        assertEquals(new Content.Unknown(Why.SOURCES_DISAGREE), of(year, other).content());
    }

    @Test
    void twoVagueDates_thatOverlap_leaveTheDaysThatFitBoth() {
        var spring = day(LocalDate.of(2023, 3, 1), LocalDate.of(2023, 6, 21));
        var summer = day(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 9, 23));
        var both = ((Content.Day) of(spring, summer).content()).date();
        assertEquals(new DateRange(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 21)), both.days());
        assertEquals("2023-06-01/2023-06-21", both.written(), "as case files write it");
        assertEquals("2023-06-01 to 2023-06-21", both.days().toString(), "in words");
    }

    @Test
    void anEntryWithoutStatements_isRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Entry(List.of(), Optional.empty()));
    }

    private static Content day(LocalDate from, LocalDate to) {
        var precision = from.equals(to) ? Precision.DAY : Precision.BETWEEN;
        return new Content.Day(
                new SaidDate(new DateRange(from, to), precision, "", Optional.empty(), Optional.empty()));
    }
}
