package org.asylia.court;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/// Reads a file line by line as bytes, in memory that does not grow: a line that is longer than [#LONGEST] comes in
/// pieces.
///
/// Quotation marks mean nothing here: the courts' files use none to hold a value together. A value that holds a line
/// break therefore comes as two lines, and both are found to have too few columns.
final class Lines {

    /// Many times the length of any row of these tables.
    static final int LONGEST = 1 << 16;

    private final InputStream stream;
    private final byte[] buffer = new byte[LONGEST * 4];
    private int start;
    private int end;
    private int filled;
    private long number;
    private boolean open;
    private boolean continued;

    Lines(InputStream stream) {
        this.stream = stream;
    }

    /// Moves to the next line, or to the next piece of a line that is too long.
    boolean next() throws IOException {
        start = open ? end : end + (end < filled ? 1 : 0);
        continued = open;
        if (!continued) {
            number++;
        }
        int at = start;
        while (true) {
            int found = newline(at);
            if (found >= 0) {
                return found(found, false);
            }
            if (filled - start >= LONGEST) {
                return found(start + LONGEST, true);
            }
            at = filled - start;
            if (!fill()) {
                return filled > start && found(filled, false);
            }
        }
    }

    private boolean found(int at, boolean cut) {
        end = at;
        open = cut;
        return true;
    }

    private int newline(int from) {
        int last = Math.min(filled, start + LONGEST);
        for (int i = from; i < last; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return -1;
    }

    /// Moves what is not read yet to the front, and reads on.
    private boolean fill() throws IOException {
        System.arraycopy(buffer, start, buffer, 0, filled - start);
        filled -= start;
        start = 0;
        end = 0;
        int read = stream.read(buffer, filled, buffer.length - filled);
        if (read > 0) {
            filled += read;
        }
        return read > 0;
    }

    /// From 1.
    long number() {
        return number;
    }

    /// Whether this piece does not end its line.
    boolean isCut() {
        return open;
    }

    /// Whether this piece does not begin its line.
    boolean isContinued() {
        return continued;
    }

    /// The bytes in which the line lies; good until the next call of [#next].
    byte[] bytes() {
        return buffer;
    }

    int start() {
        return start;
    }

    /// Behind the last byte; a carriage return at the end does not count.
    int end() {
        return !open && end > start && buffer[end - 1] == '\r' ? end - 1 : end;
    }

    byte[] copy() {
        return Arrays.copyOfRange(buffer, start, end());
    }
}
