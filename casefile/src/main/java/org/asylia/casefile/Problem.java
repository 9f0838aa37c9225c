package org.asylia.casefile;

/// One thing that is wrong with a case file: where, what stands there, and what to do.
///
/// The message may repeat what the file says. Show it to whoever gave the file; never write it to a log.
///
/// @param place the way from the top of the file, as a JSON pointer such as `/arrivals/entries/1/arrival.date`; empty
///     for the file as a whole
/// @param line the line, from 1; 0 when it was not read from a file
/// @param column the column, from 1; 0 when it was not read from a file
/// @param message what is wrong and what to do, in whole sentences
public record Problem(String place, int line, int column, String message) {

    private static final int WIDTH = 80;

    /// For a terminal: the place on a line of its own, then the message, indented, within 80 columns.
    @Override
    public String toString() {
        var at = line > 0 ? line + ":" + column + (place.isEmpty() ? "" : " " + place) : place;
        var shown = new StringBuilder(at);
        int column = WIDTH;
        for (var word : message.split(" ", -1)) {
            if (column + 1 + word.length() > WIDTH) {
                shown.append(shown.isEmpty() ? "    " : "\n    ").append(word);
                column = 4 + word.length();
            } else {
                shown.append(' ').append(word);
                column += 1 + word.length();
            }
        }
        return shown.toString();
    }
}
