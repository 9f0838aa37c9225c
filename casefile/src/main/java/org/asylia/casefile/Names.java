package org.asylia.casefile;

/// Names of entries and ids of sources: they become parts of paths such as `countries[VE].claims[gang]`, so they hold
/// plain letters only.
final class Names {

    static final int LONGEST = 60;

    static final String REMEDY = "Use letters from a to z, digits, hyphens and underscores, at most " + LONGEST
            + " of them, and no personal names.";

    private Names() {}

    static boolean isName(String text) {
        return !text.isEmpty() && text.length() <= LONGEST && text.chars().allMatch(Names::isPart);
    }

    private static boolean isPart(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
    }
}
