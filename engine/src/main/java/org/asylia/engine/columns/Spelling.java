package org.asylia.engine.columns;

import org.asylia.engine.fact.Content;
import org.asylia.engine.fact.Fact;

/// How a content is written: the planes that have a yes in its row. One that is used again and again allocates nothing.
final class Spelling {

    /// No content sets more: a date has two days.
    private final int[] planes = new int[Long.SIZE];

    private final Layout layout;
    private int size;

    Spelling(Layout layout) {
        this.layout = layout;
    }

    /// Spells what is said of a fact; nothing, where columns do not hold such a fact.
    Spelling of(Fact fact, Content content) {
        size = 0;
        layout.column(fact).ifPresent(column -> spell(fact, column, content));
        return this;
    }

    int size() {
        return size;
    }

    int plane(int at) {
        return planes[at];
    }

    private void spell(Fact fact, Column column, Content content) {
        switch (content) {
            case Content.YesNo(var yes) -> planes[size++] = yes ? column.first() : column.first() + 1;
            case Content.Day(var date) -> {
                var day = (Column.Day) column;
                bits(DayCode.of(date.days().earliest()), day.first());
                bits(~DayCode.of(date.days().latest()) & DayCode.LAST, day.latest());
            }
            case Content.Number(var value) -> {
                var number = (Column.Number) column;
                planes[size++] = number.first();
                bits(value - number.least(), number.value());
            }
            case Content.Code(var code) -> bits(((Column.Code) column).place(code), column.first());
            case Content.Unknown(var why) ->
                bits(why.ordinal(), layout.reason(fact).first());
            case Content.Words _ -> {
                // Words are for people to read.
            }
        }
    }

    private void bits(long value, int first) {
        for (long rest = value; rest != 0; rest &= rest - 1) {
            planes[size++] = first + Long.numberOfTrailingZeros(rest);
        }
    }
}
