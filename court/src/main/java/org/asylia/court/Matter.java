package org.asylia.court;

import java.util.Locale;

/// What is told of one case, in two bytes for each of [Told]; made once, then only read.
final class Matter {

    /// How many bytes a matter takes: its number, then the facts.
    static final int WIDTH = 8 + 2 * Told.values().length;

    private static final int YES = 1;
    private static final int NO = 2;

    /// No day, no country and no choice.
    private static final int DISAGREE = 0xFFFF;

    private final byte[] bytes;

    Matter(long number) {
        this(new byte[WIDTH]);
        Bytes.putLong(bytes, 0, number);
    }

    Matter(byte[] bytes) {
        this.bytes = bytes;
    }

    byte[] bytes() {
        return bytes;
    }

    long number() {
        return Bytes.getLong(bytes, 0);
    }

    private static int place(Told told) {
        return 8 + 2 * told.ordinal();
    }

    private void put(Told told, int value) {
        Bytes.putShort(bytes, place(told), value);
    }

    int get(Told told) {
        return Bytes.getShort(bytes, place(told));
    }

    boolean has(Told told) {
        return get(told) != 0;
    }

    Matter yes(Told told) {
        put(told, YES);
        return this;
    }

    Matter no(Told told) {
        put(told, NO);
        return this;
    }

    boolean isYes(Told told) {
        return get(told) == YES;
    }

    /// A day that cannot be counted with stays untold.
    Matter day(Told told, int day) {
        if (Days.told(day)) {
            put(told, day);
        }
        return this;
    }

    Matter choice(Told told, String code) {
        put(told, told.choice(code));
        return this;
    }

    /// @param code of ISO 3166, two letters
    Matter country(Told told, String code) {
        put(told, code.charAt(0) << 8 | code.charAt(1));
        return this;
    }

    /// The tables say two things.
    Matter disagree(Told told) {
        put(told, DISAGREE);
        return this;
    }

    boolean disagrees(Told told) {
        return get(told) == DISAGREE;
    }

    String country(Told told) {
        int value = get(told);
        return new String(new char[] {(char) (value >> 8), (char) (value & 0xFF)}).toUpperCase(Locale.ROOT);
    }
}
