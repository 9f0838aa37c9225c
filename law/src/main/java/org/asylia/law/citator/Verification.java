package org.asylia.law.citator;

import java.util.Locale;

/// How far a row of the citator was checked.
public enum Verification {
    YES("Its opening, headnotes, summary or syllabus was read; read the decision before citing it."),
    SUMMARY("Only an account of it, or another decision that cites it, was read; read it before citing it."),
    MEMORY("A lead to check, not an authority: written from memory.");

    private final String words;

    Verification(String words) {
        this.words = words;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String words() {
        return words;
    }

    /// Whether it must first be found and read before anyone relies on it.
    public boolean isLead() {
        return this == MEMORY;
    }
}
