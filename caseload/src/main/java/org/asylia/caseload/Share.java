package org.asylia.caseload;

/// How often a value occurs in made-up matters, and where that is from.
///
/// @param thing what has the value
/// @param value the value; "known" where only that it is told is meant
/// @param share from 0 to 1
/// @param source the field and the count of the court's public tables, or that it is assumed
public record Share(String thing, String value, double share, String source) {

    private static final String ASSUMED = "assumed";

    /// Whether it is made up and says nothing of the world; else it is counted in the court's public tables.
    public boolean isAssumed() {
        return source.startsWith(ASSUMED);
    }
}
