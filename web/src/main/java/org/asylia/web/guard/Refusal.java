package org.asylia.web.guard;

/// Why something that was sent is not taken. Each has its own page of plain words.
public enum Refusal {
    TOO_LARGE(413),
    NOT_TEXT(400),
    UNREAD(400),
    NOT_A_FORM(415),
    FROM_ELSEWHERE(403),
    TOO_MANY(429),
    WRONG_NAME(421),
    OUT_OF_DATE(403),
    NOT_HERE(404),
    NOT_SO(405),
    FAULT(500);

    private final int status;

    Refusal(int status) {
        this.status = status;
    }

    /// The status of the answer.
    public int status() {
        return status;
    }

    /// The refusal that fits a status which some library chose.
    public static Refusal of(int status) {
        return switch (status) {
            case 404 -> NOT_HERE;
            case 405 -> NOT_SO;
            case 413 -> TOO_LARGE;
            case 415 -> NOT_A_FORM;
            case 429 -> TOO_MANY;
            default -> status < 500 ? NOT_TEXT : FAULT;
        };
    }
}
