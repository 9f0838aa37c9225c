package org.asylia.engine.answer;

/// Why something is unknown. The first eight are the reasons a reader is told apart; the last two say that
/// something is known, but not precisely or completely enough to decide.
public enum Why {
    NOT_ASKED("not-asked", "has not been asked"),
    DOES_NOT_KNOW("does-not-know", "the person does not know"),
    PREFERS_NOT_TO_SAY("prefers-not-to-say", "the person prefers not to say"),
    NOT_APPLICABLE_YET("not-applicable-yet", "does not apply yet"),
    SOURCES_DISAGREE("sources-disagree", "the sources disagree"),
    AWAITS_JUDGMENT("awaits-judgment", "awaits a legal judgment"),
    LAW_CONTESTED("law-contested", "the law is contested"),
    NOT_ENCODED("not-encoded", "is not decided by this software"),
    IMPRECISE("imprecise", "is not known precisely enough"),
    LIST_NOT_COMPLETE("list-not-complete", "there may be more entries");

    private final String code;
    private final String words;

    Why(String code, String words) {
        this.code = code;
        this.words = words;
    }

    /// The stable code used in case files and in JSON.
    public String code() {
        return code;
    }

    /// The end of a sentence that begins with the thing that is unknown.
    public String words() {
        return words;
    }
}
