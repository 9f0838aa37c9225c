package org.asylia.court;

/// Reads one value of a row, checks it against the shape of its column, and writes it into the kept row.
///
/// Blanks around a value, two quotation marks with nothing between them, and the word NULL count as nothing.
final class Cell {

    private final byte[] line;
    private int from;
    private int to;

    Cell(byte[] line) {
        this.line = line;
    }

    /// The value between two places of the line.
    Cell at(int start, int end) {
        from = start;
        to = end;
        while (from < to && (line[from] & 0xFF) <= ' ') {
            from++;
        }
        while (from < to && (line[to - 1] & 0xFF) <= ' ') {
            to--;
        }
        if (to - from == 2 && line[from] == '"' && line[from + 1] == '"' || isNull()) {
            to = from;
        }
        return this;
    }

    private boolean isNull() {
        return to - from == 4
                && line[from] == 'N'
                && line[from + 1] == 'U'
                && line[from + 2] == 'L'
                && line[from + 3] == 'L';
    }

    /// Writes the value at a place of the row; a shape that fits nothing writes nothing.
    ///
    /// @return why it does not fit, or [Fit#FITS]
    Fit into(Shape shape, byte[] row, int place) {
        if (from == to) {
            return shape instanceof Shape.Key ? new Fit.Not(Reason.KEY_MISSING) : Fit.FITS;
        }
        return switch (shape) {
            case Shape.Key(), Shape.Number() -> number(row, place);
            case Shape.Day() -> day(row, place);
            case Shape.Month() -> month(row, place);
            case Shape.Among(var letters) ->
                to - from == 1 && letters.indexOf(line[from]) >= 0 ? copy(row, place) : foreign();
            case Shape.Letters(int width) -> to - from == width && areLetters() ? copy(row, place) : foreign();
            case Shape.Code(int width) -> to - from <= width && !hasBlank() ? copy(row, place) : foreign();
            case Shape.Words(int width) -> to - from <= width && !looksLikeDay() ? copy(row, place) : foreign();
        };
    }

    private Fit copy(byte[] row, int place) {
        System.arraycopy(line, from, row, place, to - from);
        return Fit.FITS;
    }

    private Fit foreign() {
        return new Fit.Not(looksLikeDay() ? Reason.DAY_ELSEWHERE : Reason.FOREIGN_VALUE);
    }

    private boolean areLetters() {
        for (int i = from; i < to; i++) {
            int letter = line[i] & ~0x20;
            if (letter < 'A' || letter > 'Z') {
                return false;
            }
        }
        return true;
    }

    private boolean hasBlank() {
        for (int i = from; i < to; i++) {
            if (line[i] <= ' ') {
                return true;
            }
        }
        return false;
    }

    private Fit number(byte[] row, int place) {
        if (to - from > 12) {
            return notANumber();
        }
        int digits = digits(from, to);
        if (digits != to - from) {
            return notANumber();
        }
        long value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + line[i] - '0';
        }
        Bytes.putLong(row, place, value);
        return Fit.FITS;
    }

    private Fit notANumber() {
        return new Fit.Not(looksLikeDay() ? Reason.DAY_ELSEWHERE : Reason.KEY_NO_NUMBER);
    }

    private Fit day(byte[] row, int place) {
        if (!looksLikeDay()) {
            return new Fit.Not(Reason.NO_DAY);
        }
        return put(Days.of(value(from, 4), value(from + 5, 2), value(from + 8, 2)), row, place);
    }

    /// `2024-03-01`, and after a blank anything: the hour.
    private boolean looksLikeDay() {
        return to - from >= 10
                && digits(from, from + 4) == 4
                && line[from + 4] == '-'
                && digits(from + 5, from + 7) == 2
                && line[from + 7] == '-'
                && digits(from + 8, from + 10) == 2
                && (to - from == 10 || line[from + 10] == ' ' || line[from + 10] == 'T');
    }

    private Fit month(byte[] row, int place) {
        int first = digits(from, to);
        int slash = from + first;
        boolean fits =
                (first == 1 || first == 2) && to - slash == 5 && line[slash] == '/' && digits(slash + 1, to) == 4;
        if (!fits) {
            return foreign();
        }
        return put(Days.of(value(slash + 1, 4), value(from, first), 1), row, place);
    }

    private static Fit put(int day, byte[] row, int place) {
        if (day == Days.WRONG) {
            return new Fit.Not(Reason.NO_SUCH_DAY);
        }
        Bytes.putShort(row, place, day);
        return Fit.FITS;
    }

    /// How many digits stand from a place on.
    private int digits(int start, int end) {
        int at = start;
        while (at < end && line[at] >= '0' && line[at] <= '9') {
            at++;
        }
        return at - start;
    }

    private int value(int start, int length) {
        int value = 0;
        for (int i = start; i < start + length; i++) {
            value = value * 10 + line[i] - '0';
        }
        return value;
    }
}
