package org.asylia.screening;

import org.asylia.engine.answer.Answer;

/// Answers in words.
public final class Spoken {

    private Spoken() {}

    /// `yes`, `unknown, leaning no`.
    public static String answer(Answer answer) {
        return switch (answer) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> "unknown";
            case LEANING_YES -> "unknown, leaning yes";
            case LEANING_NO -> "unknown, leaning no";
        };
    }

    /// How a door stands: `OPEN`, `UNDECIDED, LEANING CLOSED`.
    public static String door(Answer answer) {
        return switch (answer) {
            case YES -> "OPEN";
            case NO -> "CLOSED";
            case UNKNOWN -> "UNDECIDED";
            case LEANING_YES -> "UNDECIDED, LEANING OPEN";
            case LEANING_NO -> "UNDECIDED, LEANING CLOSED";
        };
    }

    /// `open`, `closed` or `undecided`.
    public static String status(Answer answer) {
        return switch (answer) {
            case YES -> "open";
            case NO -> "closed";
            case LEANING_NO, UNKNOWN, LEANING_YES -> "undecided";
        };
    }

    /// ` (leaning yes)`, or nothing.
    public static String leaning(Answer answer) {
        return switch (answer) {
            case LEANING_YES -> " (leaning yes)";
            case LEANING_NO -> " (leaning no)";
            case YES, NO, UNKNOWN -> "";
        };
    }
}
