package org.asylia.command.terminal;

/// How a piece of text stands out. A tone only repeats what the words already say.
public enum Tone {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    GOOD("1;32"),
    BAD("1;31"),
    OPEN("1;33");

    private final String code;

    Tone(String code) {
        this.code = code;
    }

    /// The text between the terminal's codes for this tone.
    String paint(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
