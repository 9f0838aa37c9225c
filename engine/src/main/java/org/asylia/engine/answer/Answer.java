package org.asylia.engine.answer;

/// Yes, no, or unknown, where an unknown may lean one way because a presumption stands until it is rebutted.
///
/// The five values are ordered from [#NO] to [#YES]. *And* is the smaller of two, *or* the larger, *not* the
/// mirror image. Read as three values this is strong Kleene logic; read with every leaning taken as if it were
/// settled it is Kleene logic again. Both readings are computed at once, and neither disturbs the other:
/// a leaning never settles anything.
public enum Answer {
    NO("no"),
    LEANING_NO("unknown"),
    UNKNOWN("unknown"),
    LEANING_YES("unknown"),
    YES("yes");

    private static final Answer[] ALL = values();

    private final String word;

    Answer(String word) {
        this.word = word;
    }

    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    public Answer and(Answer other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    public Answer or(Answer other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    public Answer not() {
        return ALL[ALL.length - 1 - ordinal()];
    }

    /// What two live readings of the law say together: settled only where they agree.
    public Answer agreedWith(Answer other) {
        if (this == other) {
            return this;
        }
        if (ordinal() >= LEANING_YES.ordinal() && other.ordinal() >= LEANING_YES.ordinal()) {
            return LEANING_YES;
        }
        if (ordinal() <= LEANING_NO.ordinal() && other.ordinal() <= LEANING_NO.ordinal()) {
            return LEANING_NO;
        }
        return UNKNOWN;
    }

    public boolean isSettled() {
        return this == YES || this == NO;
    }

    public boolean isUnknown() {
        return !isSettled();
    }

    /// `yes`, `no` or `unknown`.
    public String word() {
        return word;
    }

    /// Which way it leans: `yes`, `no`, or `none`. A settled answer leans its own way.
    public String leaning() {
        return switch (this) {
            case NO, LEANING_NO -> "no";
            case UNKNOWN -> "none";
            case LEANING_YES, YES -> "yes";
        };
    }
}
