package org.asylia.dates;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The calendars, other than our own, in which dates are told.
///
/// Each covers the years in which its rule is known to be right, and no others.
public enum Reckoning {
    SOLAR_HIJRI(
            "solar-hijri", "Solar Hijri", 1229, 1578, 0, new SolarHijri(), "persian", "jalali", "shamsi", "iranian"),
    ISLAMIC_TABULAR(
            "islamic-tabular", "Islamic (by arithmetic)", 1267, 1626, 2, new TabularIslamic(), "islamic", "hijri"),
    ISLAMIC_UMM_AL_QURA(
            "islamic-umm-al-qura", "Islamic (Umm al-Qura)", 1300, 1599, 2, new UmmAlQura(), "umm-al-qura", "umalqura"),
    ETHIOPIAN("ethiopian", "Ethiopian", 1843, 2191, 0, new Ethiopian(), "ethiopic", "eritrean", "geez"),
    BIKRAM_SAMBAT(
            "bikram-sambat",
            "Bikram Sambat",
            BikramSambat.FIRST_YEAR,
            BikramSambat.LAST_YEAR,
            0,
            new BikramSambat(),
            "nepali",
            "bikram",
            "vikram-samvat"),
    THAI("thai", "Thai (Buddhist Era)", 2432, 2742, 0, new Thai(), "buddhist", "thai-buddhist"),
    MINGUO("minguo", "Minguo", 1, 288, 0, new Minguo(), "roc", "taiwanese"),
    HEBREW("hebrew", "Hebrew", 5611, 5959, 0, new Hebrew(), "jewish"),
    JULIAN("julian", "Julian (old style)", 1850, 2199, 0, new Julian(), "old-style");

    private final String code;
    private final String title;
    private final int first;
    private final int last;
    private final int margin;
    private final Years years;
    private final List<String> otherwise;

    Reckoning(String code, String title, int first, int last, int margin, Years years, String... otherwise) {
        this.code = code;
        this.title = title;
        this.first = first;
        this.last = last;
        this.margin = margin;
        this.years = years;
        this.otherwise = List.of(otherwise);
    }

    /// The calendar of that code.
    public static Optional<Reckoning> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /// The calendar that a word means, be it the code or another name of it: `persian`.
    public static Optional<Reckoning> called(String name) {
        var word = name.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        return Arrays.stream(values())
                .filter(each -> each.code.equals(word) || each.otherwise.contains(word))
                .findFirst();
    }

    public static List<String> codes() {
        return Arrays.stream(values()).map(Reckoning::code).toList();
    }

    /// As case files write it, such as `solar-hijri`.
    public String code() {
        return code;
    }

    /// For people.
    public String title() {
        return title;
    }

    /// The first year covered.
    public int firstYear() {
        return first;
    }

    /// The last year covered.
    public int lastYear() {
        return last;
    }

    /// How many days sooner or later a day can have been than it is by the calendar's tables: months that begin by the
    /// sight of the moon begin on other days in other places.
    public int margin() {
        return margin;
    }

    /// The first day covered.
    public LocalDate earliest() {
        return years.start(first);
    }

    /// The last day covered.
    public LocalDate latest() {
        int days = years.months(last).stream().mapToInt(Years.Month::length).sum();
        return years.start(last).plusDays(days - 1);
    }

    Years years() {
        return years;
    }

    boolean covers(int year) {
        return year >= first && year <= last;
    }
}
