package org.asylia.law.stage;

/// What can stand or fall by itself. A case has exactly one state on the first track, and at most one on each other.
public enum Track {
    /// Where the claim itself stands.
    CASE("the case"),
    /// A court case that is open beside a claim that USCIS decides first.
    COURT_BESIDE("the court case beside it"),
    /// A motion to reopen after a final order.
    MOTION("the motion"),
    /// Review of a final order by a court of appeals.
    REVIEW("review by a court"),
    /// Removal to a country that the order does not name.
    THIRD_COUNTRY("removal to another country"),
    /// A trip abroad by which the claim may be given up.
    TRIP("the trip abroad");

    private final String words;

    Track(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
