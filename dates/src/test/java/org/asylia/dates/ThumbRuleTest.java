package org.asylia.dates;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.asylia.engine.time.SaidDate;
import org.junit.jupiter.api.Test;

/// What rules of thumb make of dates, and that it is recognised.
class ThumbRuleTest {

    /// 36 years of 365 days: the leap days (30 Esfand) are not among them.
    @Test
    void ofThirtySixYearsOfDays_theAfghanAndIranianRuleHitsAThird() {
        var errors = new TreeMap<Long, Integer>();
        for (int year = 1370; year <= 1405; year++) {
            for (int month = 1; month <= 12; month++) {
                int length = month == 12
                        ? 29
                        : OtherDate.length(Reckoning.SOLAR_HIJRI, year, month).orElseThrow();
                for (int day = 1; day <= length; day++) {
                    var date = new OtherDate(Reckoning.SOLAR_HIJRI, year, month, day);
                    var rough = ThumbRule.SOLAR_HIJRI.of(date).orElseThrow();
                    errors.merge(ChronoUnit.DAYS.between(date.gregorian(), rough), 1, Integer::sum);
                }
            }
        }
        assertEquals(Map.of(-1L, 3_444, 0L, 4_400, 1L, 3_543, 2L, 1_529, 3L, 224), errors);
        assertEquals(
                13_140, errors.values().stream().mapToInt(Integer::intValue).sum());
    }

    @Test
    void aDayThatTheRuleGives_isRecognised() {
        var date = new OtherDate(Reckoning.SOLAR_HIJRI, 1402, 4, 9);
        var rough = ThumbRule.SOLAR_HIJRI.of(date).orElseThrow();
        assertEquals(LocalDate.of(2023, 6, 30), date.gregorian());
        assertEquals(LocalDate.of(2023, 6, 30), rough);
        var off = new OtherDate(Reckoning.SOLAR_HIJRI, 1402, 7, 15);
        assertEquals(LocalDate.of(2023, 10, 7), off.gregorian());
        assertEquals(LocalDate.of(2023, 10, 6), ThumbRule.SOLAR_HIJRI.of(off).orElseThrow());
        assertEquals(List.of(ThumbRule.SOLAR_HIJRI), ThumbRule.giving(LocalDate.of(2023, 10, 6), off));
        assertEquals(List.of(), ThumbRule.giving(LocalDate.of(2023, 10, 7), off), "the right day");
        assertEquals(List.of(), ThumbRule.giving(LocalDate.of(2023, 10, 9), off), "a day of no rule");
    }

    @Test
    void anEthiopianYearCountedUp_isRecognised() {
        var date = new OtherDate(Reckoning.ETHIOPIAN, 2015, 12, 10);
        assertEquals(LocalDate.of(2023, 8, 16), date.gregorian());
        assertEquals(List.of(ThumbRule.ETHIOPIAN_EIGHT), ThumbRule.giving(LocalDate.of(2023, 12, 10), date));
    }

    @Test
    void theThirteenthMonth_isLeftAlone() {
        var date = new OtherDate(Reckoning.ETHIOPIAN, 2015, 13, 6);
        assertEquals(List.of(), ThumbRule.giving(LocalDate.of(2023, 12, 6), date));
    }

    @Test
    void aTypedDateBesideTheWords_isHeldAgainstThem() {
        var wrong = Beside.objection(SaidDate.on(LocalDate.of(2023, 10, 6)), "15 Mizan 1402", "persian")
                .orElseThrow();
        assertTrue(wrong.contains("15 Mizan 1402 is 2023-10-07"), wrong);
        assertTrue(wrong.contains("adding 621 years, 2 months and 21 days"), wrong);
        assertTrue(wrong.contains("solar-hijri 1402-Mehr-15"), wrong);
        var right = SaidDate.on(LocalDate.of(2023, 10, 7));
        for (var words :
                List.of("15 Mizan 1402", "1402/07/15", "۱۵ میزان ۱۴۰۲", "Mizan 15, 1402", "Mizan 1402", "1402")) {
            assertTrue(Beside.objection(right, words, "solar-hijri").isEmpty(), words);
        }
        assertTrue(Beside.objection(right, "when the grapes were ripe", "solar-hijri")
                .isEmpty());
        assertTrue(Beside.objection(right, "14 Mizan 1402", "some calendar").isEmpty());
        assertTrue(Beside.objection(right, "Qaws 1402", "shamsi").isPresent());
    }

    @Test
    void wordsThatTellADayThatIsNone_areObjectedTo() {
        var wrong = Beside.objection(SaidDate.on(LocalDate.of(2024, 3, 20)), "30 Hut 1402", "solar-hijri")
                .orElseThrow();
        assertTrue(wrong.contains("Hut 1402 has 29 days"), wrong);
    }
}
