package org.asylia.court;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Numbers in rows of bytes, the highest byte first, so that rows can be compared byte by byte.
final class Bytes {

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private Bytes() {}

    static void putLong(byte[] row, int place, long value) {
        LONG.set(row, place, value);
    }

    static long getLong(byte[] row, int place) {
        return (long) LONG.get(row, place);
    }

    static void putShort(byte[] row, int place, int value) {
        SHORT.set(row, place, (short) value);
    }

    static int getShort(byte[] row, int place) {
        return (short) SHORT.get(row, place) & 0xFFFF;
    }
}
