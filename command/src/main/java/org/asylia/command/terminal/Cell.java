package org.asylia.command.terminal;

/// One column of a row.
///
/// @param width its columns; 0 for all that is left
/// @param tone how it stands out
/// @param text what it says
public record Cell(int width, Tone tone, String text) {

    public static Cell of(int width, String text) {
        return new Cell(width, Tone.PLAIN, text);
    }

    /// A column that takes what is left of the line.
    public static Cell rest(String text) {
        return new Cell(0, Tone.PLAIN, text);
    }

    public Cell in(Tone tone) {
        return new Cell(width, tone, text);
    }
}
