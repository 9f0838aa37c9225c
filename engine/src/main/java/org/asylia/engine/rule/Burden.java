package org.asylia.engine.rule;

/// Who must prove an element, and how strongly.
///
/// @param party who
/// @param proof how strongly
/// @param note what shifts it, or where it comes from; may be empty
public record Burden(Party party, Proof proof, String note) {

    public static final Burden APPLICANT = new Burden(Party.APPLICANT, Proof.PREPONDERANCE, "");
    public static final Burden GOVERNMENT = new Burden(Party.GOVERNMENT, Proof.PREPONDERANCE, "");
    public static final Burden NONE = new Burden(Party.NOBODY, Proof.LAW, "");

    /// Who bears it.
    public enum Party {
        APPLICANT("the applicant"),
        GOVERNMENT("the government"),
        NOBODY("nobody: a question of law or record");

        private final String words;

        Party(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /// How strongly it must be shown.
    public enum Proof {
        SOME_EVIDENCE("some evidence"),
        REASONABLE_POSSIBILITY("a reasonable possibility"),
        SIGNIFICANT_POSSIBILITY("a significant possibility"),
        TO_SATISFACTION("to the satisfaction of the adjudicator"),
        PREPONDERANCE("a preponderance of the evidence"),
        MORE_LIKELY_THAN_NOT("more likely than not"),
        CLEAR_AND_CONVINCING("clear and convincing evidence"),
        DISCRETION("the adjudicator's discretion"),
        LAW("the law itself");

        private final String words;

        Proof(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Burden noting(String note) {
        return new Burden(party, proof, note);
    }
}
