package org.asylia.engine.time;

import java.time.LocalDate;
import java.time.Period;
import org.asylia.engine.answer.Answer;

/// The days on which something may have happened, from the earliest to the latest, both included.
///
/// `spring 2023` is a range; so is a day known exactly. [#ANY] is a day of which nothing is known.
///
/// @param earliest the first possible day
/// @param latest the last possible day; never before `earliest`
public record DateRange(LocalDate earliest, LocalDate latest) {

    /// The first day that a range can reach back to; it stands for "no earliest day is known".
    public static final LocalDate BEGINNING = LocalDate.of(1800, 1, 1);

    /// The last day that a range can reach; it stands for "no latest day is known".
    public static final LocalDate END = LocalDate.of(2999, 12, 31);

    public static final DateRange ANY = new DateRange(BEGINNING, END);

    public DateRange {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException(
                    "a range cannot end (" + latest + ") before it begins (" + earliest + ")");
        }
    }

    public static DateRange on(LocalDate day) {
        return new DateRange(day, day);
    }

    /// Whether a day stands for "no first" or "no last" day. A count may have moved it by a few days to a business day.
    public static boolean isOpenEnd(LocalDate day) {
        return day.isBefore(BEGINNING.plusDays(30)) || day.isAfter(END.minusDays(30));
    }

    /// Strictly before the day.
    public static DateRange before(LocalDate day) {
        return new DateRange(BEGINNING, day.minusDays(1));
    }

    /// Strictly after the day.
    public static DateRange after(LocalDate day) {
        return new DateRange(day.plusDays(1), END);
    }

    /// A day moved by a period, kept within the bounds; what is not bounded stays so.
    public static LocalDate moved(LocalDate day, Period by) {
        if (day.equals(BEGINNING) || day.equals(END)) {
            return day;
        }
        var moved = day.plus(by);
        if (moved.isBefore(BEGINNING)) {
            return BEGINNING;
        }
        return moved.isAfter(END) ? END : moved;
    }

    public boolean isOneDay() {
        return earliest.equals(latest);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(earliest) && !day.isAfter(latest);
    }

    /// The smallest range that holds both.
    public DateRange hull(DateRange other) {
        return new DateRange(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /// The later of two unknown days: each bound is the later of the two bounds.
    public DateRange laterOf(DateRange other) {
        return new DateRange(
                earliest.isAfter(other.earliest) ? earliest : other.earliest,
                latest.isAfter(other.latest) ? latest : other.latest);
    }

    /// The earlier of two unknown days.
    public DateRange earlierOf(DateRange other) {
        return new DateRange(
                earliest.isBefore(other.earliest) ? earliest : other.earliest,
                latest.isBefore(other.latest) ? latest : other.latest);
    }

    /// Yes when every day of this range is before every day of the other, no when none is, else unknown.
    public Answer isBefore(DateRange other) {
        if (latest.isBefore(other.earliest)) {
            return Answer.YES;
        }
        return earliest.isBefore(other.latest) ? Answer.UNKNOWN : Answer.NO;
    }

    /// In words, for people: `2024-03-01 to 2024-05-31`. How case files write it: [SaidDate#within].
    @Override
    public String toString() {
        if (isOneDay()) {
            return earliest.toString();
        }
        if (equals(ANY)) {
            return "any day";
        }
        if (earliest.equals(BEGINNING)) {
            return "on or before " + latest;
        }
        return latest.equals(END) ? "on or after " + earliest : earliest + " to " + latest;
    }
}
