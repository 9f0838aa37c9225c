package org.asylia.engine.columns;

import static org.asylia.engine.columns.EveryKind.A;
import static org.asylia.engine.columns.EveryKind.B;
import static org.asylia.engine.columns.EveryKind.TODAY;
import static org.asylia.engine.columns.EveryKind.TRIP;
import static org.asylia.engine.columns.EveryKind.TRIPS;
import static org.asylia.engine.columns.EveryKind.rule;
import static org.asylia.engine.rule.Conditions.all;
import static org.asylia.engine.rule.Conditions.says;
import static org.asylia.engine.rule.Conditions.some;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.rule.Condition;
import org.asylia.engine.rule.NumberTerm;
import org.asylia.engine.rule.Order;
import org.asylia.engine.rule.RuleSet;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.Holidays;
import org.junit.jupiter.api.Test;

/// How days, countries, choices and numbers become bits, and how a layout tells itself from another.
class CodesTest {

    @Test
    void everyDayOfTheCalendar_isFoundAgain() {
        var last = LocalDate.of(2079, 6, 4);
        int before = 0;
        for (var day = LocalDate.of(1900, 1, 1); !day.isAfter(last); day = day.plusDays(1)) {
            int code = DayCode.of(day);
            assertEquals(before + 1, code, day::toString);
            assertEquals(day.toEpochDay(), DayCode.day(code), day::toString);
            before = code;
        }
        assertEquals(DayCode.LAST - 1, before);
    }

    @Test
    void theOpenEnds_haveCodes_andNoOtherDayOutside() {
        assertEquals(0, DayCode.of(DateRange.BEGINNING));
        assertEquals(DateRange.BEGINNING.toEpochDay(), DayCode.day(0));
        assertEquals(DayCode.LAST, DayCode.of(DateRange.END));
        assertEquals(DateRange.END.toEpochDay(), DayCode.day(DayCode.LAST));
        for (var day : List.of("1899-12-31", "1899-12-30", "2079-06-05", "2079-06-06")) {
            assertEquals(DayCode.NONE, DayCode.of(LocalDate.parse(day)), day);
        }
    }

    @Test
    void everyTwoLetters_haveAPlaceOfTheirOwn_withinTenBits() {
        var countries = new Column.Code(0, 10, List.of());
        var places = new HashSet<Integer>();
        for (char one = 'A'; one <= 'Z'; one++) {
            for (char two = 'A'; two <= 'Z'; two++) {
                int place = countries.place("" + one + two);
                assertTrue(place > 0 && place < 1 << 10, "" + one + two);
                assertTrue(places.add(place), "" + one + two);
            }
        }
        for (var none : List.of("", "A", "VEN", "ve", "V1", "1V", "@A", "A@", "[A", "A[")) {
            assertEquals(0, countries.place(none), none);
        }
    }

    @Test
    void aChoice_hasThePlacesOfItsCodes_andNoOther() {
        var choice = new Column.Code(0, 2, List.of("x", "y", "VE"));
        assertEquals(
                List.of(1, 2, 3, 0),
                List.of(choice.place("x"), choice.place("y"), choice.place("VE"), choice.place("GT")));
    }

    @Test
    void bitsAreReadAsDays_orCountedFromTheLeast() {
        assertEquals(LocalDate.of(1900, 1, 1).toEpochDay(), Scale.DAYS.value(1));
        assertEquals(12, Scale.from(7).value(5));
        assertEquals(2, Scale.from(-3).value(5));
    }

    @Test
    void theSameLaw_hasTheSameLayout() {
        assertEquals(Layout.of(law(says(A))).hash(), Layout.of(law(says(A))).hash());
        assertEquals(64, Layout.of(law(says(A))).hash().length());
    }

    /// Cases packed under the one must not be read under the other.
    @Test
    void whateverMovesAPlane_makesAnotherLayout() {
        var seen = new ArrayList<String>();
        for (var condition : List.of(
                says(A),
                says(B),
                all(says(A), says(B)),
                all(says(B), says(A)),
                some(TRIPS, says(TRIP)),
                some(TRIPS, all(says(TRIP), says(A))),
                kind("x", "y"),
                kind("y", "x"),
                kind("x", "y", "z"),
                upTo(7),
                upTo(8),
                upTo(6))) {
            seen.add(Layout.of(law(condition)).hash());
        }
        assertEquals(seen.size(), new HashSet<>(seen).size(), seen::toString);
        assertNotEquals(
                Layout.of(law(says(A))).hash(), Layout.of(EveryKind.everyKind()).hash());
    }

    private static Condition kind(String... codes) {
        var choices = new String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            choices[i] = codes[i] + "=" + codes[i];
        }
        return new Condition.Among(Fact.choice("kind", choices), java.util.Set.of("x"));
    }

    private static Condition upTo(long most) {
        var count = Fact.number("count", "things", 0, most);
        return new Condition.Amounts(new NumberTerm.Told(count), Order.MORE, new NumberTerm.Fixed(3));
    }

    private static RuleSet law(Condition condition) {
        return new RuleSet(List.of(rule("one", condition)), List.of(), Holidays.NONE, TODAY);
    }
}
