package org.asylia.law.stage;

/// Who can act in a case.
public enum Actor {
    APPLICANT("the applicant"),
    REPRESENTATIVE("the lawyer or accredited representative"),
    USCIS("USCIS"),
    DHS("DHS, the government's side"),
    JUDGE("the immigration judge"),
    BOARD("the Board of Immigration Appeals"),
    COURT_OF_APPEALS("the court of appeals"),
    NOBODY("nobody: nothing must be done");

    private final String words;

    Actor(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
