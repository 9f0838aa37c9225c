package org.asylia.engine.time;

/// How precisely a date was told.
public enum Precision {
    DAY,
    MONTH,
    SEASON,
    YEAR,
    BEFORE,
    AFTER,
    BETWEEN;

    /// The lower-case word used in case files.
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
