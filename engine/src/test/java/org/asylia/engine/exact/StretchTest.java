package org.asylia.engine.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.asylia.engine.answer.Why;
import org.asylia.engine.explain.Open;
import org.asylia.engine.explain.Reason;
import org.asylia.engine.time.DateRange;
import org.asylia.engine.time.NumberRange;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Open OPEN = new Open(Reason.Kind.FACT, "a", "", Why.NOT_ASKED, "Is it a?");

    private static String days(int... chosen) {
        return words(
                Variable.Kind.DAY,
                LongStream.of(DateRange.BEGINNING.toEpochDay(), 10, 20, 30, DateRange.END.toEpochDay()),
                chosen);
    }

    private static String numbers(int... chosen) {
        return words(Variable.Kind.NUMBER, LongStream.of(0, 5, 9, NumberRange.UNBOUNDED), chosen);
    }

    private static String words(Variable.Kind kind, LongStream numbers, int... chosen) {
        var values = numbers.mapToObj(number -> kind == Variable.Kind.CHOICE
                        ? new Variable.Value("#" + number, "", 0)
                        : Variable.Value.of(number))
                .toList();
        var variable = new Variable(0, List.of(OPEN), kind, values);
        return Stretch.inWords(
                variable, Arrays.stream(chosen).mapToObj(values::get).toList());
    }

    @Test
    void neighbours_areOneStretch() {
        assertEquals("1970-01-11 to 1970-01-31", days(1, 2, 3));
        assertEquals("0 to 9", numbers(0, 1, 2));
    }

    @Test
    void valuesApart_areJoinedByOr() {
        assertEquals("1970-01-11 or 1970-01-31", days(1, 3));
        assertEquals("0 to 5 or any number", numbers(0, 1, 3));
    }

    @Test
    void aStretchWithoutEnd_saysSo() {
        assertEquals("on or before 1970-01-21", days(0, 1, 2));
        assertEquals("on or after 1970-01-21", days(2, 3, 4));
        assertEquals("9 or more", numbers(2, 3));
        assertEquals("5 or more", numbers(1, 2, 3));
    }

    @Test
    void choices_areNamedOneByOne() {
        assertEquals("#1 or #2 or #4", words(Variable.Kind.CHOICE, LongStream.of(1, 2, 3, 4), 0, 1, 3));
    }
}
