package org.asylia.calendar.permit;

/// How the clock stands on a day.
public enum ClockState {
    /// No complete form is on file yet.
    NOT_STARTED("not started"),
    /// The day counts.
    RUNNING("running"),
    /// The day does not count; the clock can run again.
    STOPPED("stopped"),
    /// A decision has stopped it for good, unless the case is sent back.
    ENDED("ended"),
    /// What is not known yet decides.
    UNKNOWN("unknown");

    private final String words;

    ClockState(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
