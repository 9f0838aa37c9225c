package org.asylia.law.citator;

import java.util.Locale;

/// What a decision brought the applicant, on the point it is cited for.
public enum Outcome {
    /// Won, or sent back because a wrong standard was used.
    FAVORABLE("for the applicant"),
    UNFAVORABLE("against the applicant"),
    /// One form of protection was won or sent back and another lost, or only a part was decided.
    MIXED("in part for the applicant"),
    /// A rule of procedure or evidence; the result for the person is neither, or was not read.
    PROCEDURAL("neither for nor against");

    private final String words;

    Outcome(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }
}
