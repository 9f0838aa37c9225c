package org.asylia.court;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// Tells how far an import is: a bar, rows, and rows a second. It is handed the time, and never looks at a clock.
public final class Pace {

    private static final long EVERY = 3_000_000_000L;
    private static final int CELLS = 20;

    private final Consumer<String> listener;
    private final LongSupplier nanos;
    private String what = "";
    private long size;
    private long began;
    private long told;

    /// @param listener is told, some seconds apart
    /// @param nanos the time in billionths of a second, from any beginning
    public Pace(Consumer<String> listener, LongSupplier nanos) {
        this.listener = listener;
        this.nanos = nanos;
    }

    /// Tells nobody.
    public static Pace silent() {
        return new Pace(_ -> {}, () -> 0);
    }

    void begin(String thing, long units) {
        what = thing;
        size = units;
        began = nanos.getAsLong();
        told = began;
    }

    /// @param rows how many there were so far
    /// @param units how many of the units that [#begin] was told are done
    void at(long rows, long units) {
        long now = nanos.getAsLong();
        if (now - told >= EVERY) {
            told = now;
            listener.accept(bar(units) + " " + what + "  " + rows(rows, now));
        }
    }

    void end(long rows) {
        listener.accept(bar(size) + " " + what + "  " + rows(rows, nanos.getAsLong()));
    }

    private String bar(long units) {
        int cells = size <= 0 ? CELLS : (int) Math.min(CELLS, units * CELLS / size);
        return "[" + "#".repeat(cells) + ".".repeat(CELLS - cells) + "]";
    }

    private String rows(long rows, long now) {
        long rate = rows * 1_000_000_000L / Math.max(1, now - began);
        return now == began
                ? String.format(Locale.ROOT, "%,d rows", rows)
                : String.format(Locale.ROOT, "%,d rows, %,d a second", rows, rate);
    }
}
