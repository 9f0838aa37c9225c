package org.asylia.dates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A rule of thumb by which dates of another calendar are converted in the head, and on many a form. It gives the wrong
/// day more often than the right one; who meets its day beside the original date can say where the error is from.
public enum ThumbRule {
    /// Of the 13,140 days of 1370 to 1405 (30 Esfand apart) it hits 4,400; the others are off by -1 to +3 days.
    SOLAR_HIJRI(Reckoning.SOLAR_HIJRI, "adding 621 years, 2 months and 21 days") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            // Months before days, the day cut to the month it comes to, as it is done on paper.
            return kept(date, 621, 2).map(day -> day.plusDays(21));
        }
    },
    SOLAR_HIJRI_YEAR(Reckoning.SOLAR_HIJRI, "adding 621 years and keeping the month and the day") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            return kept(date, 621, 0);
        }
    },
    ETHIOPIAN_EIGHT(Reckoning.ETHIOPIAN, "adding 8 years and keeping the month and the day") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            return kept(date, 8, 0);
        }
    },
    ETHIOPIAN_SEVEN(Reckoning.ETHIOPIAN, "adding 7 years and keeping the month and the day") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            return kept(date, 7, 0);
        }
    },
    BIKRAM_SAMBAT(Reckoning.BIKRAM_SAMBAT, "taking off 56 years, 8 months and 17 days") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            return kept(date, -56, -8).map(day -> day.minusDays(17));
        }
    },
    BIKRAM_SAMBAT_YEAR(Reckoning.BIKRAM_SAMBAT, "taking off 57 years and keeping the month and the day") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            return kept(date, -57, 0);
        }
    },
    THAI_YEAR(Reckoning.THAI, "taking off 543 years, though the year began in April then") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            return kept(date, -543, 0);
        }
    },
    JULIAN_AS_IT_IS(Reckoning.JULIAN, "leaving the old-style date as it is") {
        @Override
        Optional<LocalDate> of(OtherDate date) {
            return kept(date, 0, 0);
        }
    };

    private final Reckoning calendar;
    private final String words;

    ThumbRule(Reckoning calendar, String words) {
        this.calendar = calendar;
        this.words = words;
    }

    /// The day it gives; empty where it gives none.
    abstract Optional<LocalDate> of(OtherDate date);

    /// What is done, to stand behind `by`: `adding 621 years, 2 months and 21 days`.
    public String words() {
        return words;
    }

    /// The rules of thumb that give this wrong day for a date; none when the day is the right one.
    public static List<ThumbRule> giving(LocalDate wrong, OtherDate date) {
        if (date.gregorian().equals(wrong)) {
            return List.of();
        }
        return Arrays.stream(values())
                .filter(rule -> rule.calendar == date.calendar()
                        && rule.of(date).filter(wrong::equals).isPresent())
                .toList();
    }

    /// The year and the month moved, the day cut to what the month has; empty for a thirteenth month.
    private static Optional<LocalDate> kept(OtherDate date, int years, int months) {
        if (date.month() > 12) {
            return Optional.empty();
        }
        var month = LocalDate.of(date.year() + years, date.month(), 1).plusMonths(months);
        return Optional.of(month.withDayOfMonth(Math.min(date.day(), month.lengthOfMonth())));
    }
}
