package org.asylia.engine.columns;

/// How bits are read as numbers: as codes of days, or counted from the least that makes sense.
record Scale(boolean isDays, long least) {

    static final Scale DAYS = new Scale(true, 0);

    static Scale from(long least) {
        return new Scale(false, least);
    }

    long value(long bits) {
        return isDays ? DayCode.day(bits) : least + bits;
    }
}
