package org.asylia.engine.columns;

import java.time.LocalDate;
import java.util.Optional;
import org.asylia.engine.answer.Why;
import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.SaidDate;

/// What a row of a chunk says of a fact: a [Spelling] read back. A row that says what nothing is spelled as is refused;
/// no answer is made of it.
record Spelled(Chunk chunk, int row) {

    private static final Why[] REASONS = Why.values();

    /// What is said of a fact; empty where nobody asked.
    Optional<Content> content(Fact fact, Column column, Column.Reason reason) {
        var value = value(fact, column);
        int why = bits(reason.first(), Column.Reason.BITS);
        if (why == 0) {
            return value;
        }
        check(value.isEmpty() && why < REASONS.length, fact.key());
        return Optional.of(new Content.Unknown(REASONS[why]));
    }

    private Optional<Content> value(Fact fact, Column column) {
        return switch (column) {
            case Column.YesNo both -> yesNo(fact.key(), both).map(Content.YesNo::new);
            case Column.Day day -> day(fact, day);
            case Column.Number number -> number(fact, number);
            case Column.Code code -> code(fact, code);
            case Column.Reason _, Column.Mark _ -> Optional.empty();
        };
    }

    /// Yes or no, of a fact or of a judgment; empty while neither is known.
    Optional<Boolean> yesNo(String key, Column.YesNo column) {
        boolean yes = chunk.says(column.first(), row);
        boolean no = chunk.says(column.no(), row);
        check(!yes || !no, key);
        return yes || no ? Optional.of(yes) : Optional.empty();
    }

    private Optional<Content> day(Fact fact, Column.Day column) {
        int earliest = bits(column.first(), DayCode.BITS);
        int latest = ~bits(column.latest(), DayCode.BITS) & DayCode.LAST;
        if (earliest == 0 && latest == DayCode.LAST) {
            return Optional.empty();
        }
        check(earliest <= latest, fact.key());
        return Optional.of(new Content.Day(SaidDate.within(new DateRange(day(earliest), day(latest)))));
    }

    private static LocalDate day(int code) {
        return LocalDate.ofEpochDay(DayCode.day(code));
    }

    private Optional<Content> number(Fact fact, Column.Number column) {
        long above = number(column.value(), column.bits());
        if (!chunk.says(column.first(), row)) {
            check(above == 0, fact.key());
            return Optional.empty();
        }
        check(Long.compareUnsigned(above, column.most() - column.least()) <= 0, fact.key());
        return Optional.of(new Content.Number(column.least() + above));
    }

    private Optional<Content> code(Fact fact, Column.Code column) {
        int place = bits(column.first(), column.bits());
        if (place == 0) {
            return Optional.empty();
        }
        check(place <= column.places(), fact.key());
        return Optional.of(new Content.Code(column.code(place)));
    }

    private int bits(int first, int count) {
        return (int) number(first, count);
    }

    private long number(int first, int count) {
        long bits = 0;
        for (int i = 0; i < count; i++) {
            bits |= chunk.says(first + i, row) ? 1L << i : 0;
        }
        return bits;
    }

    private void check(boolean right, String key) {
        if (!right) {
            throw new IllegalArgumentException(
                    "Row " + row + " says of '" + key + "' what no case can say. Pack the cases again.");
        }
    }
}
